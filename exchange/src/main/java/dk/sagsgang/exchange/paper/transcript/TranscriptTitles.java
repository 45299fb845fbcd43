package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The titles of items in a transcript, where they run into the text below them: a number with the words that the contents print
 * too, as far as both say the same.
 */
final class TranscriptTitles {

    private static final QuickPattern NUMBER =
            QuickPattern.compile("(?<=^|[.:;)\\p{L}\\d] )\\d{1,3}\\.? (?=\\p{Lu}\\p{L}+)");

    /** What may stand before a title in the contents: its number, or the end of another. */
    private static final QuickPattern BEFORE = QuickPattern.compile("(?:^|.*[\\d.]|.*\\p{L}) $");

    /** What may stand behind a title in the contents: the next title, or a number. */
    private static final QuickPattern BEHIND =
            QuickPattern.compile("^(?:$|[ .]*(?:$|[\\d\\p{Lu}])|\\.{2,} ?[ivxl]+(?: |$)|[ .]*[Ss]ide(?: |$)).*");

    private static final QuickPattern CASE = QuickPattern.compile("\\d{0,4}/\\d{3,6}");

    /** A title goes on with a small letter, and with the year that the contents have lost. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(" (?:\\p{Ll}.*|(?:19|20)\\d{2}(?!\\d).*)");

    /** The contents may say behind the title whether the item is open. */
    private static final QuickPattern ACCESS_BEHIND =
            QuickPattern.compile("(?<= )(?:ÅBEN|LUKKET|Åben|Lukket|Åbent) (?:SAG|PUNKT|sag|punkt)$");

    /** A number that the contents have lost, since it looked like that of a page: "Mødeplan for 2010". */
    private static final QuickPattern NUMBER_BEHIND =
            QuickPattern.compile("(?: (?:\\d{1,4}(?:[-./]\\d{1,4})?))(?= \\p{Lu}|$)");

    private static final QuickPattern OPEN = QuickPattern.compile(" (?:for|nr\\.?|pr\\.?|i|fra|til)$");

    /** "Pkt. 2 Meddelelser": the number of an item stands behind a word for it. */
    private static final QuickPattern WORD = QuickPattern.compile("(?<=^|\\s)(?:Pkt\\.|Punkt|Sag|Ad)(?: nr\\.)? $");

    private static final int WORD_LENGTH = 11;

    private static final int FEWEST_LETTERS = 8;

    private static final int LONGEST = 250;

    private final String contents;
    private final List<String> heads;
    private final Set<String> known = new LinkedHashSet<>();

    private final Optional<TranscriptAgenda> agenda;

    private TranscriptTitles(String contents, List<String> heads, Optional<TranscriptAgenda> agenda) {
        this.contents = contents;
        this.heads = heads;
        this.agenda = agenda;
    }

    /**
     * The number and the title of an item.
     *
     * @param from where the number begins
     * @param to where the title ends
     */
    record Title(int from, int to) {

        boolean touches(Title other) {
            return from < other.to && other.from < to;
        }
    }

    /** The titles that the contents say, which may go on over several pages; none where the pages have no contents. */
    static TranscriptTitles of(List<PaperLine> pages) {
        StringBuilder contents = new StringBuilder();
        List<String> heads = new ArrayList<>();
        for (PaperLine page : pages) {
            int begin = TranscriptContents.begin(page.printed());
            if (begin >= 0) {
                contents.append(contents.isEmpty() ? "" : " ")
                        .append(page.printed().substring(begin));
                heads.add(page.printed());
            } else if (!heads.isEmpty()) {
                break;
            }
        }
        if (heads.isEmpty()) {
            Optional<TranscriptAgenda> agenda =
                    TranscriptAgenda.of(pages.stream().map(PaperLine::printed).toList());
            return new TranscriptTitles(
                    agenda.map(each -> each.page().substring(each.from(), each.to()))
                            .orElse(""),
                    heads,
                    agenda);
        }
        return new TranscriptTitles(contents.toString(), heads, Optional.empty());
    }

    /** Where the list of items ends that a page has; 0 where it has none. */
    int behind(String page) {
        return agenda.filter(each -> each.page().startsWith(page))
                .map(TranscriptAgenda::to)
                .orElse(0);
    }

    /** Whether there are contents. */
    boolean any() {
        return !contents.isEmpty();
    }

    /** Whether a page is one of the contents. */
    boolean contents(String page) {
        return heads.stream().anyMatch(head -> head.startsWith(page));
    }

