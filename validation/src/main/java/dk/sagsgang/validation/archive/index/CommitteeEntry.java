package dk.sagsgang.validation.archive.index;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.composition.MemberRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The committee that a commission sets up, as its meetings are compared with it.
 *
 * @param body the committee by its number
 * @param established the day on which it was set up
 * @param last the last day of its term
 * @param places how many members it can have at most; empty where the commission leaves that open
 * @param members the names of all its members; none where the commission does not name each of them
 * @param chair the name of its chair, where the commission names one
 */
public record CommitteeEntry(
        int body,
        LocalDate established,
        Optional<LocalDate> last,
        Optional<Long> places,
        Set<Long> members,
        Optional<Long> chair) {

    static CommitteeEntry of(int body, LocalDate established, Commission commission) {
        Optional<Composition> composition = commission.composition();
        return new CommitteeEntry(
                body,
                established,
                commission.term().flatMap(Term::end).flatMap(ImpreciseDate::latest),
                composition.flatMap(MemberRange::bound),
                composition.map(CommitteeEntry::members).orElse(Set.of()),
                composition.flatMap(each -> each.chair().flatMap(post -> holder(post, each))));
    }

    private static Set<Long> members(Composition composition) {
        List<Optional<Long>> posts = Stream.of(composition.chair(), composition.deputyChair(), composition.secretary())
                .flatMap(Optional::stream)
                .map(post -> holder(post, composition))
                .toList();
        boolean each = composition.text().plain().isBlank()
                && posts.stream().allMatch(Optional::isPresent)
                && composition.seats().stream().allMatch(CommitteeEntry::namesEachHolder);
        Set<Long> names = Stream.concat(
                        composition.seats().stream()
                                .flatMap(seat -> people(seat).stream())
                                .map(PersonName::of),
                        posts.stream().flatMap(Optional::stream))
                .collect(Collectors.toUnmodifiableSet());
        return each && !names.contains(PersonName.NONE) ? names : Set.of();
    }

    private static boolean namesEachHolder(Seat seat) {
        int people = people(seat).size();
        return people > 0
                && (seat.count().isEmpty()
                        || seat.count()
                                .get()
                                .value()
                                .filter(count -> count == people)
                                .isPresent());
    }

    private static Optional<Long> holder(Post post, Composition composition) {
        List<Person> people = post.filledBy().isPresent()
                ? named(post.filledBy())
                : composition.seats().stream()
                        .filter(seat -> !seat.key().isEmpty() && seat.key().equals(post.seat()))
                        .flatMap(seat -> people(seat).stream())
                        .toList();
        return people.size() == 1
                ? Optional.of(PersonName.of(people.get(0))).filter(name -> name != PersonName.NONE)
                : Optional.empty();
    }

    private static List<Person> people(Seat seat) {
        return seat.holders().isEmpty() ? named(seat.filledBy()) : seat.holders();
    }

    private static List<Person> named(Optional<Filling> filling) {
        return filling.filter(NamedPerson.class::isInstance).flatMap(person -> ((NamedPerson) person).person()).stream()
                .toList();
    }
}
