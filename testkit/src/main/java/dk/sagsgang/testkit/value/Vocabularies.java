package dk.sagsgang.testkit.value;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.CopyKind;
import dk.sagsgang.meeting.IntervalKind;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.LinkKind;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.meeting.attendance.AbsenceNotice;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.meeting.decision.DissentKind;
import dk.sagsgang.meeting.decision.FollowUpStatus;
import dk.sagsgang.meeting.decision.MajorityRule;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.TieBreak;
import dk.sagsgang.organisation.DeviationKind;
import dk.sagsgang.organisation.KleAspect;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.RelationKind;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitLevel;
import dk.sagsgang.organisation.aim.ChallengeScope;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.MembershipRole;
import dk.sagsgang.party.PredecessorKind;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.text.StatementKind;
import dk.sagsgang.time.RhythmKind;
import dk.sagsgang.vocabulary.Code;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Words of the vocabularies that may grow: mostly known ones, and now and then one that the library does not know, such as
 * {@code "vedtaget-i-princippet"}, or a blank one.
 */
public final class Vocabularies {

    private static final String[] UNKNOWN = {
        "vedtaget-i-princippet", "local-word", "særlig ordning", "APPROVED", "noted ", "x/y~z", "123", "", " "
    };

    private Vocabularies() {}

    /** Outcomes of decisions (beslutningens udfald). */
    public static Arbitrary<Outcome> anyOutcome() {
        return words(Outcome.words(), Outcome::of);
    }

    /** What kind a body is of (udvalgstype). */
    public static Arbitrary<BodyKind> anyBodyKind() {
        return words(BodyKind.words(), BodyKind::of);
    }

    /** What a section is for (afsnitstype). */
    public static Arbitrary<SectionKind> anySectionKind() {
        return words(SectionKind.words(), SectionKind::of);
    }

    /** What an item is: a case or a recurring item (punkttype). */
    public static Arbitrary<ItemKind> anyItemKind() {
        return words(ItemKind.words(), ItemKind::of);
    }

    /** What the body is asked to do (sagstype). */
    public static Arbitrary<CaseType> anyCaseType() {
        return words(CaseType.words(), CaseType::of);
    }

    /** What became of a meeting (mødestatus). */
    public static Arbitrary<MeetingStatus> anyMeetingStatus() {
        return words(MeetingStatus.words(), MeetingStatus::of);
    }

    /** What kind of meeting it is (mødetype). */
    public static Arbitrary<MeetingKind> anyMeetingKind() {
        return words(MeetingKind.words(), MeetingKind::of);
    }

    /** Whether somebody was there (fremmøde). */
    public static Arbitrary<AttendanceStatus> anyAttendanceStatus() {
        return words(AttendanceStatus.words(), AttendanceStatus::of);
    }

    /** As what somebody takes part (egenskab). */
    public static Arbitrary<Capacity> anyCapacity() {
        return words(Capacity.words(), Capacity::of);
    }

    /** Who leads the meeting (mødeleder). */
    public static Arbitrary<ChairRole> anyChairRole() {
        return words(ChairRole.words(), ChairRole::of);
    }

    /** How presence differs for an item (ankom, forlod mødet, inhabil). */
    public static Arbitrary<PresenceChange> anyPresenceChange() {
        return words(PresenceChange.words(), PresenceChange::of);
    }

    /** Minority statement, reservation or note (mindretalsudtalelse, forbehold, protokoltilførsel). */
    public static Arbitrary<DissentKind> anyDissentKind() {
        return words(DissentKind.words(), DissentKind::of);
    }

    /** What kind of recommendation it is (indstilling, ændringsforslag). */
    public static Arbitrary<RecommendationKind> anyRecommendationKind() {
        return words(RecommendationKind.words(), RecommendationKind::of);
    }

    /** What somebody has to do with a step (inddragelse). */
    public static Arbitrary<InvolvementRole> anyInvolvementRole() {
        return words(InvolvementRole.words(), InvolvementRole::of);
    }

    /** What a commission sets up (hvad kommissoriet nedsætter). */
    public static Arbitrary<CommissionKind> anyCommissionKind() {
        return words(CommissionKind.words(), CommissionKind::of);
    }

    /** How far a commission has come (status). */
    public static Arbitrary<CommissionStatus> anyCommissionStatus() {
        return words(CommissionStatus.words(), CommissionStatus::of);
    }

    /** What somebody is there as (rolle). */
    public static Arbitrary<SeatRole> anySeatRole() {
        return words(SeatRole.words(), SeatRole::of);
    }

    /** What a committee may do with its task (funktion). */
    public static Arbitrary<MandateKind> anyMandateKind() {
        return words(MandateKind.words(), MandateKind::of);
    }

