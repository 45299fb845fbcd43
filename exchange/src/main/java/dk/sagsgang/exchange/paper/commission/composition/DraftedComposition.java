package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.source.Places;
import java.util.List;

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

    /** A group of a project with the posts that its seats tell. */
    public static Composition withPosts(Composition group, Places places) {
        CommissionDraft draft = new CommissionDraft(places);
        draft.composition().from(group).seats(List.of());
        draft.seats().addAll(group.seats());
        SeatsWithPosts.tell(draft);
        return places.like(draft.composition().seats(draft.seats()).build(), group);
    }

    /** A project whose groups have the posts that their seats tell. */
    public static ProjectOrganisation withPosts(ProjectOrganisation project, Places places) {
        return places.like(
                project.withSteeringGroup(project.steeringGroup().map(group -> withPosts(group, places)))
                        .withGroups(project.groups().stream()
                                .map(group -> withPosts(group, places))
                                .toList()),
                project);
    }
}
