package dk.sagsgang.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Finding;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("host")
class StructureWalkTest {

    /** Every shape of a component. */
    public record Shapes(
            @NotBlank String text,
            @NotEmpty List<@NotBlank String> texts,
            Optional<@NotEmpty String> maybe,
            @Valid Leaf leaf,
            Optional<@Valid Leaf> maybeLeaf,
            @NotEmpty List<@Valid Leaf> leaves,
            List<Optional<@Valid Leaf>> maybeLeaves,
            List<Optional<@Positive Integer>> maybeNumbers,
            Optional<@Valid Kind> kind,
            List<@Valid Kind> kinds) {}

    /** A record at the end of a path. */
    public record Leaf(@NotBlank String name, Optional<@PositiveOrZero Integer> number) {}

    /** A sealed family. */
    public sealed interface Kind permits Named, Nested {}

    /** One of the family. */
    public record Named(@NotBlank String name) implements Kind {}

    /** Another, in which a third may stand. */
    public record Nested(Optional<@Valid Kind> kind, List<@Valid Leaf> leaves) implements Kind {}

    /** Every kind of bound on every kind of number. */
    public record Bounds(
            Optional<@Min(-2) @Max(2) Integer> whole,
            @Min(-2) @Max(2) Long large,
            Optional<@DecimalMin("-1.5") @DecimalMax("1.5") BigDecimal> within,
            Optional<
                            @DecimalMin(value = "-1.5", inclusive = false) @DecimalMax(value = "1.5", inclusive = false)
                            BigDecimal>
                    strictlyWithin,
            List<@Positive BigDecimal> positive,
            List<@PositiveOrZero Long> notNegative,
            @Min(0) @Min(1) Integer twice) {}

    @Test
    void everyShapeIsGoneThrough() {
        Shapes wrong = new Shapes(
                "",
                List.of("x", " "),
                Optional.of(""),
                wrong(),
                Optional.of(wrong()),
                List.of(sound(), wrong(), wrong()),
                List.of(Optional.empty(), Optional.of(wrong())),
                List.of(Optional.of(1), Optional.of(0)),
                Optional.of(new Nested(Optional.of(new Nested(Optional.empty(), List.of(wrong()))), List.of())),
                List.of(new Named(""), new Nested(Optional.of(new Named("")), List.of())));

        assertThat(StructureWalk.findings(wrong))
                .extracting(StructureWalkTest::told)
                .containsExactly(
                        "STR-001 /text text",
                        "STR-001 /texts/1 texts",
                        "STR-002 /maybe maybe",
                        "STR-001 /leaf/name name",
                        "STR-003 /leaf/number number",
                        "STR-001 /maybeLeaf/name name",
                        "STR-003 /maybeLeaf/number number",
                        "STR-001 /leaves/1/name name",
                        "STR-003 /leaves/1/number number",
                        "STR-001 /leaves/2/name name",
                        "STR-003 /leaves/2/number number",
                        "STR-001 /maybeLeaves/1/name name",
                        "STR-003 /maybeLeaves/1/number number",
                        "STR-004 /maybeNumbers/1 maybeNumbers",
                        "STR-001 /kind/kind/leaves/0/name name",
                        "STR-003 /kind/kind/leaves/0/number number",
                        "STR-001 /kinds/0/name name",
                        "STR-001 /kinds/1/kind/name name");
        assertAsInHibernateValidator(wrong);
    }

