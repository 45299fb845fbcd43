package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The titles of items in a transcript, where they run into the text below them: a number with the words that the contents print
 * too, as far as both say the same.
 */
final class TranscriptTitles {

    private static final QuickPattern CONTENTS =
            QuickPattern.compile("\\bindholdsfortegnelse\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern NUMBER =
            QuickPattern.compile("(?<=^|[.:;)\\p{L}\\d] )\\d{1,3}\\. (?=\\p{Lu}\\p{L}+)");

    /** What may stand before a title in the contents: its number, or the end of another. */
    private static final QuickPattern BEFORE = QuickPattern.compile("(?:^|.*[\\d.]|.*\\p{L}) $");

    /** What may stand behind a title in the contents: the next title, or a number. */
    private static final QuickPattern BEHIND = QuickPattern.compile("^(?:$|[ .]*(?:$|[\\d\\p{Lu}])).*");

    private static final int FEWEST_LETTERS = 8;

    private static final int LONGEST = 250;

    private final String contents;
    private final String heading;

    private TranscriptTitles(String contents, String heading) {
        this.contents = contents;
        this.heading = heading;
    }

    /**
     * The number and the title of an item.
     *
     * @param from where the number begins
     * @param to where the title ends
     */
    record Title(int from, int to) {}

    /** The titles that the contents of some pages say; none where they have no contents. */
    static TranscriptTitles of(List<PaperLine> pages) {
        for (PaperLine page : pages) {
            Matcher contents = CONTENTS.matcher(page.printed());
            if (contents.find()) {
                return new TranscriptTitles(page.printed().substring(contents.end()), page.printed());
            }
        }
        return new TranscriptTitles("", "");
    }

    /** Whether a page is the one of the contents. */
    boolean contents(String page) {
        return !contents.isEmpty() && heading.startsWith(page);
    }

    /** The titles in a page that is not the one of the contents. */
    List<Title> in(String page, int from) {
        List<Title> titles = new ArrayList<>();
        if (contents.isEmpty() || heading.startsWith(page)) {
            return titles;
        }
        Matcher number = NUMBER.matcher(page);
        number.region(from, page.length()).useTransparentBounds(true);
        while (number.find()) {
            int end = end(page, number.end());
            if (end > 0) {
                titles.add(new Title(number.start(), end));
            }
        }
        return titles;
    }

    /** Where the longest beginning ends that the contents have too, word for word; 0 where none does. */
    private int end(String page, int from) {
        int longest = 0;
        int limit = Math.min(page.length(), from + LONGEST);
        for (int to = from + FEWEST_LETTERS; to <= limit; to++) {
            boolean word = to == page.length() || page.charAt(to) == ' ';
            if (!word) {
                continue;
            }
            String words = page.substring(from, to);
            int at = contents.indexOf(words);
            if (at < 0) {
                break;
            }
            if (BEFORE.matches(contents.substring(Math.max(0, at - 3), at))
                    && BEHIND.matches(contents.substring(
                            at + words.length(), Math.min(contents.length(), at + words.length() + 8)))) {
                longest = to;
            }
        }
        return longest;
    }
}
