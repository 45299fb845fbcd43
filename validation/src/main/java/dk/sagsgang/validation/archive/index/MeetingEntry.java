package dk.sagsgang.validation.archive.index;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the index keeps of a meeting.
 *
 * @param document the number of its document in the archive
 * @param bodies the bodies that meet, by their numbers
 * @param edition the edition that the document states
 * @param day the day of the meeting, or its first one
 * @param lastDay its last day
 * @param start when it began
 * @param end when it ended
 * @param kind the code of its kind; empty where not stated
 * @param number its printed number without what is set around it
 * @param calledOff whether it was called off or moved away
 * @param excerpt whether the document is only an excerpt
 * @param issued when this edition was published or sent
 * @param agendaChanged whether a decision changes the agenda: on the item that approves it, or on other items
 * @param approvesMinutes whether earlier minutes are approved at it
 * @param attending who took part as a member
 * @param approvedBy the meeting that approved it
 * @param ids its ids in other systems
 * @param items its items in order, each before its sub-items
 */
public record MeetingEntry(
        int document,
        List<Integer> bodies,
        Optional<Edition> edition,
        Optional<LocalDate> day,
        Optional<LocalDate> lastDay,
        Optional<LocalDateTime> start,
        Optional<LocalDateTime> end,
        String kind,
        String number,
        boolean calledOff,
        boolean excerpt,
        Optional<LocalDateTime> issued,
        boolean agendaChanged,
        boolean approvesMinutes,
        Attending attending,
        Optional<Citation> approvedBy,
        List<ExternalId> ids,
        List<ItemEntry> items) {

    /** Whether the document shows all its items, so that one that is not there was not treated. */
    public boolean shownWhole() {
        if (excerpt) {
            return false;
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        int numbered = 0;
        for (ItemEntry item : items) {
            if (item.closed()) {
                return true;
            }
            int[] number = item.top() ? PrintedMarks.numbers(item.number()) : new int[0];
            if (number.length == 1) {
                first = Math.min(first, number[0]);
                last = Math.max(last, number[0]);
                numbered++;
            }
        }
        // A number that is left out may be that of a closed item which the public does not see.
        return numbered == 0 || last - first + 1 <= numbered;
    }

    /** Whether all its cases have case numbers. */
    public boolean casesNumbered() {
        return items.stream()
                .filter(item -> item.top() && !item.procedural())
                .noneMatch(item -> item.caseNumber().isEmpty());
    }

    /** Whether all its cases have item numbers. */
    public boolean itemsNumbered() {
        return items.stream()
                .filter(item -> item.top() && !item.procedural())
                .noneMatch(item -> PrintedMarks.numbers(item.number()).length == 0);
    }
}
