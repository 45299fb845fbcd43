package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;

/** The composition that a draft holds when all of its paper is read. */
public final class DraftedComposition {

    private DraftedComposition() {}

    /** Who sits in the group, each told once, with the posts that they hold. */
    public static Composition of(CommissionDraft draft) {
        SeatsOfMembers.tell(draft);
        CountedAndNamed.tell(draft);
        draft.appoint();
        SeatsWithPosts.tell(draft);
        SeatsToldTwice.leave(draft.seats());
        return draft.composition()
                .text(CommissionDraft.text(draft.compositionText()))
                .addAllSeats(draft.seats())
                .build();
    }
}