    /**
     * The titles in a page that is not the one of the contents: behind a number, or right before a place where something else
     * begins for sure, such as the first label of the item.
     */
    List<Title> in(String page, int begin, boolean[] begins) {
        List<Title> titles = new ArrayList<>();
        if (contents.isEmpty() || contents(page)) {
            return titles;
        }
        int from = Math.min(page.length(), Math.max(begin, behind(page)));
        Matcher number = NUMBER.matcher(page);
        number.region(from, page.length()).useTransparentBounds(true);
        while (number.find()) {
            int end = end(page, number.end());
            if (end > 0) {
                Matcher word = WORD.matcher(page).region(Math.max(from, number.start() - WORD_LENGTH), number.start());
                titles.add(new Title(word.find() ? word.start() : number.start(), end));
                know(page, number.end(), end);
            }
        }
        top(page, begin).ifPresent(title -> {
            titles.add(title);
            know(page, title.from(), title.to());
        });
        int at = from;
        for (int i = from + 1; i < page.length(); i++) {
            if (begins[i]) {
                before(page, at, i).ifPresent(title -> {
                    if (titles.stream().noneMatch(title::touches)) {
                        titles.add(title);
                        know(page, title.from(), title.to());
                    }
                });
                at = i;
            }
        }
        return titles;
    }

    /** The title with which a page begins that has lost the number: as far as the contents say the same, word for word. */
    private Optional<Title> top(String page, int from) {
        int at = from;
        while (at < page.length() && page.charAt(at) == ' ') {
            at++;
        }
        if (at == page.length() || !Character.isUpperCase(page.charAt(at))) {
            return Optional.empty();
        }
        int end = end(page, at);
        if (end == 0 || GOES_ON.matches(page.substring(end, Math.min(page.length(), end + 6)))) {
            return Optional.empty();
        }
        Matcher access = ACCESS_BEHIND.matcher(page).region(at, end);
        return Optional.of(new Title(at, access.find() ? access.start() : end));
    }

    /** The title that ends a stretch of a page: its longest end that the contents have too, word for word. */
    private Optional<Title> before(String page, int from, int to) {
        int end = to;
        while (end > from && (page.charAt(end - 1) == ' ' || page.charAt(end - 1) == '.')) {
            end--;
        }
        int token = page.lastIndexOf(' ', end - 1);
        if (token > from && CASE.matches(page.substring(token + 1, end))) {
            // The number of the case stands between the title and the first label.
            end = token;
        }
        int until = end < to && end == token ? token + 1 : to;
        Optional<Title> longest = Optional.empty();
        for (int start = end - FEWEST_LETTERS; start >= from && start > end - LONGEST; start--) {
            boolean word = start == from || page.charAt(start - 1) == ' ';
            if (!word) {
                continue;
            }
            String words = page.substring(start, end);
            int at = contents.indexOf(words);
            if (at < 0) {
                break;
            }
            if (Character.isUpperCase(page.charAt(start))
                    && !inside(page, from, start)
                    && bounded(at, at + words.length())) {
                longest = Optional.of(new Title(start, until));
            }
        }
        return longest;
    }

    /** Whether a place is in the middle of a sentence. */
    private static boolean inside(String page, int from, int at) {
        int word = at < from + 2 ? from : page.lastIndexOf(' ', at - 2) + 1;
        return at > from && Character.isLowerCase(page.charAt(word)) && Character.isLetter(page.charAt(at - 2));
    }

    /** The words of the titles that were found in the pages. */
    Set<String> known() {
        return known;
    }

    private void know(String page, int from, int to) {
        String title = page.substring(from, to).strip();
        known.add(title.endsWith(".") ? title.substring(0, title.length() - 1) : title);
    }

    /** Where the longest beginning ends that the contents have too, word for word; 0 where none does. */
    private int end(String page, int from) {
        int longest = 0;
        int limit = Math.min(page.length(), from + LONGEST);
        String folded = contents.toLowerCase(Locale.ROOT);
        for (int to = from + FEWEST_LETTERS; to <= limit; to++) {
            boolean word = to == page.length() || page.charAt(to) == ' ';
            if (!word) {
                continue;
            }
            String words = page.substring(from, to);
            int at = said(words, folded);
            if (at < 0 && words.endsWith(".")) {
                // The contents leave out the full stop behind a title.
                words = words.substring(0, words.length() - 1);
                at = said(words, folded);
            }
            if (at < 0) {
                break;
            }
            if (bounded(at, at + words.length())) {
                longest = to;
            }
        }
        Matcher number = NUMBER_BEHIND.matcher(page).region(longest, page.length());
        boolean open = longest > 0 && OPEN.find(page.substring(from, longest)) && number.lookingAt();
        return open ? number.end() : longest;
    }

    /** Where the contents say some words; they may write a name with a capital that the page writes small. */
    private int said(String words, String folded) {
        int same = contents.indexOf(words);
        if (same >= 0) {
            return same;
        }
        int at = folded.indexOf(words.toLowerCase(Locale.ROOT));
        for (int i = 0; at >= 0 && i < words.length(); i++) {
            boolean alike = words.charAt(i) == contents.charAt(at + i) || Character.isLowerCase(words.charAt(i));
            at = alike ? at : -1;
        }
        return at;
    }

    /** Whether a title may begin and end at two places of the contents. */
    private boolean bounded(int from, int to) {
        return BEFORE.matches(contents.substring(Math.max(0, from - 3), from))
                && BEHIND.matches(contents.substring(to, Math.min(contents.length(), to + 8)));
    }
}
