package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units with which the text goes on by a noun of their own: "Sektoren", "Distriktet", the first word of the name. */
class OwnNounsTest {

    private static OrganisationModel told(String name, String text) {
        return organisationModel("Ny organisation på havnen\n\nHavnen får en ny opdeling fra næste år.\n\n" + name
                + "\n\n" + text + "\n\nHøring\n\nForslaget sendes i høring.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strand og Bro | Sektoren varetager broer og bolværk. Sektorens 52 medarbejdere bliver på kajen. Budgettet udgør 31 mio. kr.",
                "Distrikt Nord | Distriktet dækker de små havne. Distriktet har 52 medarbejdere. Budgettet er på 31 mio. kr.",
                "Bådbyen Vest | Havnehuset og Bådehuset flytter ind. Bådbyen har 52 medarbejdere. Budgettet er på 31 mio. kr."
            })
    void theTextTellsThatTheHeadingIsAUnit(String name, String text) {
        OrganisationUnit unit = told(name, text).units().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(unit.headCount().map(Count::printed)).hasValue("52 medarbejdere");
        assertThat(unit.budget().orElseThrow().amount().map(Amount::printed)).hasValue("31 mio. kr.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baggrunden for det hele | Baggrunden er, at der er kommet flere både i havnen.",
                "Høringen i foråret | Høringen har vist, at alle er glade for havnen.",
                "Indledning | Sektoren for fiskeri er ikke med her, og det er den heller ikke andre steder."
            })
    void aMatterIsNone(String both) {
        String[] parts = both.split(" \\| ");

        assertThat(told(parts[0], parts[1]).units())
                .extracting(OrganisationUnit::name)
                .doesNotContain(parts[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sektorchef bliver Ida Holk. | Sektorchef | Ida Holk",
                "Sektorchefen hedder Ida Holk. | Sektorchefen | Ida Holk",
                "Sektorchef bliver den nuværende havneleder Ida Holk. | Sektorchef | Ida Holk",
                "Sektorchefen er endnu ikke fundet. | Sektorchefen | ''",
                "Stillingen som sektorchef slås op. | sektorchef | ''",
                "Stillingen som sektorchef er ledig og slås op til foråret. | sektorchef | ''"
            })
    void whoLeadsItOrThatNobodyDoesIsSaidByTheOfficeAlone(String sentence, String office, String person) {
        Leadership leader = told("Strand og Bro", "Sektoren varetager broer og bolværk. " + sentence)
                .units()
                .get(0)
                .leadership()
                .get(0);

        assertThat(leader.office().map(Office::title)).hasValue(office);
        assertThat(leader.person().map(Person::name).orElse("")).isEqualTo(person);
        assertThat(leader.vacant().orElse(false)).isEqualTo(person.isEmpty());
    }

    @Test
    void whoStandsInForTheLeaderIsNamedBeside() {
        assertThat(told(
                                "Strand og Bro",
                                "Sektoren varetager broer. Sektorchef bliver Ida Holk, og souschef er Bo Ravn.")
                        .units()
                        .get(0)
                        .leadership())
                .extracting(leader -> leader.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn");
    }

    @Test
    void whomANameAloneLeadsHasNoOffice() {
        Leadership leader = told("Strand og Bro", "Sektoren varetager broer. Sektoren ledes af Ida Holk.")
                .units()
                .get(0)
                .leadership()
                .get(0);

        assertThat(leader.person().map(Person::name)).hasValue("Ida Holk");
        assertThat(leader.office()).isEmpty();
    }
}
