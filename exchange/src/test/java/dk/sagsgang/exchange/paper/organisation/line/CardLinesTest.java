package dk.sagsgang.exchange.paper.organisation.line;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.time.ImpreciseDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards of units, each of which begins with the word for what it is and its name. */
class CardLinesTest {

    private static final String CARDS = """
            Den administrative organisation

            %s: Havn og Kyst (HK)
            Leder: Ida Holk
            Afdelinger:
             - Bro og Kaj (14 medarbejdere)
             - Lods og Fyr (9 medarbejdere)
            Opgaver:
             - drift af kajer
             - lodsning
            Budget 2031: 61,3 mio. kr., heraf 22 pct. til køb af uddybning
            Adresse: Fyrhuset, Kajgade 5, 4000 Roskilde
            Telefon: 11 22 33 44

            %s: Skov, Strand og Eng
            Leder: ledig, besættes pr. 1. marts 2031
            Målgruppe: borgere og gæster
            Opgaver:
             - pleje af strande
             - udsyn
            """;

    @ParameterizedTest
    @ValueSource(strings = {"CENTER", "Center", "Område", "Afdeling", "Sekretariat"})
    void theWordForAUnitThatComesAgainAboveOtherLabelsBeginsTheCardOfEach(String noun) {
        OrganisationModel model = organisationModel(CARDS.formatted(noun, noun));

        OrganisationUnit coast = model.units().get(0);
        assertThat(coast.name()).isEqualTo("Havn og Kyst");
        assertThat(coast.shortName()).isEqualTo("HK");
        assertThat(coast.kind()).isPresent();
        assertThat(coast.tasks()).containsExactly("drift af kajer", "lodsning");
        assertThat(coast.contact().orElseThrow().street()).isEqualTo("Fyrhuset, Kajgade 5");
        assertThat(coast.contact().orElseThrow().phone()).isEqualTo("11 22 33 44");
        assertThat(coast.budget().orElseThrow().externalShare().map(Share::printed))
                .hasValue("22 pct.");
        assertThat(coast.budget().orElseThrow().externalPurpose()).isEqualTo("køb af uddybning");
        assertThat(model.units())
                .filteredOn(unit -> unit.parent().equals(coast.key()))
                .extracting(OrganisationUnit::name)
                .containsExactly("Bro og Kaj", "Lods og Fyr");
        OrganisationUnit wood = model.units().stream()
                .filter(unit -> unit.name().equals("Skov, Strand og Eng"))
                .findFirst()
                .orElseThrow();
        assertThat(wood.tasks()).containsExactly("pleje af strande", "udsyn");
        Leadership open = wood.leadership().get(0);
        assertThat(open.vacant()).hasValue(true);
        assertThat(open.office().map(Office::title)).hasValue("Leder");
        assertThat(open.remark()).isEqualTo("besættes pr. 1. marts 2031");
    }

    @Test
    void oneAloneIsNoRowOfCardsAndWhatStandsInACardOfAPersonBeginsNone() {
        OrganisationModel model = organisationModel("""
                Den nye organisation

                Vi får to afdelinger i Center for Havn.

                Navn: Ida Holk
                Afdeling: Bro og Kaj
                Telefon: 11 22 33 44

                Navn: Bo Ravn
                Afdeling: Bro og Kaj
                Telefon: 11 22 33 55
                """);

        assertThat(model.units()).extracting(OrganisationUnit::kind).doesNotContain(Optional.of(UnitKind.TEAM));
        assertThat(model.units()).extracting(OrganisationUnit::name).doesNotContain("Bro og Kaj");
    }

    @Test
    void numbersBeforeMonthsCountTheElementsOfAListThatBeginWithThem() {
        OrganisationModel model = organisationModel("""
                Den nye organisation i Center for Havn

                Det videre forløb

                 1. Januar 2031: Centret holder et opstartsmøde.
                 2. Marts 2031: Ledelsen fremlægger et forslag.
                 3. 4. kvartal 2031: HovedMED evaluerer organisationen.
                """);

        assertThat(model.steps())
                .extracting(step -> step.date().map(ImpreciseDate::printed).orElse(""))
                .containsExactly("Januar 2031", "Marts 2031", "4. kvartal 2031");
    }

    @Test
    void aDayBeforeItsMonthIsTheDay() {
        OrganisationModel model = organisationModel("""
                Den nye organisation i Center for Havn

                Det videre forløb

                1. januar 2031: Centret holder et opstartsmøde.
                2. marts 2031: Ledelsen fremlægger et forslag.
                """);

        assertThat(model.steps())
                .extracting(step -> step.date().map(ImpreciseDate::printed).orElse(""))
                .containsExactly("1. januar 2031", "2. marts 2031");
    }
}
