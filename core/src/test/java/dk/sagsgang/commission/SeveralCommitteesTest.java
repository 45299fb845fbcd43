package dk.sagsgang.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** One paper that sets up two committees, says who may be drawn in, and recommends itself. */
class SeveralCommitteesTest {

    private static final Commission PAPER = Commission.builder()
            .title("Kommissorium for de to opgaveudvalg")
            .version("2")
            .issuedBy(Body.of("Byrådssekretariatet"))
            .excerpt(true)
            .addRecommendations(Recommendation.builder()
                    .recommender(Person.holding("Kommunaldirektøren"))
                    .addPoints(RecommendationPoint.builder()
                            .text(FormattedText.of("kommissoriet godkendes"))
                            .build())
                    .build())
            .addGroups(group("nord", "10-15 medlemmer"), group("syd", "mindst 7 medlemmer"))
            .addLaws(LegalRequirement.ofAct("serviceloven").withEffect(LegalEffect.ALLOWS))
            .build();

    private static CommissionedGroup group(String key, String members) {
        return CommissionedGroup.builder()
                .key(key)
                .body(Body.of("Opgaveudvalg " + key))
                .kind(CommissionKind.TASK_COMMITTEE)
                .composition(Composition.builder()
                        .memberCount(Count.of(members))
                        .addSeats(
                                Seat.of("borgmesteren", OfficeHolder.of("borgmesteren"))
                                        .withStanding(true),
                                Seat.of("skoledirektøren kan indgå", OfficeHolder.of("skoledirektøren"))
                                        .withStanding(false))
                        .build())
                .addTasks(Task.of("1)", "Foreslå mødesteder."))
                .build();
    }

    @Test
    void eachCommitteeHasItsOwnMembersAndTasks() {
        assertThat(PAPER.groups()).extracting(CommissionedGroup::key).containsExactly("nord", "syd");
        Count members = PAPER.groups()
                .get(0)
                .composition()
                .flatMap(Composition::memberCount)
                .orElseThrow();
        assertThat(members.least()).contains(BigDecimal.TEN);
        assertThat(members.most()).contains(new BigDecimal(15));
        assertThat(PAPER.groups().get(1).tasks()).hasSize(1);
    }

    @Test
    void aPossibleMemberIsToldFromAStandingOne() {
        assertThat(PAPER.groups().get(0).composition().orElseThrow().seats())
                .extracting(seat -> seat.standing().orElse(true))
                .containsExactly(true, false);
    }

    @Test
    void thePaperRecommendsItselfAndTellsItsVersionAndAuthor() {
        assertThat(PAPER.recommendations().get(0).points()).hasSize(1);
        assertThat(PAPER.version()).isEqualTo("2");
        assertThat(PAPER.issuedBy().map(Body::name)).contains("Byrådssekretariatet");
        assertThat(PAPER.laws().get(0).effect()).contains(LegalEffect.ALLOWS);
    }
}
