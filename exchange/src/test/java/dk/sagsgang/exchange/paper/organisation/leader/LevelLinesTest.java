package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.text.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a paper lists the levels on which is led. */
class LevelLinesTest {

    @Test
    void aListBelowTheHeadingOfLevelsIsTheLevels() {
        OrganisationModel model = organisationModel("""
                Organisationen i Greve Kommune

                Organisationen består af fire centre, som alle er placeret på rådhuset i Greve by.

                Ledelsesniveauer

                Vi har tre ledelsesniveauer:

                1. Kommunaldirektøren
                2. Centerchefer og stabschefer
                3. Ledere af institutioner og afdelinger
                """);

        assertThat(model.leadershipLevels()).extracting(LeadershipLevel::mark).containsExactly("1.", "2.", "3.");
        assertThat(model.leadershipLevels().get(1).roles())
                .containsExactly(LeadershipRole.CHIEF, LeadershipRole.STAFF_LEADER);
        assertThat(model.leadershipLevels().get(2).offices()).hasSize(1);
    }

    @Test
    void aListOfWhatTheLevelsDoStaysText() {
        OrganisationModel model = organisationModel("""
                Organisationen i Greve Kommune

                Organisationen består af fire centre, som alle er placeret på rådhuset i Greve by.

                Ledelsesniveauer

                På alle ledelsesniveauer gælder:

                • vi taler sammen om det, der er svært
                • vi siger tak for hjælpen
                """);

        assertThat(model.leadershipLevels()).isEmpty();
        assertThat(model.sections().stream().map(Section::bullets).flatMap(List::stream))
                .contains("vi siger tak for hjælpen");
    }

    @Test
    void aSentenceListsTheLevels() {
        assertThat(LevelLines.said("Der er højst tre ledelsesniveauer: direktør, afdelingschef og teamleder"))
                .extracting(level -> level.offices().get(0).title())
                .containsExactly("direktør", "afdelingschef", "teamleder");
        assertThat(LevelLines.said("Der er to ledelsesniveauer: direktion og centerchefer."))
                .extracting(level -> level.name())
                .containsExactly("direktion", "centerchefer");
    }

    @Test
    void whatNamesNoOfficeListsNone() {
        assertThat(LevelLines.said("Der er tre ledelsesniveauer: det øverste, det mellemste og det nederste"))
                .isEmpty();
        assertThat(LevelLines.said("Der er tre afdelinger: Havn, Skole og Vej")).isEmpty();
    }
}
