package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Posts that are told by a seat among the members: "Formanden for Teknikudvalget (formand)". */
public final class SeatsWithPosts {

    private static final String CHAIR = "formand";

    private static final String DEPUTY = "naestformand";

    private SeatsWithPosts() {}

    /** Says of the posts which seat has them, and of the seats who holds the post, where one of the two tells the other. */
    public static void tell(CommissionDraft draft) {
        chairIsASeat(draft);
        somebodyWithASeat(draft);
        Composition told = draft.composition().build();
        Predicate<Seat> filled = seat -> seat.filledBy().isPresent();
        only(SeatRole.CHAIR, filled, draft)
                .ifPresent(seat -> post(seat, CHAIR, told.chair(), draft.composition()::chair, draft));
        only(SeatRole.DEPUTY_CHAIR, filled, draft)
                .ifPresent(seat -> post(seat, DEPUTY, told.deputyChair(), draft.composition()::deputyChair, draft));
        if (told.secretary().isEmpty()) {
            only(
                            SeatRole.SECRETARY,
                            seat -> seat.filledBy()
                                    .filter(NamedPerson.class::isInstance)
                                    .isPresent(),
                            draft)
                    .ifPresent(seat -> {
                        keyed(seat, "sekretaer", draft);
                        draft.composition()
                                .secretary(draft.like(
                                        Post.builder()
                                                .printed(seat.printed())
                                                .seat("sekretaer")
                                                .filledBy(seat.filledBy())
                                                .build(),
                                        seat));
                    });
        }
    }

    /** "en formand" among the members, and a sentence that says who it is: the post is told by that seat. */
    private static void chairIsASeat(CommissionDraft draft) {
        Optional<Post> chair = draft.composition().build().chair();
        Optional<Filling> filling = chair.flatMap(Post::filledBy);
        if (filling.isEmpty()) {
            return;
        }
        List<Seat> seats = draft.seats();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.role().equals(Optional.of(SeatRole.CHAIR))
                    && seat.filledBy().isEmpty()) {
                seats.set(i, draft.like(seat.withKey(CHAIR).withFilledBy(filling), seat));
                draft.composition().chair(draft.like(chair.orElseThrow().withSeat(CHAIR), chair.orElseThrow()));
                return;
            }
        }
    }

    /** "Formand for udvalget er Anna Berg", and Anna Berg among the members: the post is that of her seat. */
    private static void somebodyWithASeat(CommissionDraft draft) {
        Composition told = draft.composition().build();
        told.chair().flatMap(post -> seated(post, CHAIR, SeatRole.CHAIR, draft)).ifPresent(draft.composition()::chair);
        told.deputyChair()
                .flatMap(post -> seated(post, DEPUTY, SeatRole.DEPUTY_CHAIR, draft))
                .ifPresent(draft.composition()::deputyChair);
    }

    private static Optional<Post> seated(Post post, String key, SeatRole role, CommissionDraft draft) {
        Optional<String> name = post.filledBy().flatMap(SeatsWithPosts::name);
        List<Seat> seats = draft.seats();
        for (int i = 0; name.isPresent() && i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.filledBy().flatMap(SeatsWithPosts::name).equals(name)
                    && seat.role().isEmpty()) {
                seats.set(i, draft.like(seat.withKey(key).withRole(Optional.of(role)), seat));
                return Optional.of(draft.like(post.withSeat(key), post));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(Filling filling) {
        if (filling instanceof OfficeHolder holder) {
            return holder.office().map(office -> FoldedWords.folded(office.title()));
        }
        if (filling instanceof ChairOfBody chair) {
            return chair.body().map(body -> "formand for " + FoldedWords.folded(body.name()));
        }
        return filling instanceof NamedPerson named ? named.person().map(Person::name) : Optional.empty();
    }

    /** The one seat that has a role; empty where there are several. */
    private static Optional<Seat> only(SeatRole role, Predicate<Seat> also, CommissionDraft draft) {
        List<Seat> with = draft.seats().stream()
                .filter(seat -> seat.role().equals(Optional.of(role)) && also.test(seat))
                .toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    /** That a seat has a post, unless somebody else has been told to hold it. */
    private static void post(Seat seat, String key, Optional<Post> told, Consumer<Post> into, CommissionDraft draft) {
        Optional<Boolean> chosen = told.flatMap(Post::chosenByMembers);
        if (told.flatMap(Post::appointedBy).isPresent()
                && told.flatMap(Post::filledBy).isEmpty()) {
            keyed(seat, key, draft);
            into.accept(draft.like(told.orElseThrow().withSeat(key).withFilledBy(seat.filledBy()), told.orElseThrow()));
            return;
        }
        if (told.isPresent() && !chosen.orElse(false)) {
            return;
        }
        keyed(seat, key, draft);
        into.accept(draft.like(
                Post.builder()
                        .printed(seat.printed())
                        .seat(key)
                        .filledBy(seat.filledBy())
                        .chosenByMembers(chosen)
                        .build(),
                seat));
    }

    private static void keyed(Seat seat, String key, CommissionDraft draft) {
        draft.seats().set(draft.seats().indexOf(seat), draft.like(seat.withKey(key), seat));
    }
}
