package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.Arrays;
import java.util.Collection;
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
            "(?<![\\p{L}-])(?:(?:indholdsfortegnelse|sagsoversigt|sagsliste|dagsordensoversigt|følgende sager behandles på mødet)(?: ?:)?|pkt\\. tekst(?= side))(?: side\\b| sag ?nr\\.? side\\b| sag tekst sidenr\\.?)?(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern PAGE = QuickPattern.compile(
            "(?<=[\\p{L})\\d.])(?<before>[ .]+)(?<page>\\d{1,3}|(?<=\\.\\. ?)[ivxl]{1,6})(?= (?:\\d{1,4}\\.? )?\\p{Lu}|$)");

    private static final QuickPattern OPENING = QuickPattern.compile("(?<=[\\p{L})\\d.] )(?=(?:"
            + PhraseFile.lines("title-openings.txt").stream()
                    .flatMap(line -> line.parts().stream())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?![\\p{L}]))(?<!\\d\\. )(?<!\\d )(?<![-\u2013] )");

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
            begins[heading.start()] = true;
            begins[at] = true;
        }
        if (BODY.matcher(text).region(at, to).results().count() >= FEWEST) {
            // Each entry begins with the short name of who treats it.
            return;
        }
        Matcher page = PAGE.matcher(text).region(at, to).useTransparentBounds(true);
        while (page.find()) {
            begins[page.start("page")] = true;
            begins[page.end("page")] = true;
        }
        Matcher opening = OPENING.matcher(text).region(at, to).useTransparentBounds(true);
        while (opening.find()) {
            begins[opening.start()] = true;
        }
        for (String title : titles) {
            int start = text.indexOf(title, at);
            if (start >= 0 && start + title.length() <= to) {
                int end = start + title.length();
                boolean numbered = begins[start] || number(text, start);
                Arrays.fill(begins, start + 1, end, false);
                begins[start] |= !numbered;
                begins[end] = true;
            }
        }
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
