package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever looks a public type up sees at once what it holds: its Javadoc has a value of it. */
@Tag("once")
class WorkedValuesTest {

    private static final List<String> MODULES =
            List.of("core", "validation", "serialization", "exchange", "testkit", "assertions");

    /** Code, what stands in print, or an example in words. */
    private static final Pattern VALUE = Pattern.compile("\\{@code|\"[^\"\\n]+\"|such as");

    private static final Pattern WORD_IN_JSON =
            Pattern.compile("\\{@link #(\\w+)},\\s+(?:\\* )?in\\s+(?:\\* )?JSON\\s+(?:\\* )?\\{@code (\"[^\"]+\")}");

    @Test
    void everyPublicTypeShowsAValue() throws IOException {
        List<String> without = PublicSources.of(MODULES).stream()
                .filter(type -> !VALUE.matcher(type.javadoc()).find())
                .map(PublicSources.Type::name)
                .toList();

        assertThat(without).isEmpty();
        assertThat(PublicSources.of(MODULES)).hasSizeGreaterThan(MODULES.size());
    }

    /** Of a word that a vocabulary knows, the value is its code: it must be the one that is written. */
    @Test
    void whatIsSaidToStandInJsonDoes() throws IOException, ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        for (PublicSources.Type type : PublicSources.of(MODULES)) {
            Matcher word = WORD_IN_JSON.matcher(type.javadoc());
            while (word.find()) {
                Object constant =
                        Class.forName(type.name()).getField(word.group(1)).get(null);
                String code = constant instanceof Code ofMany ? ofMany.code() : ((KnownCode) constant).code();
                assertThat(word.group(2)).as(type.name()).isEqualTo("\"" + code + "\"");
                said.add(type.name());
            }
        }

        assertThat(said).isNotEmpty();
    }
}
