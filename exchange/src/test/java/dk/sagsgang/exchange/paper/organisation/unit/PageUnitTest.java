package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit whose page a paper is is the one name that its text comes back to, or with which its title ends. */
class PageUnitTest {

    private static List<String> units(String text) {
        return organisationModel(text).units().stream()
                .map(OrganisationUnit::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kystens Bibliotek hører under forvaltningen. Alle borgere kan låne i Kystens Bibliotek. Kystens Bibliotek er aldrig lukket.",
                "I Kystens Bibliotek er der fire pladser. Kystens Bibliotek har åbent hver dag. Ring til Kystens Bibliotek.",
                "Kystens Bibliotek består af mange mennesker. Mød Kystens Bibliotek på havnen, og skriv til Kystens Bibliotek."
            })
    void thePageIsOfTheInstitutionThatItComesBackTo(String text) {
        OrganisationModel model = organisationModel("Ledelse og organisation\n\n" + text + "\n");
        assertThat(model.units()).extracting(OrganisationUnit::name).contains("Kystens Bibliotek");
        assertThat(model.units().get(0).kind()).isEqualTo(Optional.of(UnitKind.INSTITUTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organisationsdiagram over PlejeKyst",
                "Nøgletal for PlejeKyst",
                "Fremtidig organisering af driften i PlejeKyst"
            })
    void aTitleEndsWithTheNameOfTheUnit(String title) {
        assertThat(units(title + "\n\nØverst sidder lederen, og derefter kommer grupperne på tværs af husene.\n"))
                .containsExactly("PlejeKyst");
    }

    @Test
    void aPageWithoutTitleMayGoOnAndOnOfItsNoun() {
        assertThat(
                        units(
                                "Sekretariatet hjælper med at samle tal og udvikle arbejdet i hele organisationen og i resten af kommunen.\n\nSekretariatet betjener også Havneudvalget.\n"))
                .containsExactly("Sekretariatet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // people, bodies, towns, papers, and what is told in turns
                "Ida Holk har ansvaret for havnen. Ida Holk varetager budgettet. Ring til Ida Holk.",
                "Byrådet består af 25 medlemmer. Byrådet varetager byens sager. Spørg Byrådet.",
                "Modellen omfatter hele byen. Modellen består af tre spor. Se Modellen.",
                "Kyst Museum har fire huse. Vig Museum hører under byen. Se Kyst Museum og Kyst Museum.",
                "Center for Havn varetager broer. Center for Kyst varetager diger. Center for Havn og Center for Havn.",
                "Kystens Kommune har 4.000 ansatte. Kystens Kommune varetager meget. Kystens Kommune består.",
                "Medarbejderne varetager opgaverne. Medarbejderne løser dem. Medarbejderne er glade.",
                "Organisationen har fire centre. Organisationen består af dem. Se Organisationen.",
                "Sektoren har 52 ansatte. Sektoren varetager løn. Sektoren er stor."
            })
    void thePageIsOfNoPersonBodyTownOrOneOfSeveral(String text) {
        OrganisationModel model = organisationModel("Ledelse og organisation\n\n" + text + "\n");
        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .doesNotContain(
                        "Ida Holk",
                        "Byrådet",
                        "Modellen",
                        "Organisationen",
                        "Kyst Museum",
                        "Kystens Kommune",
                        "Medarbejderne",
                        "Sektoren");
        assertThat(model.statedCounts()).allMatch(count -> count.unit().isEmpty());
    }
}
