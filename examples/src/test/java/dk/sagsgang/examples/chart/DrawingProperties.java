package dk.sagsgang.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.examples.chart.Drawing.Box;
import dk.sagsgang.examples.chart.Drawing.Link;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.testkit.organisation.OrganisationModels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a model holds: its sources hold a node for each box, and of its text nothing but letters and numbers. */
class DrawingProperties {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Pattern PLANT = Pattern.compile("rectangle \"([^\"\\n]*)\" as (\\w+) #\\w+(;line\\.\\w+)?");
    private static final Pattern MERMAID = Pattern.compile("  ([utbf]\\d+)\\[\"([^\"\\n]*)\"]:::\\w+");

    @Property(tries = 200)
    void everyUnitBoardAndTeamHasABox(@ForAll("models") OrganisationModel model) {
        assertThat(ModelDrawing.of(model, ENGLISH).boxes())
                .hasSize(model.units().size()
                        + model.boards().size()
                        + model.leadershipTeams().size());
    }

    @Property(tries = 200)
    void sourcesAreWellFormedAndHoldTheTextOfEveryBox(@ForAll("models") OrganisationModel model) {
        holds(ModelDrawing.of(model, ENGLISH));
    }

    @Property(tries = 200)
    void theChangeBetweenAnyTwoModelsIsWellFormed(
            @ForAll("models") OrganisationModel before, @ForAll("models") OrganisationModel after) {
        Drawing drawing = ChangeDrawing.between(before, after, ENGLISH);

        assertThat(drawing.boxes()).hasSizeGreaterThanOrEqualTo(after.units().size());
        holds(drawing);
    }

    @Property(tries = 15)
    void anyModelIsDrawn(@ForAll("models") OrganisationModel model) throws UndrawableException {
        assertThat(Picture.svg(ModelDrawing.of(model, ENGLISH))).isNotEmpty();
    }

    private static void holds(Drawing drawing) {
        Set<String> ids = drawing.boxes().stream().map(Box::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(drawing.boxes());
        for (Link link : drawing.links()) {
            assertThat(ids).contains(link.from(), link.to());
        }
        String plant = PlantUmlSource.of(drawing);
        assertThat(shown(PLANT, 1, plant, "<(?:/?[bi]|/?size(?::\\d+)?)>|\\\\n"))
                .isEqualTo(expected(drawing));
        assertThat(plant.lines().filter(line -> line.startsWith("@"))).containsExactly("@startuml", "@enduml");
        assertThat(shown(MERMAID, 2, MermaidSource.of(drawing), "</?[bi]>|<br/>"))
                .isEqualTo(expected(drawing));
    }

    private static List<String> expected(Drawing drawing) {
        return drawing.boxes().stream()
                .map(box -> box.words().stream()
                        .map(words -> PlainText.clean(words.text()))
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .toList();
    }

    /** The texts of the boxes in a source, its markup taken off and its numbers read. */
    private static List<String> shown(Pattern node, int group, String source, String markup) {
        return source.lines()
                .map(node::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Pattern.compile("&?#(\\d+);")
                        .matcher(matcher.group(group).replaceAll(markup, ""))
                        .replaceAll(number ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))))
                        .replace(" ", ""))
                .toList();
    }

    @Provide
    Arbitrary<OrganisationModel> models() {
        return OrganisationModels.anyOrganisationModel();
    }
}
