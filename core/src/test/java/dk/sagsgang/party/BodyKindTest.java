package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Byrådet|council",
                "Køge Byråd|council",
                "Kommunalbestyrelsen|council",
                "Borgerrepræsentationen|council",
                "Økonomiudvalget|finance-committee",
                "Økonomi- og Erhvervsudvalget|finance-committee",
                "Økonomi, Plan og Udviklingsudvalg|finance-committee",
                "§ 17, stk. 4-udvalg om Social Omsorg|special-committee",
                "Opgaveudvalget for bosætning|special-committee",
                "Handicaprådet|advisory-council",
                "Ældrerådet|advisory-council",
                "Regionsrådet|regional-council",
                "Direktionen|executive-board",
                "Hoved-MED-udvalget|works-council",
                "Administrationen|administration",
                "Økonomiforvaltningen|administration",
                "Børne- og Velfærdsforvaltningen|administration",
                "Miljø-, Plan- og Teknikforvaltningen|administration",
                "kommunalbestyrelsen i Vejle Kommune|council",
                "Børneunderudvalg|subcommittee",
            })
    void someNamesTellTheKind(String name, String kind) {
        assertThat(BodyKind.ofName(name)).contains(BodyKind.of(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Socialudvalget",
                "Byrådets sekretariat",
                "Byrådssekretariatet",
                "Direktøren for Børne- og Ungeforvaltningen",
                "Udvalget for Økonomi",
                "Skolebestyrelsen",
                ""
            })
    void otherNamesDoNot(String name) {
        assertThat(BodyKind.ofName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Social- og Sundhedsudvalget|Social og sundhedsudvalg",
                "Klima-, Teknik- & Miljøudvalget|Klima-, Teknik- og Miljøudvalget",
                "Teknik&Miljøudvalget|Teknik og Miljøudvalget",
                "Byrådet|Kommunalbestyrelsen",
                "Børne-  og Familieudvalget|Børne- og familieudvalget",
                "Udvalget for plan, udvikling og kultur (PUK)|Udvalget for Plan, udvikling og kultur",
            })
    void theSameBodyIsPrintedInSeveralWays(String one, String other) {
        assertThat(Body.of(one).sameAs(Body.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Børneudvalget|Børne- og Ungeudvalget",
                "Udvalget for Børn|Udvalget for Børn og Skole",
                "Handicaprådet|Ældrerådet",
                "Lokaludvalget (NV)|Lokaludvalget (SØ)",
                "Lokaludvalget (Nord)|Lokaludvalget",
            })
    void otherBodiesAreNot(String one, String other) {
        assertThat(Body.of(one).sameAs(Body.of(other))).isFalse();
    }
}
