package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Works out who sits on the seats of one composition. */
final class CompositionResolver {

    private final Roster roster;
    private final FillingResolver fillings;

    CompositionResolver(Roster roster) {
        this.roster = roster;
        fillings = new FillingResolver(roster);
    }

    CompositionResolution resolve(Composition composition) {
        List<ResolvedSeat> seats = new ArrayList<>();
        for (int i = 0; i < composition.seats().size(); i++) {
            seats.add(seat(i, composition.seats().get(i)));
        }
        People seated = new People();
        seats.forEach(seat -> seat.people().forEach(seated::add));
        Function<Post, ResolvedPost> post = each -> post(each, seats, seated);
        return new CompositionResolution(
                seats,
                composition.chair().map(post),
                composition.deputyChair().map(post),
                composition.secretary().map(post));
    }

    private ResolvedSeat seat(int index, Seat seat) {
        Found found = fillings.found(seat);
        return new ResolvedSeat(
                index,
                seat,
                Optional.ofNullable(found.places()),
                found.people(),
                found.vacant(),
                found.parties(),
                Optional.ofNullable(found.unresolved()));
    }

    private ResolvedPost post(Post post, List<ResolvedSeat> seats, People seated) {
        if (!post.seat().isBlank()) {
            return seats.stream()
                    .filter(seat -> seat.seat().key().equals(post.seat()))
                    .findFirst()
                    .map(seat -> onSeat(post, seat))
                    .orElseGet(() -> new ResolvedPost(
                            post, Optional.empty(), Optional.of(Unresolved.SEAT_NOT_FOUND), Optional.empty()));
        }
        if (post.filledBy().isEmpty()) {
            boolean member = post.chosenByMembers().orElse(false);
            return new ResolvedPost(
                    post,
                    Optional.empty(),
                    Optional.of(member ? Unresolved.NOT_CHOSEN : Unresolved.NOT_SAID),
                    member ? Optional.of(true) : Optional.empty());
        }
        Filling filling = post.filledBy().get();
        Found found = fillings.found(filling, null);
        Optional<Person> holder =
                found.people().size() == 1 ? Optional.of(found.people().get(0)) : Optional.empty();
        Optional<Unresolved> why = holder.isPresent()
                ? Optional.empty()
                : Optional.of(found.unresolved() == null ? Unresolved.NOT_CHOSEN : found.unresolved());
        return new ResolvedPost(post, holder, why, seated(filling, holder, seats, seated));
    }

    private static ResolvedPost onSeat(Post post, ResolvedSeat seat) {
        boolean one = seat.people().size() == 1;
        return new ResolvedPost(
                post,
                one ? Optional.of(seat.people().get(0)) : Optional.empty(),
                one ? Optional.empty() : Optional.of(seat.unresolved().orElse(Unresolved.NOT_CHOSEN)),
                Optional.of(true));
    }

    private Optional<Boolean> seated(
            Filling filling, Optional<Person> holder, List<ResolvedSeat> seats, People seated) {
        boolean named = holder.flatMap(seated::find).isPresent();
        if (named || seats.stream().anyMatch(seat -> covers(seat.seat(), filling))) {
            return Optional.of(true);
        }
        boolean everybody = holder.isPresent() && seats.stream().allMatch(ResolvedSeat::complete);
        return everybody ? Optional.of(false) : Optional.empty();
    }

    /** Whether a seat is for whoever fills a post, whoever that is. */
    private boolean covers(Seat seat, Filling post) {
        if (seat.filledBy().isEmpty()) {
            return false;
        }
        Filling filling = seat.filledBy().get();
        if (filling.equals(post)) {
            return true;
        }
        if (filling instanceof OfficeHolder there && post instanceof OfficeHolder here) {
            return there.office().isPresent()
                    && here.office().isPresent()
                    && there.office().get().sameAs(here.office().get());
        }
        if (post instanceof ChairOfBody chair && chair.body().isPresent()) {
            Body body = chair.body().get();
            Optional<Body> from =
                    filling instanceof MembersOfBody members && seat.count().isEmpty()
                            ? members.body()
                            : filling instanceof ChairOfBody other ? other.body() : Optional.empty();
            return from.isPresent() && roster.same(from.get(), body);
        }
        return false;
    }
}