    /** What a target is about (måltype). */
    public static Arbitrary<TargetKind> anyTargetKind() {
        return words(TargetKind.words(), TargetKind::of);
    }

    /** How the amounts of several years relate (opgørelsesmåde). */
    public static Arbitrary<TargetBasis> anyTargetBasis() {
        return words(TargetBasis.words(), TargetBasis::of);
    }

    /** What became of a target (målopfyldelse). */
    public static Arbitrary<TargetOutcome> anyTargetOutcome() {
        return words(TargetOutcome.words(), TargetOutcome::of);
    }

    /** What kind of rhythm it is (kadence). */
    public static Arbitrary<RhythmKind> anyRhythmKind() {
        return words(RhythmKind.words(), RhythmKind::of);
    }

    /** What kind of unit it is (enhedstype). */
    public static Arbitrary<UnitKind> anyUnitKind() {
        return words(UnitKind.words(), UnitKind::of);
    }

    /** What a unit does for citizens and other units (funktion). */
    public static Arbitrary<UnitFunction> anyUnitFunction() {
        return words(UnitFunction.words(), UnitFunction::of);
    }

    /** The level of a unit (niveau). */
    public static Arbitrary<UnitLevel> anyUnitLevel() {
        return words(UnitLevel.words(), UnitLevel::of);
    }

    /** What somebody leads (lederrolle). */
    public static Arbitrary<LeadershipRole> anyLeadershipRole() {
        return words(LeadershipRole.words(), LeadershipRole::of);
    }

    /** Where the work of a unit is done (placering). */
    public static Arbitrary<PlacementKind> anyPlacementKind() {
        return words(PlacementKind.words(), PlacementKind::of);
    }

    /** How a unit has to do with a subject of KLE (KLE-ansvarlighed). */
    public static Arbitrary<KleAspect> anyKleAspect() {
        return words(KleAspect.words(), KleAspect::of);
    }

    /** How one unit stands to others (relation). */
    public static Arbitrary<RelationKind> anyRelationKind() {
        return words(RelationKind.words(), RelationKind::of);
    }

    /** How a part of an organisation is otherwise than its model (afvigelse). */
    public static Arbitrary<DeviationKind> anyDeviationKind() {
        return words(DeviationKind.words(), DeviationKind::of);
    }

    /** Whose challenge it is (udfordringens rækkevidde). */
    public static Arbitrary<ChallengeScope> anyChallengeScope() {
        return words(ChallengeScope.words(), ChallengeScope::of);
    }

    /** What a text states (udsagnets art). */
    public static Arbitrary<StatementKind> anyStatementKind() {
        return words(StatementKind.words(), StatementKind::of);
    }

    /** What a law does with something (lovens virkning). */
    public static Arbitrary<LegalEffect> anyLegalEffect() {
        return words(LegalEffect.words(), LegalEffect::of);
    }

    /** What majority a vote needs (krævet flertal). */
    public static Arbitrary<MajorityRule> anyMajorityRule() {
        return words(MajorityRule.words(), MajorityRule::of);
    }

    /** What decides a tie (afgørelse ved stemmelighed). */
    public static Arbitrary<TieBreak> anyTieBreak() {
        return words(TieBreak.words(), TieBreak::of);
    }

    /** How far following up has come (status for opfølgning). */
    public static Arbitrary<FollowUpStatus> anyFollowUpStatus() {
        return words(FollowUpStatus.words(), FollowUpStatus::of);
    }

    /** How an absence was announced (afbud). */
    public static Arbitrary<AbsenceNotice> anyAbsenceNotice() {
        return words(AbsenceNotice.words(), AbsenceNotice::of);
    }

    /** What is found at an address (linkets art). */
    public static Arbitrary<LinkKind> anyLinkKind() {
        return words(LinkKind.words(), LinkKind::of);
    }

    /** Which copy a paper is (udgave). */
    public static Arbitrary<CopyKind> anyCopyKind() {
        return words(CopyKind.words(), CopyKind::of);
    }

    /** What a stretch of time is to a meeting (pause, fortsat møde). */
    public static Arbitrary<IntervalKind> anyIntervalKind() {
        return words(IntervalKind.words(), IntervalKind::of);
    }

    /** What somebody is in a body (rolle i et udvalg). */
    public static Arbitrary<MembershipRole> anyMembershipRole() {
        return words(MembershipRole.words(), MembershipRole::of);
    }

    /** How one body followed another (udvalgets ophav). */
    public static Arbitrary<PredecessorKind> anyPredecessorKind() {
        return words(PredecessorKind.words(), PredecessorKind::of);
    }

    private static <C extends Code> Arbitrary<C> words(List<C> known, Function<String, C> of) {
        return Mix.mostly(Arbitraries.of(known), Arbitraries.of(UNKNOWN).map(of));
    }
}
