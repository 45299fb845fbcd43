package dk.sagsgang.validation.archive.index;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.validation.meeting.facts.ReadingTitle;
import dk.sagsgang.validation.rule.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the index keeps of an item.
 *
 * @param place its place in the document
 * @param top whether it stands on the agenda itself and under no other item
 * @param key its key in the document
 * @param number its number as printed
 * @param title the sum of its title
 * @param publicTitle the sum of its title for the public
 * @param caseNumber its case number as it is compared; empty where there is none
 * @param scheme the scheme of its case number
 * @param ids its ids in other systems
 * @param closed whether it is closed
 * @param procedural whether it recurs on every agenda
 * @param informs whether it holds what members are told without a decision
 * @param late whether it was put on the agenda late
 * @param content the sum of what it says in the open
 * @param outcomes what was decided on it at the meeting
 * @param decided whether anything was decided on it at the meeting
 * @param asProposed whether it was decided in a few words that change nothing in what was proposed
 * @param route the bodies that its case passes, in order; none where no order is told
 * @param toCouncil whether it is said that the council gets the case
 * @param stopped whether a member stopped what was decided and wants the council to decide
 * @param citations the decisions of other meetings that it speaks of
 * @param followUps what is to be done because of decisions, and how far it has come
 * @param reading which reading of the budget or the statute it is
 */
public record ItemEntry(
        Place place,
        boolean top,
        String key,
        String number,
        long title,
        long publicTitle,
        String caseNumber,
        Optional<CaseNumberScheme> scheme,
        List<ExternalId> ids,
        boolean closed,
        boolean procedural,
        boolean informs,
        boolean late,
        long content,
        List<Told> outcomes,
        boolean decided,
        boolean asProposed,
        List<Stop> route,
        boolean toCouncil,
        boolean stopped,
        List<Citation> citations,
        List<Promised> followUps,
        Optional<ReadingTitle> reading) {

    private static final Set<Outcome> PUT_OFF =
            Set.of(Outcome.POSTPONED, Outcome.PENDING, Outcome.WITHDRAWN, Outcome.RESUMED, Outcome.NOT_DECIDED);

    /** Whether one of these is what was decided. */
    public boolean hasOutcome(Set<Outcome> any) {
        return outcomes.stream().anyMatch(told -> any.contains(told.outcome()));
    }

    /** Whether it was not treated after all. */
    public boolean putOff() {
        return hasOutcome(PUT_OFF);
    }

    /**
     * An outcome.
     *
     * @param outcome the outcome
     * @param stated whether the document states it; else the printed words begin with it
     */
    public record Told(Outcome outcome, boolean stated) {}

    /**
     * A body of a route.
     *
     * @param body the body by its number
     * @param silent whether it is only heard or told there, or treats the case on a day that is stated
     */
    public record Stop(int body, boolean silent) {}
}
