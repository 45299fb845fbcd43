package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.paper.page.RunTitles;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The contents in a transcript, whose entries run into each other and have often lost their numbers: they are parted where the
 * titles of items stand that the other pages print too, at the numbers of pages, and where words stand that begin a title.
 */
final class TranscriptContents {

    /** The heading of the contents, with what stands over their columns. */
    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?<![\\p{L}-])(?:(?:indholdsfortegnelse|sagsoversigt|sagsliste|dagsordensoversigt|følgende sager behandles(?: på mødet)?)(?: ?:)?|pkt\\. tekst(?= side)|sag nr\\.?:? emne:?(?= \\d)|med følgende dagsorden:(?= \\d)|indhold(?= (?:(?:åben|lukket) dagsorden )?(?:sag|punkt|pkt\\.?)(?: nr\\.?)? \\d))"
                    + "(?: (?:pkt\\.|punkt|sag ?nr\\.?|sag|nr\\.?|titel|tekst|emne|sidenr\\.?|side) ?:?(?![\\p{L}]))*(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern PAGE = QuickPattern.compile(
            "(?<=[\\p{L})\\d.])(?<!(?<!\\p{L})nr\\.?)(?<before>[ .]+)(?<page>\\d{1,3}|(?<=\\.\\. ?)[ivxl]{1,6})(?= (?:\\d{1,4}\\.? )?\\p{Lu}|$)");

    /** What heads the open entries, or the closed ones. */
    private static final QuickPattern GROUP = QuickPattern.compile(
            "(?<=^|\\s)(?:Åbne|Lukkede|ÅBNE|LUKKEDE) (?:[Ss]ager|SAGER|[Pp]unkter|PUNKTER|[Dd]agsordens?punkter):? (?=\\d|\\p{Lu})");

    private static final QuickPattern OPENING = QuickPattern.compile("(?<=[\\p{L})\\d.] )(?=(?:"
            + PhraseFile.lines("title-openings.txt").stream()
                    .flatMap(line -> line.parts().stream())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?![\\p{L}]))(?<!\\d\\. )(?<!\\d )(?<![-\u2013] )");

    /** Entries of a table say in a column of their own whether they are open. */
    private static final QuickPattern OPEN =
            QuickPattern.compile("(?<=\\S )(?:Åbent|Lukket)(?=(?: \\p{Lu}|[ .]*\\d| ?\\.\\.|$))");

    /** What is asked of the body, behind each title: "Godkendelse af referat (B)". */
    private static final QuickPattern TYPE = QuickPattern.compile("\\((?:[BDOEL])\\)[ .]*(?:\\d{1,3} )?(?=\\p{Lu})");

    /** Entries that are counted with a word: "Sag nr. 74 Årsregnskab". */
    private static final QuickPattern COUNTED =
            QuickPattern.compile("(?<=\\s)(?:Sag|Punkt|Pkt\\.)(?: nr\\.)? \\d{1,4}[.:]?(?= )");

    /** The first words of an entry, before a dash: several entries may have the same. */
    private static final QuickPattern BEFORE_DASH =
            QuickPattern.compile("(?<=\\s)(?=(?<words>\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2} - )\\p{L})");

    private static final QuickPattern NUMBER = QuickPattern.compile("(?<=^|\\s)(\\d{1,4})\\.? (?=\\p{Lu})");

    private static final QuickPattern BODY = QuickPattern.compile("(?<=^|\\s)[A-ZÆØÅ]{2,4} - \\p{Lu}");

    private static final int FEWEST = 3;

    private TranscriptContents() {}

    /** Where the contents begin behind their heading in a page; -1 where it has none. */
    static int begin(String page) {
        Matcher heading = HEADING.matcher(page);
        return heading.find() ? heading.end() : -1;
    }

    /** Marks the entries in a page of contents, by the titles that other pages have. */
    static void mark(String text, int from, int to, Collection<String> titles, boolean[] begins) {
        Matcher heading = HEADING.matcher(text).region(from, to).useTransparentBounds(true);
        int at = heading.find() ? heading.end() : from;
        if (at > from) {
            // "Sag nr." is a label in an item, and here a column.
            Arrays.fill(begins, heading.start(), at, false);
            begins[heading.start()] = true;
            begins[at] = true;
        }
        if (BODY.matcher(text).region(at, to).results().count() >= FEWEST) {
            // Each entry begins with the short name of who treats it.
            return;
        }
        Matcher page = PAGE.matcher(text).region(at, to).useTransparentBounds(true);
        int behind = -1;
        while (page.find()) {
            if (page.start() == behind) {
                // The number of the next entry stands behind the page of the one before.
                continue;
            }
            behind = page.end();
            begins[page.start("page")] = true;
            begins[page.end("page")] = true;
        }
        Matcher group = GROUP.matcher(text).region(at, to).useTransparentBounds(true);
        while (group.find()) {
            begins[group.start()] = true;
            begins[group.end()] = true;
        }
        Matcher opening = OPENING.matcher(text).region(at, to).useTransparentBounds(true);
        while (opening.find()) {
            begins[opening.start()] = true;
        }
        marks(TYPE.matcher(text).region(at, to).useTransparentBounds(true), true, begins);
        marks(COUNTED.matcher(text).region(at, to).useTransparentBounds(true), false, begins);
        again(text, at, to, begins);
        if (lost(text, at, to)) {
            RunTitles.begins(text, at, to).forEach(begin -> begins[begin] = true);
        }
        for (String title : titles) {
            int start = found(text, title, at);
            if (start >= 0 && start + title.length() <= to) {
                int end = start + title.length();
                boolean numbered = begins[start] || number(text, start);
                Arrays.fill(begins, start + 1, end, false);
                begins[start] |= !numbered;
                begins[end] = true;
            }
        }
        Matcher open = OPEN.matcher(text).region(at, to).useTransparentBounds(true);
        boolean column = open.results().count() >= FEWEST;
        open.reset().region(at, to);
        while (column && open.find()) {
            begins[open.start()] = false;
            begins[open.end()] = true;
        }
    }

    /** Marks where a mark of entries stands, or what is behind it, where several of them do. */
    private static void marks(Matcher mark, boolean behind, boolean[] begins) {
        List<MatchResult> found = mark.results().toList();
        if (found.size() > FEWEST) {
            found.forEach(each -> begins[behind ? each.end() : each.start()] = true);
        }
    }

    /** Marks entries that begin with the same words before a dash: "Ny forening - Lunde Karate Ny forening - FC Lunde". */
    private static void again(String text, int from, int to, boolean[] begins) {
        Map<String, List<Integer>> found = new HashMap<>();
        Matcher dash = BEFORE_DASH.matcher(text).region(from, to).useTransparentBounds(true);
        while (dash.find()) {
            found.computeIfAbsent(dash.group("words"), words -> new ArrayList<>())
                    .add(dash.start());
        }
        for (List<Integer> starts : found.values()) {
            if (starts.size() >= FEWEST) {
                starts.forEach(start -> begins[start] = true);
            }
        }
    }

    /** Whether entries have lost their numbers: those that are there do not follow each other. */
    private static boolean lost(String text, int from, int to) {
        Matcher number = NUMBER.matcher(text).region(from, to);
        int found = 0;
        int before = 0;
        boolean gap = false;
        while (number.find()) {
            int each = Integer.parseInt(number.group(1));
            gap |= found > 0 && each != before + 1;
            before = each;
            found++;
        }
        return gap || found < FEWEST;
    }

    /** Where a title stands, whatever the case of its letters. */
    private static int found(String text, String title, int from) {
        for (int i = from; i + title.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, title, 0, title.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the number of an entry stands right before its title. */
    private static boolean number(String text, int start) {
        int at = start - 1;
        while (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
            at--;
        }
        return at >= 0 && Character.isDigit(text.charAt(at)) && start - at <= 3;
    }
}
