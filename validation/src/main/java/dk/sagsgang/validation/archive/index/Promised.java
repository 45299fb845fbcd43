package dk.sagsgang.validation.archive.index;

import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the index keeps of the following up of a decision.
 *
 * @param place its place in the document
 * @param decision the decision that it follows; empty where that is the one of the item it stands on
 * @param task the sum of what is to be done
 * @param due the last day on which it is in time, where a day is understood
 * @param told whether it is told how far it has come
 * @param settled whether nothing is left to do
 */
public record Promised(
        Place place, Optional<Citation> decision, long task, Optional<LocalDate> due, boolean told, boolean settled) {}
