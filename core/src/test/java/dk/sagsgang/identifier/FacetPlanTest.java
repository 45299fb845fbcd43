package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetPlanTest {

    private static final String HEAD = "# source: here\n# date: 2020-02-29\nKode,Titel\n";

    private final FacetPlan plan = FacetPlan.bundled();

    @Test
    void theBundledPlanIsWhole() {
        assertThat(Stream.of(FacetCategory.values()).flatMap(category -> plan.facets(category).stream()))
                .hasSize(69)
                .doesNotHaveDuplicates()
                .allMatch(plan::contains);
        assertThat(plan.source()).contains("OS2mo", "MPL-2.0");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2023, 8, 11));
    }

    @ParameterizedTest
    @EnumSource
    void categoriesAreCalledAsInThePlan(FacetCategory category) {
        assertThat(plan.title(category).map(title -> title.toLowerCase(Locale.ROOT)))
                .contains(category.danish());
        assertThat(plan.facets(category))
                .isNotEmpty()
                .allSatisfy(facet -> assertThat(facet.category()).contains(category));
    }

    @ParameterizedTest
    @CsvSource({
        "P05, 'Egne statistikker, undersøgelser, analyser'",
        "P19, Godkendelser",
        "P20, Projekter",
        "P22, Politikker",
        "P35, Mødereferater og mødeforberedelse",
        "A30, 'Konstituering, nedsættelse, oprettelse eller udpegning'",
        "K02, Klage",
        "K04, Høringer",
        "Ø60, Garantier (kommunegarantistillelse)",
    })
    void facetsHaveTitles(String facet, String title) {
        assertThat(plan.title(Facet.of(facet))).contains(title);
        assertThat(plan.contains(Facet.of(facet + " "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P99", "P", "", "B01"})
    void facetsOutsideThePlanHaveNothing(String facet) {
        assertThat(plan.contains(Facet.of(facet))).isFalse();
        assertThat(plan.title(Facet.of(facet))).isEmpty();
    }

    @Test
    void ownPlansMayLackCategories() {
        FacetPlan own = load("P,Planer\nP01,Lokalplaner\n");

        assertThat(own.facets(FacetCategory.PLANNING)).containsExactly(Facet.of("P01"));
        assertThat(own.facets(FacetCategory.ORGANISATION)).isEmpty();
        assertThat(own.title(FacetCategory.ORGANISATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "B;X,               letter",
        "P;X|P;Y,           category stands twice",
        "P01;X,             before",
        "P;X|A01;X,         before",
        "P;X|P1;X,          two digits",
        "P;X|P01;X|P01;Y,   facet stands twice",
    })
    void malformedLinesStopTheLoadingAndAreNamed(String lines, String problem) {
        String text = lines.replace(';', ',').replace('|', '\n');

        assertThatExceptionOfType(CodeListException.class)
                .isThrownBy(() -> load(text))
                .withMessageStartingWith("own.csv, line " + (3 + text.lines().count()) + ": ")
                .withMessageContaining(problem);
    }

    private static FacetPlan load(String lines) {
        return FacetPlan.load(new StringReader(HEAD + lines), "own.csv");
    }
}
