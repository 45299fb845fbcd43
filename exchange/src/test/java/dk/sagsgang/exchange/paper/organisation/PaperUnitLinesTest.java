package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and sentences below the name of a unit that say one thing of it each: budget, leader, span, people. */
class PaperUnitLinesTest {

    private static OrganisationUnit unit(String below) {
        OrganisationModel model = organisationModel("""
                Sådan er vi organiseret i Greve Kommune

                Center for Havn og Kyst

                Centret passer på havnen og udlejer pladser til både i alle størrelser hele året.

                """ + below + "\n");
        return model.units().stream()
                .filter(unit -> unit.name().equals("Center for Havn og Kyst"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget 2023: 48 mio. kr.",
                "Budget (2023): 48 mio. kr.",
                "Driftsbudget 2023: 48 mio. kr.",
                "Centret har et budget på 48 mio. kr. i 2023.",
                "Det samlede budget udgør 48 mio. kr. i 2023."
            })
    void theBudgetOfAUnitIsToldWithItsYear(String line) {
        assertThat(unit(line).budget().orElseThrow().amount().map(Amount::printed))
                .hasValue("48 mio. kr.");
        assertThat(unit(line).budget().orElseThrow().period().orElseThrow().printed())
                .isEqualTo("2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heraf 18 mio. kr. til køb af pladser hos andre kommuner og private havne.",
                "hvoraf 18 mio. kr. går til køb af pladser hos andre kommuner og private havne."
            })
    void whatOfTheBudgetIsSpentOnOthersIsToldBesideIt(String rest) {
        OrganisationUnit unit = unit("Det samlede budget udgør 48 mio. kr. i 2023, " + rest);

        assertThat(unit.budget().orElseThrow().externalAmount().map(Amount::printed))
                .hasValue("18 mio. kr.");
        assertThat(unit.budget().orElseThrow().externalPurpose()).isEqualTo("køb af pladser");
        assertThat(unit.budget().orElseThrow().suppliers()).containsExactly("andre kommuner", "private havne");
    }

    @Test
    void whatAUnitHasToSpendIsNoFigureOfTheTextAsWell() {
        OrganisationModel model = organisationModel("""
                GREVE KOMMUNE

                CENTER FOR HAVN OG KYST

                FORMÅL

                Centret passer på havnen og udlejer pladser til både i alle størrelser hele året.

                ØKONOMISK OMFANG

                Det samlede budget udgør 48 mio. kr. i 2023. Hertil kommer 3 mio. kr. til nye broer.
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("CENTER FOR HAVN OG KYST");
        assertThat(model.sections())
                .flatExtracting(section -> section.figures())
                .extracting(figure -> figure.amount().orElseThrow().printed())
                .containsExactly("3 mio. kr.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Centerchef: Ida Holk (konstitueret) | true | false",
                "Centerchef: Ida Holk, konstitueret | true | false",
                "Konstitueret centerchef: Ida Holk | true | false",
                "Centerchef: (vakant) | false | true",
                "Centerchef: stillingen er ubesat. | false | true",
                "Stillingen som centerchef er ledig. | false | true",
                "Centerchef: Ida Holk | false | false"
            })
    void aLeaderMayBeActingAndAPostVacant(String line, boolean acting, boolean vacant) {
        Leadership leader = unit(line).leadership().get(0);

        assertThat(leader.office().map(Office::title).orElse("")).isEqualToIgnoringCase("centerchef");
        assertThat(leader.acting().orElse(false)).isEqualTo(acting);
        assertThat(leader.vacant().orElse(false)).isEqualTo(vacant);
        assertThat(leader.person().isPresent()).isEqualTo(!vacant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Centerchef: Ida Holk. Under centerchefen er der tre havneledere.",
                "Centret ledes af en centerchef. Under chefen sidder tre havneledere.",
                "Centret ledes af en centerchef, der har tre havneledere under sig.",
                "Centret ledes af en centerchef med tre havneledere under sig."
            })
    void howManyLeadersStandBelowTheOneOfAUnitIsTheSpan(String line) {
        Leadership leader = unit(line).leadership().get(0);

        assertThat(leader.span().map(Count::printed)).hasValue("tre havneledere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktørområdet dækker havn, kyst og broer. Området har 250 ansatte. Direktør: Ida Holk.",
                "Direktørområdet omfatter havn, kyst og broer og har 250 ansatte. Direktør er Ida Holk."
            })
    void theAreaOfADirectorIsAUnitByItsText(String text) {
        OrganisationModel model = organisationModel("STYRINGSMODEL FOR GREVE KOMMUNE\n\nHAVN OG KYST\n\n" + text
                + "\n\nIKRAFTTRÆDEN\n\nOmrådet skal være i drift, så snart det lader sig gøre for alle.\n");

        assertThat(model.units()).hasSize(1);
        assertThat(model.units().get(0).kind()).hasValue(UnitKind.DIRECTORATE);
        assertThat(model.units().get(0).headCount().map(Count::printed)).hasValue("250 ansatte");
        assertThat(model.units()
                        .get(0)
                        .leadership()
                        .get(0)
                        .person()
                        .orElseThrow()
                        .name())
                .isEqualTo("Ida Holk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Niveau 1: Direktionen - fastlægger retningen\nNiveau 2: Fagchefer og stabschefer - omsætter den til mål",
                "Niveau 1: Direktionen: fastlægger retningen.\nNiveau 2: Fagchefer og stabschefer: omsætter den til mål."
            })
    void theLevelsOfLeadershipAreToldByTheirNumbers(String lines) {
        List<LeadershipLevel> levels = organisationModel(
                        "Styringsmodel for Greve Kommune\n\nLEDELSE\n\nKommunen har fire ledelsesniveauer, som alle kender.\n\n"
                                + lines + "\n")
                .leadershipLevels();

        assertThat(levels).extracting(LeadershipLevel::mark).containsExactly("Niveau 1", "Niveau 2");
        assertThat(levels.get(0).name()).isEqualTo("Direktionen");
        assertThat(levels.get(1).roles()).contains(LeadershipRole.CHIEF);
        assertThat(levels)
                .extracting(LeadershipLevel::text)
                .containsExactly("fastlægger retningen", "omsætter den til mål");
    }
}
