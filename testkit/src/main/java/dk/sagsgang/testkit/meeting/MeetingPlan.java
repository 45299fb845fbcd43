package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.CopyKind;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Memberships;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Sections;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What is chosen about a valid meeting, before its parts are tied together.
 *
 * <p>All choices are free of each other, and {@link ValidMeeting} makes a meeting of any of them. So nothing need be
 * filtered out, and a meeting stays valid while jqwik shrinks it.
 */
final class MeetingPlan {

    /** Committees that no route of a valid meeting passes, unless they meet alone. */
    private static final List<String> OFF_THE_ROUTES =
            Words.COMMITTEES.subList(ValidRoute.COMMITTEES_ON_ROUTES, Words.COMMITTEES.size());

    /** Parts that need nothing of the rest. */
    Meeting parts = Meeting.builder().build();

    Edition edition = Edition.MINUTES;
    Body body = Parties.council();
    Optional<Body> secondBody = Optional.empty();
    LocalDate day = LocalDate.of(2019, 1, 7);
    LocalTime start = LocalTime.of(16, 0);
    boolean startTold;
    Optional<Integer> minutes = Optional.empty();
    boolean moved;
    boolean cancelled;
    boolean statusTold;
    Optional<Integer> sentDaysEarlier = Optional.empty();
    Optional<Integer> publishedDaysLater = Optional.empty();
    boolean memberCountTold;
    Optional<Integer> firstNumber = Optional.empty();
    boolean contents;
    boolean agendaApproval;
    Optional<Integer> postponed = Optional.empty();
    boolean closingItems;
    List<MemberPlan> members = List.of();
    int namesFrom;
    List<String> officials = List.of();
    List<ItemPlan> items = List.of();
    boolean signatures;
    boolean approved;
    boolean timesPlanned;
    boolean breaks;
    boolean dayPrinted;

    /** Whether no rule finds anything, not even what is only worth knowing. */
    boolean silent;

    static Arbitrary<MeetingPlan> plan(Arbitrary<Edition> editions) {
        Arbitrary<Boolean> yes = Arbitraries.of(true);
        return Assembly.of(MeetingPlan::new)
                .always(parts(), (p, v) -> p.parts = v)
                .always(editions, (p, v) -> p.edition = v)
                .always(Parties.body(), (p, v) -> p.body = v)
                .seldom(
                        Arbitraries.of(OFF_THE_ROUTES),
                        (p, v) -> p.secondBody = Optional.of(Body.of(v, BodyKind.STANDING_COMMITTEE)))
                .always(Dates.day(), (p, v) -> p.day = v)
                .maybe(Dates.time(), (p, v) -> p.start = v)
                .maybe(yes, (p, v) -> p.startTold = v)
                .maybe(Arbitraries.integers().between(0, 400), (p, v) -> p.minutes = Optional.of(v))
                .seldom(yes, (p, v) -> p.moved = v)
                .seldom(yes, (p, v) -> p.cancelled = v)
                .maybe(yes, (p, v) -> p.statusTold = v)
                .maybe(Arbitraries.integers().between(0, 20), (p, v) -> p.sentDaysEarlier = Optional.of(v))
                .maybe(Arbitraries.integers().between(0, 20), (p, v) -> p.publishedDaysLater = Optional.of(v))
                .maybe(yes, (p, v) -> p.memberCountTold = v)
                .maybe(Arbitraries.integers().between(1, 300), (p, v) -> p.firstNumber = Optional.of(v))
                .maybe(yes, (p, v) -> p.contents = v)
                .maybe(yes, (p, v) -> p.agendaApproval = v)
                .seldom(Arbitraries.integers().between(0, 5), (p, v) -> p.postponed = Optional.of(v))
                .maybe(yes, (p, v) -> p.closingItems = v)
                .often(Mix.oneTo(7, MemberPlan.plan()), (p, v) -> p.members = v)
                .always(Arbitraries.integers().between(0, 11), (p, v) -> p.namesFrom = v)
                .seldom(Mix.few(Arbitraries.of(Words.OFFICES)), (p, v) -> p.officials = v)
                .always(Mix.upTo(4, ItemPlan.plan()), (p, v) -> p.items = v)
                .maybe(yes, (p, v) -> p.signatures = v)
                .seldom(yes, (p, v) -> p.approved = v)
                .seldom(yes, (p, v) -> p.timesPlanned = v)
                .seldom(yes, (p, v) -> p.breaks = v)
                .seldom(yes, (p, v) -> p.dayPrinted = v)
                .build(plan -> plan);
    }

    private static Arbitrary<Meeting> parts() {
        return Assembly.of(Meeting::builder)
                .maybe(Parties.municipality(), (b, v) -> b.municipality(v))
                .seldom(Arbitraries.of(MeetingKind.ORDINARY, MeetingKind.EXTRAORDINARY), (b, v) -> b.kind(v))
                .seldom(Arbitraries.integers().between(1, 30), (b, v) -> b.number(v + "."))
                .seldom(Arbitraries.of("Budgetmøde", "Dialogmøde med skolebestyrelserne"), (b, v) -> b.title(v))
                .maybe(Arbitraries.of(Words.PLACES), (b, v) -> b.place(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.excerpt(v))
                .seldom(Mix.few(Arbitraries.of(Words.LABELS)), (b, v) -> b.addAllEmptyLabels(v))
                .seldom(Sections.pagePart("bodies"), (b, v) -> b.addLayout(v))
                .seldom(Sections.partElsewhere("Indhold", "contents"), (b, v) -> b.addLayout(v))
                .seldom(Mix.few(AgendaItems.plannedMeeting()), (b, v) -> b.addAllPlannedMeetings(v))
                .seldom(Arbitraries.of(CopyKind.INTERNAL), (b, v) -> b.copy(v))
                .seldom(Mix.few(Memberships.memberList()), (b, v) -> b.addAllMemberships(v))
                .seldom(Arbitraries.of("Indholdsfortegnelse", "Dagsordenpunkter"), (b, v) -> b.contentsHeading(v))
                .seldom(Mix.few(Sections.section()), (b, v) -> b.addAllRemarks(v))
                .seldom(Mix.few(Sites.link()), (b, v) -> b.addAllLinks(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    MeetingPlan silenced() {
        silent = true;
        return this;
    }

    /** Whether an elected council meets. */
    boolean council() {
        return bodies().stream()
                .anyMatch(each ->
                        each.kindOrGuess().filter(BodyKind::electedCouncil).isPresent());
    }

    boolean minutesEdition() {
        return edition == Edition.MINUTES;
    }

    /** Whether the body is a joint sitting of two: the second must be another one. */
    List<Body> bodies() {
        return secondBody
                .filter(second -> !second.sameAs(body))
                .map(second -> List.of(body, second))
                .orElse(List.of(body));
    }

    DecisionReference approval() {
        return DecisionReference.builder()
                .body(body)
                .date(day.plusWeeks(4))
                .itemNumber("1.")
                .build();
    }
}