    @Test
    void whatIsEmptyIsGoneThrough() {
        Shapes empty = new Shapes(
                "-",
                List.of(),
                Optional.empty(),
                sound(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());

        assertThat(StructureWalk.findings(empty))
                .extracting(StructureWalkTest::told)
                .containsExactly("STR-002 /texts texts", "STR-002 /maybe maybe", "STR-002 /leaves leaves");
        assertAsInHibernateValidator(empty);
    }

    /** STR-001: Hibernate Validator takes a hard blank for a letter; whoever reads the title sees nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u202f\u2007", "\u200b", "\ufeff", "\u00ad", "\u200e \u200f"})
    void whatShowsNothingIsBlank(String title) {
        AgendaItem item = AgendaItem.builder().title(title).build();

        assertThat(StructureWalk.findings(item))
                .extracting(StructureWalkTest::told)
                .contains("STR-001 /title title");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void boundsOfEveryKindHold(Bounds bounds) {
        assertAsInHibernateValidator(bounds);
    }

    static List<Bounds> numbers() {
        return IntStream.rangeClosed(-6, 6)
                .mapToObj(half -> {
                    BigDecimal number = BigDecimal.valueOf(half).divide(BigDecimal.valueOf(2));
                    return new Bounds(
                            Optional.of(half),
                            (long) half,
                            Optional.of(number),
                            Optional.of(number),
                            List.of(number, BigDecimal.ONE),
                            List.of(1L, (long) half),
                            half);
                })
                .toList();
    }

    @Test
    void boundsAreToldByTheirRules() {
        assertThat(StructureWalk.findings(numbers().get(0)))
                .extracting(StructureWalkTest::told)
                .containsExactly(
                        "STR-005 /whole whole",
                        "STR-005 /large large",
                        "STR-005 /within within",
                        "STR-005 /strictlyWithin strictlyWithin",
                        "STR-004 /positive/0 positive",
                        "STR-003 /notNegative/1 notNegative",
                        "STR-005 /twice twice",
                        "STR-005 /twice twice");
        assertThat(StructureWalk.findings(numbers().get(8))).isEmpty();
    }

    @Test
    void oneRecordInTwoPlacesIsToldInBoth() {
        AgendaItem untitled = AgendaItem.builder().key("1").build();
        Meeting meeting = Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .addItems(untitled, untitled)
                .build();

        assertThat(StructureWalk.findings(meeting))
                .extracting(StructureWalkTest::told)
                .containsExactly("STR-001 /items/0/title title", "STR-001 /items/1/title title");
        // Version 8 tells the first only.
        assertThat(HostFindings.of(Provider.VALIDATOR, meeting)).hasSize(Provider.OLDER ? 1 : 2);
    }

    /** Far deeper than a stack of calls reaches. */
    @Test
    void sectionsMayNestAsDeepAsTheyLike() {
        Section section = Section.builder()
                .addFigures(
                        Figure.builder().count(Count.of("ingen").withValue(-1)).build())
                .build();
        for (int depth = 1; depth < 20_000; depth++) {
            section = Section.builder().addSections(section).build();
        }

        assertThat(StructureWalk.findings(section))
                .extracting(StructureWalkTest::told)
                .containsExactly("STR-003 " + "/sections/0".repeat(19_999) + "/figures/0/count/value value");
    }

    /** Version 8 of Hibernate Validator trims a text, where version 9 asks whether it is blank. */
    @Test
    void aTextOfBlanksOfAnyKindIsBlank() {
        Leaf lineSeparator = new Leaf("\u2028", Optional.empty());
        Leaf control = new Leaf("\u0001", Optional.empty());

        assertThat(StructureWalk.findings(lineSeparator)).hasSize(1);
        assertThat(StructureWalk.findings(control)).isEmpty();
        assertThat(HostFindings.of(Provider.VALIDATOR, lineSeparator)).hasSize(Provider.OLDER ? 0 : 1);
        assertThat(HostFindings.of(Provider.VALIDATOR, control)).hasSize(Provider.OLDER ? 1 : 0);
    }

    private static Leaf sound() {
        return new Leaf("x", Optional.of(0));
    }

    private static Leaf wrong() {
        return new Leaf(" ", Optional.of(-1));
    }

    private static void assertAsInHibernateValidator(Record record) {
        assertThat(StructureWalk.findings(record))
                .containsExactlyInAnyOrderElementsOf(HostFindings.of(Provider.VALIDATOR, record));
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.location().pointer() + " "
                + finding.arguments().get(0).value();
    }
}
