package dk.sagsgang.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.examples.chart.Drawing.Box;
import dk.sagsgang.examples.chart.Drawing.Line;
import dk.sagsgang.examples.chart.Drawing.Link;
import dk.sagsgang.examples.chart.Drawing.Style;
import dk.sagsgang.examples.chart.Drawing.Weight;
import dk.sagsgang.examples.chart.Drawing.Words;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each kind of change has a colour and a word: the word alone is enough in black and white. */
class ChangeDrawingTest {

    private static final OrganisationUnit TOP = unit("top", "");
    private static final OrganisationUnit A = unit("a", "top");
    private static final OrganisationUnit B = unit("b", "top");

    @Test
    void unitsThatGoOnAreNotMarked() {
        assertThat(marks(change(List.of(TOP, A), List.of(TOP, A)))).isEmpty();
    }

    @Test
    void createdAndClosedUnitsAreMarked() {
        Drawing drawing = change(List.of(TOP, A), List.of(TOP, B));

        assertThat(marks(drawing)).containsExactly("× CLOSED", "+ CREATED");
        assertThat(drawing.boxes()).extracting(Box::style).containsExactly(Style.GOING, Style.SAME, Style.COMING);
    }

    @Test
    void renamedMovedAndOtherwiseLedUnitsSayWhatWas() {
        OrganisationUnit changed = A.withName("Ny")
                .withParent("b")
                .withLeadership(Leadership.of(LeadershipRole.CHIEF))
                .withStaffing("flere");
        Drawing drawing = change(List.of(TOP, A, B), List.of(TOP, B, changed));

        assertThat(marks(drawing))
                .containsExactly(
                        "~ RENAMED, formerly: Enhed a",
                        "→ MOVED FROM Enhed top TO Enhed b",
                        "* LED OTHERWISE, formerly: nobody",
                        "~ OTHERWISE REVISED");
        assertThat(drawing.links()).contains(new Link("u0", "u2", Line.MOVED, "moves"));
    }

    @Test
    void mergedUnitsLeadToTheOneTheyBecome() {
        OrganisationUnit merged = unit("c", "top").withPredecessors(UnitReference.to("a"), UnitReference.to("b"));
        Drawing drawing = change(List.of(TOP, A, B), List.of(TOP, merged));

        assertThat(marks(drawing)).containsExactly("× MERGES", "× MERGES", "= MERGED");
        assertThat(becoming(drawing)).hasSize(2).extracting(Link::to).containsOnly("u1");
    }

    @Test
    void aSplitUnitLeadsToItsParts() {
        Drawing drawing = change(
                List.of(TOP, A),
                List.of(
                        TOP,
                        unit("c", "top").withPredecessors(UnitReference.to("a")),
                        unit("d", "top").withPredecessors(UnitReference.to("a"))));

        assertThat(marks(drawing)).containsExactly("÷ SPLIT UP", "÷ SPLIT OFF", "÷ SPLIT OFF");
        assertThat(becoming(drawing)).extracting(Link::to).containsExactly("u1", "u2");
    }

    @Test
    void aUnitThatReplacesAnotherIsMarked() {
        Drawing drawing =
                change(List.of(TOP, A), List.of(TOP, unit("c", "top").withPredecessors(UnitReference.to("a"))));

        assertThat(marks(drawing)).containsExactly("× IS REPLACED", "= REPLACES");
        assertThat(becoming(drawing)).containsExactly(new Link("f1", "u1", Line.BECOMES, "becomes"));
    }

    @Test
    void unitsWithTheSameKeyCannotBeFollowed() {
        assertThat(marks(change(List.of(TOP, A), List.of(TOP, A, A.withName("To")))))
                .contains("? CANNOT BE FOLLOWED");
    }

    private static List<Link> becoming(Drawing drawing) {
        return drawing.links().stream()
                .filter(link -> link.line() == Line.BECOMES)
                .toList();
    }

    private static List<String> marks(Drawing drawing) {
        return drawing.boxes().stream()
                .flatMap(box -> box.words().stream())
                .filter(words -> words.weight() == Weight.MARK)
                .map(Words::text)
                .toList();
    }

    private static Drawing change(List<OrganisationUnit> before, List<OrganisationUnit> after) {
        return ChangeDrawing.between(
                OrganisationModel.builder().units(before).build(),
                OrganisationModel.builder().units(after).build(),
                Locale.ENGLISH);
    }

    private static OrganisationUnit unit(String key, String parent) {
        return OrganisationUnit.builder()
                .key(key)
                .name("Enhed " + key)
                .parent(parent)
                .build();
    }
}
