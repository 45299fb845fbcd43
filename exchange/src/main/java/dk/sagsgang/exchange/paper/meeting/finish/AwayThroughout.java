package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the items tell to have been away from the meeting and not from one item. An apology (afbud) is sent to a meeting, below whichever item
 * it is printed; whoever is "fraværende" below every item, or below the first and no list of those away stands below another, was not there.
 * Whoever "deltog ikke i sagens behandling" was away from that item alone.
 */
final class AwayThroughout {

    /** A sentence that says itself of which matter it speaks. */
    private static final QuickPattern OF_A_MATTER = QuickPattern.compile(
            "(?:under|ved|i|på|til|fra) (?:denne |dette |sagens? |behandlingen|punkt|sag(?:en)?(?: |\\.|$)|pkt\\.|afstemningen|beslutningen)");

    private final List<AgendaItem> decided;
    private final long lists;

    AwayThroughout(Meeting meeting) {
        this.decided = meeting.items().stream()
                .filter(item -> item.decisions().stream().anyMatch(decision -> MeetingFinish.here(decision, meeting)))
                .toList();
        // Who was away from all of them is told so already, and stands in the lists no more.
        boolean throughout = meeting.attendance().stream()
                .anyMatch(each -> each.items().isEmpty() && each.status().equals(Optional.of(AttendanceStatus.ABSENT)));
        long told = meeting.attendance().stream()
                .flatMap(each -> each.items().stream())
                .filter(presence -> away(presence) && !presence.reason().isEmpty())
                .map(ItemPresence::item)
                .distinct()
                .count();
        this.lists = throughout ? told + 1 : told;
    }

    /** The person as away from the meeting, where the items tell so. */
    Attendance of(Attendance attendance) {
        List<ItemPresence> items = attendance.items();
        boolean told = attendance.status().isPresent()
                && !(all(items) && attendance.status().equals(Optional.of(AttendanceStatus.PRESENT)));
        if (told || items.isEmpty() || !items.stream().allMatch(AwayThroughout::away)) {
            return attendance;
        }
        boolean excused = items.stream().allMatch(each -> apology(each, attendance));
        boolean throughout = all(items) || (!matter(attendance) && (excused || onlyAtFirst(items)));
        return throughout
                ? attendance
                        .withItems(List.of())
                        .withStatus(
                                apology(items.get(0), attendance) ? AttendanceStatus.EXCUSED : AttendanceStatus.ABSENT)
                : attendance;
    }

    private boolean all(List<ItemPresence> items) {
        return !decided.isEmpty() && items.size() >= decided.size();
    }

    /** Told once, where the meeting opens. */
    private boolean onlyAtFirst(List<ItemPresence> items) {
        return items.size() == 1
                && lists == 1
                && FoldedWords.folded(items.get(0).reason()).matches("(?:fravær|(?:ikke|ej) til ?stede|udebl).*")
                && decided.stream()
                        .findFirst()
                        .filter(item -> item.key().equals(items.get(0).item()))
                        .isPresent();
    }

    private static boolean away(ItemPresence presence) {
        return presence.change().equals(Optional.of(PresenceChange.ABSENT));
    }

    private boolean apology(ItemPresence presence, Attendance attendance) {
        String reason = FoldedWords.folded(presence.reason());
        return apology(reason)
                || (!reason.isEmpty()
                        && !reason.startsWith("fravær")
                        && decided.stream()
                                .filter(item -> item.key().equals(presence.item()))
                                .flatMap(item -> item.decisions().stream())
                                .anyMatch(decision -> below(decision, attendance)));
    }

    private static boolean apology(String words) {
        return words.contains("afbud") && !words.contains("uden afbud");
    }

    /** Whether the person is named with a reason, in or below a line that speaks of apologies: "Fraværende med afbud:". */
    private static boolean below(Decision decision, Attendance attendance) {
        String name = attendance.person().map(Person::name).orElse("");
        boolean apologies = false;
        for (FormattedText text : List.of(decision.text(), decision.remark())) {
            for (String line : text.plain().split("\n")) {
                String words = FoldedWords.folded(line);
                if (words.contains("afbud") || words.contains("fravær")) {
                    apologies = apology(words);
                }
                if (apologies && !name.isEmpty() && line.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a decision says of the person that they were away from a matter. */
    private boolean matter(Attendance attendance) {
        String name = attendance.person().map(Person::name).orElse("");
        return decided.stream()
                .filter(item ->
                        attendance.items().stream().anyMatch(each -> each.item().equals(item.key())))
                .flatMap(item -> item.decisions().stream())
                .flatMap(AwayThroughout::sentences)
                .anyMatch(sentence -> sentence.contains(name) && OF_A_MATTER.find(sentence));
    }

    private static Stream<String> sentences(Decision decision) {
        return Stream.of(decision.text(), decision.remark())
                .flatMap(text -> text.plain().lines())
                .flatMap(line -> Sentences.of(line).stream());
    }
}
