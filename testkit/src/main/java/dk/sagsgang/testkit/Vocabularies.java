package dk.sagsgang.testkit;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.InvolvementRole;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.RhythmKind;
import dk.sagsgang.commission.SeatRole;
import dk.sagsgang.commission.TargetBasis;
import dk.sagsgang.commission.TargetKind;
import dk.sagsgang.commission.TargetOutcome;
import dk.sagsgang.meeting.AttendanceStatus;
import dk.sagsgang.meeting.Capacity;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ChairRole;
import dk.sagsgang.meeting.DissentKind;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.meeting.Outcome;
import dk.sagsgang.meeting.PresenceChange;
import dk.sagsgang.meeting.RecommendationKind;
import dk.sagsgang.organisation.ChallengeScope;
import dk.sagsgang.organisation.DeviationKind;
import dk.sagsgang.organisation.KleAspect;
import dk.sagsgang.organisation.LeadershipRole;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.RelationKind;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitLevel;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.vocabulary.KnownCode;
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
        return words(Outcome.Known.class, Outcome::of);
    }

    /** What kind a body is of (udvalgstype). */
    public static Arbitrary<BodyKind> anyBodyKind() {
        return words(BodyKind.Known.class, BodyKind::of);
    }

    /** What a section is for (afsnitstype). */
    public static Arbitrary<SectionKind> anySectionKind() {
        return words(SectionKind.Known.class, SectionKind::of);
    }

    /** What an item is: a case or a recurring item (punkttype). */
    public static Arbitrary<ItemKind> anyItemKind() {
        return words(ItemKind.Known.class, ItemKind::of);
    }

    /** What the body is asked to do (sagstype). */
    public static Arbitrary<CaseType> anyCaseType() {
        return words(CaseType.Known.class, CaseType::of);
    }

    /** What became of a meeting (mødestatus). */
    public static Arbitrary<MeetingStatus> anyMeetingStatus() {
        return words(MeetingStatus.Known.class, MeetingStatus::of);
    }

    /** What kind of meeting it is (mødetype). */
    public static Arbitrary<MeetingKind> anyMeetingKind() {
        return words(MeetingKind.Known.class, MeetingKind::of);
    }

    /** Whether somebody was there (fremmøde). */
    public static Arbitrary<AttendanceStatus> anyAttendanceStatus() {
        return words(AttendanceStatus.Known.class, AttendanceStatus::of);
    }

    /** As what somebody takes part (egenskab). */
    public static Arbitrary<Capacity> anyCapacity() {
        return words(Capacity.Known.class, Capacity::of);
    }

    /** Who leads the meeting (mødeleder). */
    public static Arbitrary<ChairRole> anyChairRole() {
        return words(ChairRole.Known.class, ChairRole::of);
    }

    /** How presence differs for an item (ankom, forlod mødet, inhabil). */
    public static Arbitrary<PresenceChange> anyPresenceChange() {
        return words(PresenceChange.Known.class, PresenceChange::of);
    }

    /** Minority statement, reservation or note (mindretalsudtalelse, forbehold, protokoltilførsel). */
    public static Arbitrary<DissentKind> anyDissentKind() {
        return words(DissentKind.Known.class, DissentKind::of);
    }

    /** What kind of recommendation it is (indstilling, ændringsforslag). */
    public static Arbitrary<RecommendationKind> anyRecommendationKind() {
        return words(RecommendationKind.Known.class, RecommendationKind::of);
    }

    /** What somebody has to do with a step (inddragelse). */
    public static Arbitrary<InvolvementRole> anyInvolvementRole() {
        return words(InvolvementRole.Known.class, InvolvementRole::of);
    }

    /** What a commission sets up (hvad kommissoriet nedsætter). */
    public static Arbitrary<CommissionKind> anyCommissionKind() {
        return words(CommissionKind.Known.class, CommissionKind::of);
    }

    /** How far a commission has come (status). */
    public static Arbitrary<CommissionStatus> anyCommissionStatus() {
        return words(CommissionStatus.Known.class, CommissionStatus::of);
    }

    /** What somebody is there as (rolle). */
    public static Arbitrary<SeatRole> anySeatRole() {
        return words(SeatRole.Known.class, SeatRole::of);
    }

    /** What a committee may do with its task (funktion). */
    public static Arbitrary<MandateKind> anyMandateKind() {
        return words(MandateKind.Known.class, MandateKind::of);
    }

    /** What a target is about (måltype). */
    public static Arbitrary<TargetKind> anyTargetKind() {
        return words(TargetKind.Known.class, TargetKind::of);
    }

    /** How the amounts of several years relate (opgørelsesmåde). */
    public static Arbitrary<TargetBasis> anyTargetBasis() {
        return words(TargetBasis.Known.class, TargetBasis::of);
    }

    /** What became of a target (målopfyldelse). */
    public static Arbitrary<TargetOutcome> anyTargetOutcome() {
        return words(TargetOutcome.Known.class, TargetOutcome::of);
    }

    /** What kind of rhythm it is (kadence). */
    public static Arbitrary<RhythmKind> anyRhythmKind() {
        return words(RhythmKind.Known.class, RhythmKind::of);
    }

    /** What kind of unit it is (enhedstype). */
    public static Arbitrary<UnitKind> anyUnitKind() {
        return words(UnitKind.Known.class, UnitKind::of);
    }

    /** What a unit does for citizens and other units (funktion). */
    public static Arbitrary<UnitFunction> anyUnitFunction() {
        return words(UnitFunction.Known.class, UnitFunction::of);
    }

    /** The level of a unit (niveau). */
    public static Arbitrary<UnitLevel> anyUnitLevel() {
        return words(UnitLevel.Known.class, UnitLevel::of);
    }

    /** What somebody leads (lederrolle). */
    public static Arbitrary<LeadershipRole> anyLeadershipRole() {
        return words(LeadershipRole.Known.class, LeadershipRole::of);
    }

    /** Where the work of a unit is done (placering). */
    public static Arbitrary<PlacementKind> anyPlacementKind() {
        return words(PlacementKind.Known.class, PlacementKind::of);
    }

    /** How a unit has to do with a subject of KLE (KLE-ansvarlighed). */
    public static Arbitrary<KleAspect> anyKleAspect() {
        return words(KleAspect.Known.class, KleAspect::of);
    }

    /** How one unit stands to others (relation). */
    public static Arbitrary<RelationKind> anyRelationKind() {
        return words(RelationKind.Known.class, RelationKind::of);
    }

    /** How a part of an organisation is otherwise than its model (afvigelse). */
    public static Arbitrary<DeviationKind> anyDeviationKind() {
        return words(DeviationKind.Known.class, DeviationKind::of);
    }

    /** Whose challenge it is (udfordringens rækkevidde). */
    public static Arbitrary<ChallengeScope> anyChallengeScope() {
        return words(ChallengeScope.Known.class, ChallengeScope::of);
    }

    private static <K extends Enum<K> & KnownCode, T> Arbitrary<T> words(Class<K> known, Function<String, T> of) {
        Arbitrary<String> codes = Arbitraries.of(known).map(KnownCode::code);
        return Mix.mostly(codes, Arbitraries.of(UNKNOWN)).map(of);
    }
}
