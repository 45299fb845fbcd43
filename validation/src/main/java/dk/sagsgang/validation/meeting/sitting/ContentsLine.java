package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.meeting.facts.Confidential;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a line of the contents is compared with an item. */
final class ContentsLine {

    /** Lines that stand between the items and name none. */
    private static final Set<String> HEADINGS = Set.of(
            "åbne punkter",
            "åbne dagsordenspunkter",
            "lukkede dagsordenspunkter",
            "åben dagsorden",
            "lukket dagsorden",
            "dagsordenspunkter",
            "dagsorden",
            "tillægsdagsorden",
            "punkter",
            "bilag",
            "bilagsliste",
            "bilagsoversigt");

    /** Who handles the case, or how it was sent out, which some contents print behind the title: "(hjm)", "(kuv)". */
    private static final Pattern INITIALS = Pattern.compile("\\s*\\(\\p{L}{1,4}\\)\\s*$");

    private static final Pattern NUMBER_WORD = Pattern.compile("(?:^| )\\p{N}+(?= |$)");

    private ContentsLine() {}

    static boolean sameNumber(ContentsEntry entry, ItemFacts item) {
        if (entry.number().equals(item.item().number())) {
            return !item.number().isEmpty();
        }
        String number = PrintedMarks.number(entry.number());
        return !number.isEmpty() && number.equals(item.number());
    }

    /**
     * Whether the titles say the same; the line may stop after some of the words or have lost the numbers in them, and a closed
     * item may be listed under any words.
     */
    static boolean titleFits(ContentsEntry entry, ItemFacts item) {
        String title = item.item().title();
        if (entry.title().equals(title) || entry.title().isBlank() || item.closed()) {
            return true;
        }
        String printed = PrintedMarks.words(entry.title());
        return printed.equals(PrintedMarks.words(title))
                || printed.equals(PrintedMarks.words(item.item().publicTitle()))
                || (cutOff(entry.title()) && PrintedMarks.words(title).startsWith(printed))
                || begins(printed, PrintedMarks.words(title))
                || withoutInitials(entry).equals(PrintedMarks.words(title))
                || printed.equals(withoutNumbers(PrintedMarks.words(title)));
    }

    /**
     * Whether a line is the beginning of an item's title, word by word, and one of them has no number: a copy of a printed page
     * often loses the numbers, those in front and those in the title.
     */
    static boolean beginsTitle(ContentsEntry entry, ItemFacts item) {
        return (entry.number().isBlank() || item.number().isEmpty())
                && begins(
                        PrintedMarks.words(entry.title()),
                        PrintedMarks.words(item.item().title()));
    }

    /** The title of a line without the initials behind it. */
    static String withoutInitials(ContentsEntry entry) {
        return PrintedMarks.words(INITIALS.matcher(entry.title()).replaceFirst(""));
    }

    /** A copy of a printed page often loses the numbers: "Budget tidsplan" for "Budget 2022-2025 - tidsplan". */
    private static String withoutNumbers(String words) {
        return NUMBER_WORD.matcher(words).replaceAll("").strip();
    }

    private static boolean begins(String line, String title) {
        return !line.isEmpty()
                && title.length() > line.length()
                && title.charAt(line.length()) == ' '
                && title.startsWith(line);
    }

    /** Whether a line is right without an item: a heading, or a closed item that the public edition leaves out. */
    static boolean needsNoItem(ContentsEntry entry) {
        Optional<ItemKind> kind = ItemKind.ofTitle(entry.title());
        boolean sheet = kind.filter(k -> k.equals(ItemKind.CLOSED_ITEMS) || k.equals(ItemKind.SIGNATURES))
                .isPresent();
        boolean heading = sheet || HEADINGS.contains(PrintedMarks.words(entry.title()));
        boolean closed = entry.access().filter(Access.CLOSED::equals).isPresent();
        return closed
                || Confidential.closedTitle(entry.title())
                || (entry.number().isBlank() && heading);
    }

    private static boolean cutOff(String title) {
        return title.endsWith("...") || title.endsWith("\u2026");
    }
}
