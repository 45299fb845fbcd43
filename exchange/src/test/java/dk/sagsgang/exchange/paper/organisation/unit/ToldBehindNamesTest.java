package dk.sagsgang.exchange.paper.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the name of a unit in a list. */
class ToldBehindNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "et rum til at mødes og være med i samtalen",
                "en scene for musik, litteratur og teater",
                "der er den åbne havn for unge",
                "som er det åbne værksted for alle"
            })
    void whatAUnitIsDescribesIt(String text) {
        OrganisationUnit told = UnitDetails.behind(unit(), text);

        assertThat(told.description().content()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22 medarbejdere", "herunder Telefonen", "budget, regnskab og løn", "centerchef Ida Holk"})
    void otherWordsDoNot(String text) {
        assertThat(UnitDetails.behind(unit(), text).description().content()).isEmpty();
    }

    private static OrganisationUnit unit() {
        return OrganisationUnit.builder().key("havnen").name("Havnen").build();
    }
}
