package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.AbsenceNotice;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.meeting.decision.FollowUpStatus;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.Recommender;
import dk.sagsgang.meeting.decision.TieBreak;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What minutes print, written down as somebody would who has the page before them. */
class PrintedMinutesTest {

    @Test
    void theDirectorAndACouncilOfCitizensRecommendToTwoBodies() {
        Recommendation recommendation = Recommendation.builder()
                .recommender(Person.holding("Direktøren for Teknik og Miljø"))
                .addJointlyWith(Recommender.of(Body.of("Ældrerådet")))
                .verb("anbefaler")
                .to(Body.of("Økonomiudvalget"))
                .addAlsoTo(Body.of("Byrådet"))
                .build();

        assertThat(recommendation.introduced()).isTrue();
        assertThat(recommendation.recommenders())
                .containsExactly(
                        Recommender.of(Person.holding("Direktøren for Teknik og Miljø")),
                        Recommender.of(Body.of("Ældrerådet")));
        assertThat(recommendation.addressees()).containsExactly(Body.of("Økonomiudvalget"), Body.of("Byrådet"));
    }

    @Test
    void aCaseIsApprovedAndSentOn() {
        Decision decision = Decision.builder()
                .outcome(Outcome.APPROVED)
                .addFurtherOutcomes(Outcome.FORWARDED)
                .addOnwardTo(Body.of("Byrådet"))
                .build();

        assertThat(decision.outcomes()).containsExactly(Outcome.APPROVED, Outcome.FORWARDED);
    }

    @Test
    void twoCommitteesMakeOneDecision() {
        Decision decision = Decision.builder()
                .body(Body.of("Socialudvalget"))
                .addJointlyWith(Body.of("Børneudvalget"))
                .build();

        assertThat(decision.bodies()).containsExactly(Body.of("Socialudvalget"), Body.of("Børneudvalget"));
    }

    @Test
    void theLotDecidesOnAnAmendment() {
        Recommendation amendment = Recommendation.builder()
                .key("aendring")
                .kind(RecommendationKind.AMENDMENT)
                .recommendingParty(PoliticalParty.ofLetter("Ø"))
                .build();
        Vote vote = Vote.builder()
                .about(amendment.key())
                .inFavour(4)
                .against(4)
                .tieBreak(TieBreak.LOT)
                .outcome(Outcome.REJECTED)
                .build();

        assertThat(amendment.recommenders()).containsExactly(Recommender.of(PoliticalParty.ofLetter("Ø")));
        assertThat(vote.outcome()).contains(Outcome.REJECTED);
    }

    @Test
    void anApologyOnTheDayIsStillAnApology() {
        Attendance entry = Attendance.builder()
                .person(Person.of("Solvej Rævdal"))
                .label("Afbud på dagen")
                .status(AttendanceStatus.EXCUSED)
                .absence(Absence.builder().notice(AbsenceNotice.ON_THE_DAY).build())
                .build();

        assertThat(entry.absence().flatMap(Absence::notice)).contains(AbsenceNotice.ON_THE_DAY);
    }

    @Test
    void afventesIsPendingAndAMetConditionIsFoundInOrder() {
        assertThat(Outcome.ofPhrase("Afventes.")).contains(Outcome.PENDING);
        assertThat(Outcome.ofPhrase("Betingelserne er opfyldt.")).contains(Outcome.FOUND_IN_ORDER);
        assertThat(Outcome.ofPhrase("Betingelserne er ikke opfyldt.")).isEmpty();
    }

    @Test
    void whatIsDoneOrDroppedIsSettled() {
        FollowUp asked = FollowUp.builder()
                .task("Notat om støj")
                .due(ImpreciseDate.of("senest den 1. juni 2021"))
                .build();

        assertThat(asked.settled()).isFalse();
        assertThat(asked.withStatus(FollowUpStatus.UNDER_WAY).settled()).isFalse();
        assertThat(asked.withStatus(FollowUpStatus.DONE).settled()).isTrue();
        assertThat(asked.withStatus(FollowUpStatus.DROPPED).settled()).isTrue();
        assertThat(asked.withDone(LocalDate.of(2021, 5, 28)).settled()).isTrue();
    }
}
