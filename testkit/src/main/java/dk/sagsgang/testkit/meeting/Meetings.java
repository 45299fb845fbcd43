package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Meetings: any that a reader can meet, and valid ones.
 *
 * <p>{@code Meetings.validMeeting(Edition.MINUTES)} draws minutes with decisions, votes and attendance that agree.
 */
public final class Meetings {

    /**
     * Rules that may still speak for information on a {@link #validMeeting()}, by their id, and of what. On a
     * {@link #silentMeeting()} none does.
     *
     * <p>A test that wants them quiet on any valid meeting switches them off in its profile:
     * {@code profile.with(RuleSetting.off(RuleId.of(id)))} for each.
     */
    public static final Map<String, String> MAY_INFORM = Map.of(
            "ITM-020", "a closed item of a council stands before an open one",
            "ITM-022", "a text says \"se bilag\" where no attachment is listed",
            "MTG-020", "all cases of a council are closed",
            "REC-003", "a case for decision has no recommendation",
            "RTE-021", "a case of the council came by a committee, and nothing tells what was recommended there");

    private Meetings() {}

    /**
     * Any meeting that can be built. Everything may be missing, nothing need fit, and codes may be unknown: what a reader
     * or a rule must bear.
     */
    public static Arbitrary<Meeting> anyMeeting() {
        return Assembly.of(Meeting::builder)
                .maybe(Parties.anyMunicipality(), (b, v) -> b.municipality(v))
                .maybe(Mix.few(Parties.anyBody()), (b, v) -> b.addAllBodies(v))
                .maybe(Arbitraries.of(Edition.class), (b, v) -> b.edition(v))
                .maybe(Vocabularies.anyMeetingStatus(), (b, v) -> b.status(v))
                .maybe(Vocabularies.anyMeetingKind(), (b, v) -> b.kind(v))
                .seldom(Vocabularies.anyCopyKind(), (b, v) -> b.copy(v))
                .seldom(Dates.anyImpreciseDate(), (b, v) -> b.dated(v))
                .seldom(Dates.anyDateTime(), (b, v) -> b.plannedStart(v))
                .seldom(Dates.anyDateTime(), (b, v) -> b.plannedEnd(v))
                .seldom(Mix.few(Intervals.anyInterval()), (b, v) -> b.addAllIntervals(v))
                .seldom(Mix.few(Parties.anyRosterBody()), (b, v) -> b.addAllMemberships(v))
                .seldom(Intervals.anyItemRange(), (b, v) -> b.itemRange(v))
                .seldom(Texts.mostly(List.of("Indholdsfortegnelse")), (b, v) -> b.contentsHeading(v))
                .seldom(Mix.few(Sections.anySection()), (b, v) -> b.addAllRemarks(v))
                .seldom(Mix.few(Sites.anyLink()), (b, v) -> b.addAllLinks(v))
                .seldom(Texts.anyText(), (b, v) -> b.number(v))
                .seldom(Texts.anyText(), (b, v) -> b.title(v))
                .maybe(Dates.anyDay(), (b, v) -> b.date(v))
                .seldom(Dates.anyDay(), (b, v) -> b.originalDate(v))
                .maybe(Dates.anyDateTime(), (b, v) -> b.start(v))
                .maybe(Dates.anyDateTime(), (b, v) -> b.end(v))
                .seldom(Texts.mostly(Words.PLACES), (b, v) -> b.place(v))
                .maybe(Dates.anyDateTime(), (b, v) -> b.sent(v))
                .maybe(Dates.anyDateTime(), (b, v) -> b.published(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.excerpt(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.memberCount(v))
                .seldom(Mix.few(Texts.mostly(Words.LABELS)), (b, v) -> b.addAllEmptyLabels(v))
                .seldom(Mix.few(Sections.anyPagePart()), (b, v) -> b.addAllLayout(v))
                .maybe(Mix.few(AgendaItems.anyContentsEntry()), (b, v) -> b.addAllContents(v))
                .maybe(Mix.upTo(4, Attendances.anyAttendance()), (b, v) -> b.addAllAttendance(v))
                .always(Mix.upTo(3, AgendaItems.anyAgendaItem()), (b, v) -> b.addAllItems(v))
                .seldom(Mix.few(AgendaItems.anyPlannedMeeting()), (b, v) -> b.addAllPlannedMeetings(v))
                .seldom(Mix.few(Attendances.anySignature()), (b, v) -> b.addAllSignatures(v))
                .seldom(References.anyDecisionReference(), (b, v) -> b.approvedBy(v))
                .seldom(Mix.few(Identifiers.anyExternalId()), (b, v) -> b.addAllIds(v))
                .build(b -> b.build());
    }

    /**
     * A whole meeting of a council or committee that breaks no rule of the catalogue, in any edition: keys and numbers are
     * unique, references find what they refer to, minutes answer every recommended point, votes and attendance agree, there
     * is a quorum, days are in order, and cases go their way. It may still hold what a rule calls worth knowing: the rules of
     * {@link #MAY_INFORM}, and no other.
     */
    public static Arbitrary<Meeting> validMeeting() {
        return MeetingPlan.plan(editions()).map(ValidMeeting::of);
    }

    /** A valid meeting in this edition, such as the minutes (referat). */
    public static Arbitrary<Meeting> validMeeting(Edition edition) {
        return MeetingPlan.plan(Arbitraries.just(edition)).map(ValidMeeting::of);
    }

    /**
     * A valid meeting in which no rule finds anything, not even what is only worth knowing: the rules of {@link #MAY_INFORM} are
     * silent on it too. Its council closes no item, and each of its items has an attachment.
     */
    public static Arbitrary<Meeting> silentMeeting() {
        return MeetingPlan.plan(editions()).map(plan -> ValidMeeting.of(plan.silenced()));
    }

    /** A silent meeting in this edition, such as the minutes (referat). */
    public static Arbitrary<Meeting> silentMeeting(Edition edition) {
        return MeetingPlan.plan(Arbitraries.just(edition)).map(plan -> ValidMeeting.of(plan.silenced()));
    }

    private static Arbitrary<Edition> editions() {
        return Arbitraries.frequency(
                Tuple.of(3, Edition.MINUTES),
                Tuple.of(1, Edition.AGENDA),
                Tuple.of(1, Edition.SUPPLEMENTARY),
                Tuple.of(1, Edition.DRAFT));
    }
}
