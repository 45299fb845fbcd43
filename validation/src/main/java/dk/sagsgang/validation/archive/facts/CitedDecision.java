package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.Citation;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the archive says of a decision that is cited.
 *
 * @param verdict whether it is there
 * @param items the items that it can be; none where it is not there
 */
public record CitedDecision(Verdict verdict, List<ItemEntry> items) {

    /** Whether a decision is where it is said to be. */
    public enum Verdict {
        /** It is, or nobody can tell. */
        THERE,
        /** No item of the meeting can be meant. */
        MISSING,
        /** The case has another item number there. */
        OTHER_NUMBER,
        /** The item with that number is another case. */
        OTHER_CASE
    }

    private static final CitedDecision UNKNOWN = new CitedDecision(Verdict.THERE, List.of());

    /** The meetings of the body on the day of a citation, minutes of which are in the archive. */
    public static List<Sitting> meetings(ArchiveFacts archive, MeetingEntry citing, Citation citation) {
        return meetings(archive, citation).stream()
                .filter(sitting -> !sitting.editions().contains(citing))
                .toList();
    }

    /** The same for a document that is no meeting. */
    public static List<Sitting> meetings(ArchiveFacts archive, Citation citation) {
        int group = archive.bodies().of(citation.body());
        if (group == Bodies.NONE || citation.day().isEmpty()) {
            return List.of();
        }
        return archive.sittings(group, citation.day().get()).stream()
                .filter(sitting -> !sitting.minutes().isEmpty())
                .toList();
    }

    /** The decision among the items of those meetings. */
    public static CitedDecision in(List<Sitting> meetings, ItemEntry citing, Citation citation) {
        return citation.number().isEmpty() && citation.caseNumber().isEmpty()
                ? ofTheSameCase(meetings, citing, citation)
                : in(meetings, citation);
    }

    /** The same for a document that is no meeting: it tells an item by its number or its case number only. */
    public static CitedDecision in(List<Sitting> meetings, Citation citation) {
        List<ItemEntry> numbered = all(meetings, citation.number());
        List<ItemEntry> ofCase = new ArrayList<>();
        if (!citation.caseNumber().isEmpty()) {
            meetings.forEach(sitting -> ofCase.addAll(sitting.items().byCase(citation.caseNumber())));
        }
        if (citation.number().isEmpty() && citation.caseNumber().isEmpty()) {
            return UNKNOWN;
        }
        if (citation.caseNumber().isEmpty()) {
            return numbered.isEmpty() ? unnumbered(meetings, citation.number()) : there(numbered);
        }
        if (citation.number().isEmpty()) {
            return ofCase.isEmpty() ? withoutCase(meetings, citation.scheme()) : there(ofCase);
        }
        List<ItemEntry> both = numbered.stream().filter(ofCase::contains).toList();
        if (!both.isEmpty()) {
            return there(both);
        }
        if (!ofCase.isEmpty()) {
            boolean allNumbered =
                    ofCase.stream().noneMatch(item -> PrintedMarks.unnumbered(PrintedMarks.number(item.number())));
            return allNumbered ? new CitedDecision(Verdict.OTHER_NUMBER, ofCase) : there(ofCase);
        }
        if (numbered.isEmpty()) {
            return unnumbered(meetings, citation.number());
        }
        boolean otherCase =
                numbered.stream().allMatch(item -> !item.caseNumber().isEmpty() && comparable(item, citation.scheme()));
        return otherCase ? new CitedDecision(Verdict.OTHER_CASE, numbered) : there(numbered);
    }

    private static List<ItemEntry> all(List<Sitting> meetings, String number) {
        return number.isEmpty()
                ? List.of()
                : meetings.stream()
                        .flatMap(sitting -> sitting.items().byNumber(number).stream())
                        .toList();
    }

    private static CitedDecision there(List<ItemEntry> items) {
        return new CitedDecision(Verdict.THERE, items);
    }

    /** No item has the number: it is missing where the minutes show all their items and number them. */
    private static CitedDecision unnumbered(List<Sitting> meetings, String number) {
        boolean tells = PrintedMarks.numbers(number).length == 1
                && meetings.stream().allMatch(sitting -> sitting.known() && sitting.itemsNumbered());
        return tells ? new CitedDecision(Verdict.MISSING, List.of()) : UNKNOWN;
    }

    /** No item has the case number: it is missing where all cases have one of the same scheme. */
    private static CitedDecision withoutCase(List<Sitting> meetings, Optional<CaseNumberScheme> scheme) {
        boolean tells = scheme.isPresent()
                && meetings.stream()
                        .allMatch(sitting -> sitting.known()
                                && sitting.casesNumbered()
                                && sitting.minutes().stream()
                                        .flatMap(minutes -> minutes.items().stream())
                                        .filter(item -> item.top() && !item.procedural())
                                        .allMatch(item -> comparable(item, scheme)));
        return tells ? new CitedDecision(Verdict.MISSING, List.of()) : UNKNOWN;
    }

    /** What is repeated on an item was decided on its own case. */
    private static CitedDecision ofTheSameCase(List<Sitting> meetings, ItemEntry citing, Citation citation) {
        List<ItemEntry> same = new ArrayList<>();
        meetings.forEach(sitting -> same.addAll(sitting.items().like(citing)));
        if (!same.isEmpty()) {
            return there(same);
        }
        return citation.repeated() && !citing.closed() ? withoutCase(meetings, citing.scheme()) : UNKNOWN;
    }

    private static boolean comparable(ItemEntry item, Optional<CaseNumberScheme> scheme) {
        return scheme.isPresent() && item.scheme().equals(scheme);
    }

    /**
     * The day within three days of a citation on which the body treated this case, if it is only one: under the number that
     * is cited, where one is.
     *
     * @param citing the case number of what speaks of the decision, for a citation that gives none
     */
    public static Optional<LocalDate> otherDay(ArchiveFacts archive, String citing, Citation citation) {
        int group = archive.bodies().of(citation.body());
        String caseNumber = citation.caseNumber().isEmpty() ? citing : citation.caseNumber();
        if (group == Bodies.NONE
                || citation.day().isEmpty()
                || caseNumber.isEmpty()
                || !archive.sittings(group, citation.day().get()).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = citation.day().get();
        List<LocalDate> days =
                archive.sittings(group).subMap(day.minusDays(NEAR), true, day.plusDays(NEAR), true).values().stream()
                        .flatMap(List::stream)
                        .filter(sitting -> sitting.items().byCase(caseNumber).stream()
                                .anyMatch(item -> citation.number().isEmpty()
                                        || PrintedMarks.number(item.number()).equals(citation.number())))
                        .map(Sitting::day)
                        .distinct()
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static final int NEAR = 3;
}
