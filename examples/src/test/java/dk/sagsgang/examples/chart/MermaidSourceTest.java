package dk.sagsgang.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Mermaid reads in a label after it has turned the numbers into characters, between one tag and the next. */
class MermaidSourceTest {

    private static final Pattern LABEL = Pattern.compile("(?m)^ +\\w+\\[\"(.*)\"](?::::\\w+)?$");
    private static final Pattern NUMBER = Pattern.compile("#(\\d+);");

    /** Line break, formula, icon, and the signs that stand for numbers for a while. */
    private static final Pattern MARKUP = Pattern.compile("\\\\n|\\$\\$|fa[a-z]?:fa-|\ufb02\u00b0|\u00b6\u00df");

    @Test
    void noNameIsReadAsMarkupOnceItsNumbersAreCharacters() {
        OrganisationModelBuilder model = OrganisationModel.builder().title("C:\\new $$x$$ fa:fa-car");
        for (String name : HostileNames.ALL) {
            model.addUnits(OrganisationUnit.builder()
                    .key("u" + name.hashCode())
                    .name(name)
                    .build());
        }
        List<String> labels = LABEL.matcher(MermaidSource.of(ModelDrawing.of(model.build(), Locale.ENGLISH)))
                .results()
                .map(label -> label.group(1))
                .toList();

        assertThat(labels).hasSizeGreaterThanOrEqualTo(HostileNames.ALL.size());
        assertThat(labels.stream().flatMap(label -> Arrays.stream(label.split("</?\\w+/?>"))))
                .extracting(MermaidSourceTest::characters)
                .noneMatch(text -> MARKUP.matcher(text).find())
                .anyMatch(text -> text.endsWith("\\"));
    }

    private static String characters(String encoded) {
        return NUMBER.matcher(encoded)
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
    }
}
