package dk.sagsgang.exchange.paper.organisation.line;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transcripts that lost their line breaks: labels that come again, and titles above the nouns that go on with them. */
class RunLabelsTest {

    private static final OrganisationModel MODEL = organisationModel("""
            Notat. Organisering af Afdeling for Havn og Kyst pr. 1. marts 2031

            Størrelse: px
            Starte visningen fra side:

            Download "Notat. Organisering af Afdeling for Havn og Kyst pr. 1. marts 2031"

            Transkript

            1 Greve Kommune Afdeling for Havn og Kyst Dato: 18. december 2030 Sagsbehandler: Ida Marie Holk Notat Organisering af Afdeling for Havn og Kyst pr. 1. marts 2031 Organiseringen er godkendt af Direktionen den 15. december 2030. Den afløser den plan, som Kommunalbestyrelsen vedtog den 24. februar 2026. Enheder og ledelse Afdelingen består af to distrikter, én lodsenhed, én tilsynsenhed og én stab. Under hver distriktsleder er der fire gruppeledere. Distrikt Nord Distriktet dækker Vig og Nes. Opgaver: - bolværker - moler Distriktsleder: Bo Ravn. Medarbejdere: 340. Distrikt Syd Distriktet dækker Holm og Ø. Opgaver: - bolværker - udsyn Distriktsleder: Stillingen er ledig. Medarbejdere: 395. Side 1 af 2

            2 Tilsynsenheden Enheden samler kraner og spil. Leder: tilsynsleder Per Lind (konstitueret). Medarbejdere: 32. De sidder på kajen. Stab for Havn og Kyst Staben betjener distrikterne. Opgaver: - økonomi - it Leder: stabsleder Ane Krag. Medarbejdere: 17. Ledelsesteam Afdelingens ledelsesteam består af afdelingschefen, to distriktsledere, tilsynslederen og stabslederen, i alt fem ledere. Videre proces - Gruppelederne indplaceres den 20. februar 2031 - Udvalget drøfter fordelingen i marts 2031 Side 2 af 2
            """);

    @Test
    void aTitleEndsBeforeTheNounThatGoesOnWithIt() {
        assertThat(MODEL.units())
                .extracting(OrganisationUnit::name)
                .contains("Distrikt Nord", "Distrikt Syd", "Tilsynsenheden", "Stab for Havn og Kyst")
                .doesNotContain("Enheder og ledelse");
    }

    @Test
    void labelsThatComeAgainEndTheListBeforeThem() {
        OrganisationUnit north = unit("Distrikt Nord");
        assertThat(north.tasks()).containsExactly("bolværker", "moler");
        assertThat(north.headCount().map(Count::printed)).hasValue("340");
        assertThat(leader(north).person().map(Person::name)).hasValue("Bo Ravn");
        assertThat(leader(unit("Distrikt Syd")).vacant()).hasValue(true);
        assertThat(leader(unit("Tilsynsenheden")).acting()).hasValue(true);
    }

    @Test
    void theNumberBehindALabelBeginsNoList() {
        assertThat(unit("Tilsynsenheden").headCount().flatMap(Count::value)).hasValue(32);
        assertThat(unit("Stab for Havn og Kyst").headCount().flatMap(Count::value))
                .hasValue(17);
        assertThat(MODEL.sections()).extracting(Section::heading).doesNotContain("17. Ledelsesteam");
    }

    @Test
    void wordsThatTheNextLineCompletesAreNoHeading() {
        assertThat(MODEL.sections())
                .extracting(Section::heading)
                .isNotEmpty()
                .noneMatch(heading -> heading.endsWith("som"));
    }

    @Test
    void whatIsCountedOfTheAfdelingIsOfTheOneOfTheTitle() {
        OrganisationUnit top = unit("Afdeling for Havn og Kyst");
        assertThat(MODEL.statedCounts())
                .filteredOn(count -> count.unit().equals(top.key()))
                .extracting(count -> count.count().orElseThrow().printed())
                .containsExactly("to distrikter", "én lodsenhed", "én tilsynsenhed", "én stab");
        assertThat(leader(unit("Distrikt Nord")).span().map(Count::printed)).hasValue("fire gruppeledere");
    }

    @Test
    void howManyLeadBehindTheListIsTheSizeOfTheTeam() {
        LeadershipTeam team = MODEL.leadershipTeams().get(0);
        assertThat(team.name()).isEqualTo("Afdelingens ledelsesteam");
        assertThat(team.size().map(Count::printed)).hasValue("fem ledere");
        assertThat(team.seats().stream()
                        .flatMap(seat -> seat.office().stream())
                        .map(Office::title)
                        .toList())
                .isEqualTo(List.of("afdelingschefen", "distriktsledere", "tilsynslederen", "stabslederen"));
        assertThat(team.seats()).extracting(LeadershipSeat::number).anyMatch(each -> each.isPresent());
    }

    @Test
    void whatKindOfPaperItIsIsNoPartOfAName() {
        assertThat(MODEL.authors()).extracting(Person::name).containsExactly("Ida Marie Holk");
    }

    private static OrganisationUnit unit(String name) {
        return MODEL.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Leadership leader(OrganisationUnit unit) {
        return unit.leadership().get(0);
    }
}
