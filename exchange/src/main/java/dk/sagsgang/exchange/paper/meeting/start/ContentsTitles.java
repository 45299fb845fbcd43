package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.text.Access;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an entry of the contents says beside its title: whether the item is open, and its page. */
public final class ContentsTitles {

    private static final QuickPattern ACCESS_BEFORE = QuickPattern.compile(
            "^(åben|åbent|lukket)(?: punkt| sag| dagsorden)?(?: ?[-\u2013] ?|: ?)(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Dots or a tab before the number of the page; one blank alone may as well stand before a part of the title. */
    private static final QuickPattern PAGE =
            QuickPattern.compile("(?:\\s*\\.{3,}\\s*|\\s*_{3,}\\s*|\\t|\u2026 ?)(\\d{1,3}|[ivxl]{1,6})$");

    /** A column of a table says it behind each title. */
    private static final QuickPattern ACCESS_BEHIND =
            QuickPattern.compile(" (Åbent|Lukket)(?:[ .]*(?<page>\\d{1,3}))?$");

    /** What stands over the columns, behind the heading. */
    private static final QuickPattern COLUMNS = QuickPattern.compile(
            "(?: (?:pkt\\.?|punkt|sag|nr\\.?|sag ?nr\\.?|titel|tekst|emne|sidenr\\.?|side) ?:?){1,6}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern DOTS = QuickPattern.compile("\\s*\\.{3,}\\s*$");

    private static final int LONGEST = 60;

    /** Longer than any heading of contents with its columns. */
    private static final int LONGEST_HEADING = 200;

    private ContentsTitles() {}

    /** The heading of the contents without what stands over their columns: "Indholdsfortegnelse Sag nr. Side". */
    public static String withoutColumns(String heading) {
        return heading.length() > LONGEST_HEADING
                ? heading
                : COLUMNS.matcher(heading).replaceFirst("");
    }

    /** The entry that was found at a line. */
    public static WithPlace<ContentsEntry> entry(Candidate found, PaperLine line) {
        String title = found.title();
        Optional<Access> access = found.access();
        Matcher before = ACCESS_BEFORE.matcher(title);
        if (before.find()) {
            access = OpenMarks.word(before.group(1));
            // "Lukket punkt: Ejendomssag" is all that is printed of the title, below the contents too.
            title = access.equals(Optional.of(Access.CLOSED)) ? title : title.substring(before.end());
        }
        Matcher behind = ACCESS_BEHIND.matcher(title);
        if (access.isEmpty() && behind.find()) {
            access = OpenMarks.word(behind.group(1));
            title = title.substring(0, behind.start());
        }
        // A line may hold all entries of a transcript.
        Matcher page = PAGE.matcher(
                line.text().contains(title) && line.text().length() > title.length() + LONGEST ? "" : line.printed());
        return new WithPlace<>(
                ContentsEntry.builder()
                        .number(found.printed())
                        .title(DOTS.matcher(PAGE.matcher(title).replaceFirst(""))
                                .replaceFirst(""))
                        .access(access)
                        .page(page.find() ? page.group(1) : "")
                        .build(),
                line.place());
    }

    /** Says on which page the last entry begins. */
    static void page(List<WithPlace<ContentsEntry>> entries, String page) {
        int last = entries.size() - 1;
        WithPlace<ContentsEntry> entry = entries.get(last);
        if (entry.value().page().isEmpty()) {
            entries.set(last, new WithPlace<>(entry.value().withPage(page), entry.place()));
        }
    }

    /** An entry below a line that says of a group whether it is open, where it does not say so itself. */
    static WithPlace<ContentsEntry> grouped(WithPlace<ContentsEntry> entry, Optional<Access> group) {
        return entry.value().access().isPresent() || group.isEmpty()
                ? entry
                : new WithPlace<>(entry.value().withAccess(group), entry.place());
    }

    /** Puts the rest of a broken title to the last entry. */
    static void goesOn(List<WithPlace<ContentsEntry>> entries, PaperLine line) {
        int last = entries.size() - 1;
        ContentsEntry entry = entries.get(last).value();
        Matcher page = PAGE.matcher(line.printed());
        entries.set(
                last,
                new WithPlace<>(
                        entry.withTitle(entry.title() + " " + page.replaceFirst(""))
                                .withPage(page.reset().find() ? page.group(1) : entry.page()),
                        entries.get(last).place()));
    }
}
