package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directors who are named one by one, beside a sentence that only counts them. */
class DirectorSentencesTest {

    @Test
    void thoseNamedOneByOneFillTheSeatThatCountsThem() {
        OrganisationModel model = organisationModel("""
                Direktionen i Greve Kommune

                Direktionen består fortsat af kommunaldirektør Ida Holk og to direktører. De tre mødes hver tirsdag.
                Velfærdsdirektør Bo Ravn får ansvaret for Center for Sundhed og Center for Familie.
                Direktør for børn og job Ole Lind har ansvaret for Center for Skole.
                """);

        LeadershipTeam team = model.leadershipTeams().get(0);
        assertThat(team.name()).isEqualTo("Direktionen");
        assertThat(team.seats())
                .extracting(seat -> seat.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn", "Ole Lind");
        assertThat(team.seats().get(1).units()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunaldirektøren har ansvaret for alle centre.",
                "Velfærdsdirektør Bo Ravn er glad for ændringen.",
                "Formand Bo Ravn har ansvaret for klubben."
            })
    void otherSentencesNameNone(String sentence) {
        assertThat(DirectorSentences.of(sentence)).isEmpty();
    }
}
