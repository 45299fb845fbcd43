package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.ResolvedSeat;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Roster;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many members the seats of a group can give.
 *
 * @param least as few as there can be, where those who are on two seats count once
 * @param most as many as there can be; without bound where a seat has no known number of places
 */
public record MemberRange(long least, long most) {

    private static final long NO_BOUND = Long.MAX_VALUE;

    /**
     * How many members a composition can have at most, by the document alone: the number that it states or that its seats
     * give, whichever is larger. Empty where it leaves that open.
     */
    public static Optional<Long> bound(Composition composition) {
        Optional<Count> stated = composition.memberCount();
        Optional<Long> seats = Optional.of(
                        of(new CompositionFacts(composition, Place.ROOT, composition.resolve(Roster.EMPTY))).most)
                .filter(most -> most != NO_BOUND && !composition.seats().isEmpty())
                .filter(most -> composition.seats().stream().noneMatch(MemberRange::anyNumberBeside));
        if (stated.isEmpty()) {
            return seats;
        }
        return stated.filter(count -> !count.approximate().orElse(false))
                .flatMap(Count::value)
                .map(count -> Math.max(count, seats.orElse(0L)));
    }

    static MemberRange of(CompositionFacts group) {
        long least = 0;
        long most = posts(group);
        for (ResolvedSeat seat : group.resolution().seats()) {
            Optional<Integer> places = places(seat);
            if (!CompositionFacts.besideTheMembers(seat.seat())) {
                least += places.orElse(atLeast(seat.seat()));
            } else if (places.isEmpty()) {
                // "en personlig stedfortræder for hvert medlem" makes the members no more.
                continue;
            }
            most = places.isPresent() && most != NO_BOUND ? most + places.get() : NO_BOUND;
        }
        // Whoever is named by office may be among the members of a body; but no official sits in a council or
        // committee.
        boolean members = group.seatsFilledBy(MembersOfBody.class::isInstance);
        boolean elected = !group.seatsFilledBy(MemberRange::notOfElected);
        long twice = group.composition().seats().stream()
                .filter(seat -> members
                        && seat.filledBy()
                                .filter(filling -> mayBeMember(filling) && !(elected && official(filling)))
                                .isPresent())
                .count();
        boolean more = !group.composition().text().plain().isBlank() || leadersAlone(group.composition());
        return new MemberRange(Math.max(0, least - twice - repeated(group)), more ? NO_BOUND : most);
    }

    /** "6-10 personer, heraf en tovholder": where only those who lead are told, who the others are is left open. */
    private static boolean leadersAlone(Composition composition) {
        return composition.seats().stream()
                .allMatch(seat -> seat.role().filter(LEADING::contains).isPresent());
    }

    /** Whether a seat lets any number of people take part who are no members. */
    private static boolean anyNumberBeside(Seat seat) {
        return CompositionFacts.besideTheMembers(seat)
                && seat.count().flatMap(Count::value).isEmpty();
    }

    private static Optional<Integer> places(ResolvedSeat seat) {
        boolean roughly = seat.seat().count().flatMap(Count::approximate).orElse(false);
        boolean untold =
                seat.seat().count().filter(count -> count.value().isEmpty()).isPresent();
        return roughly || untold ? Optional.empty() : seat.places();
    }

    private static int atLeast(Seat seat) {
        return seat.filledBy().filter(OnePerParty.class::isInstance).isPresent() ? 0 : 1;
    }

    private static boolean mayBeMember(Filling filling) {
        return filling instanceof OfficeHolder || filling instanceof ChairOfBody || filling instanceof NamedPerson;
    }

    /** Whether a seat is for the members of a body that is, or may be, one of employees or officials. */
    private static boolean notOfElected(Filling filling) {
        return filling instanceof MembersOfBody members
                && members.body().filter(MemberRange::elected).isEmpty();
    }

    private static boolean elected(Body body) {
        Optional<BodyKind> kind = body.kindOrGuess();
        return kind.map(ELECTED::contains)
                .orElseGet(() -> body.name().strip().toLowerCase(Locale.ROOT).endsWith("udvalget"));
    }

    private static boolean official(Filling filling) {
        return filling instanceof OfficeHolder holder
                && holder.office()
                        .map(office -> office.title().toLowerCase(Locale.ROOT))
                        .filter(title -> POLITICAL.stream().noneMatch(title::contains))
                        .isPresent();
    }

    private static final Set<SeatRole> LEADING = Set.of(
            SeatRole.CHAIR,
            SeatRole.DEPUTY_CHAIR,
            SeatRole.SECRETARY,
            SeatRole.PROJECT_OWNER,
            SeatRole.PROJECT_MANAGER,
            SeatRole.COORDINATOR);
    private static final Set<BodyKind> ELECTED =
            Set.of(BodyKind.COUNCIL, BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE);
    private static final List<String> POLITICAL =
            List.of("borgmester", "rådmand", "formand", "medlem", "politik", "byråd", "kommunalbestyrelse");

    /** Chair, deputy chair and secretary, where it is not known that they have a seat. */
    private static long posts(CompositionFacts group) {
        return Stream.of(
                        group.resolution().chair(),
                        group.resolution().deputyChair(),
                        group.resolution().secretary())
                .filter(post ->
                        post.filter(each -> !each.seated().orElse(false)).isPresent())
                .count();
    }

    private static long repeated(CompositionFacts group) {
        return group.resolution().seatedTwice().stream()
                .mapToLong(twice -> twice.seats().size() - 1L)
                .sum();
    }
}
