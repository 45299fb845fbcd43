package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.internal.MonthNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the top and at the foot of each page of a transcript, where it runs into the text: the words with which several
 * pages begin or end alike, such as "Byrådet, Side" or "18. september".
 */
final class PageRims {

    private static final int MOST_WORDS = 10;

    private static final QuickPattern DAY = QuickPattern.compile(".* (?:den|d\\.) \\d{1,2}\\.");

    private static final QuickPattern MONTH =
            QuickPattern.compile(" " + MonthNames.ANY + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** A foot may say the body and the day of the meeting: "Grønt Råd i Lunde 2013 den 22. maj 2013". */
    private static final int MOST_WORDS_OF_FOOT = 12;

    private static final int FEWEST = 2;

    private static final QuickPattern SIDE =
            QuickPattern.compile("^(?:[Ss]ide|SIDE)(?: (?:\\d{1,3}|[ivxl]{1,6}))?(?: af \\d{1,3})? (?=\\S)");

    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> feet = new HashMap<>();
    private final int pages;

    /** What the pages share. */
    PageRims(List<String> pages) {
        this.pages = pages.size();
        for (String page : pages) {
            int end = 0;
            for (int word = 0; word < MOST_WORDS && end >= 0; word++) {
                end = page.indexOf(' ', end + 1);
                if (end > 0) {
                    heads.merge(page.substring(0, end), 1, Integer::sum);
                }
            }
            String below = " " + page.strip();
            int from = below.length();
            for (int word = 0; word < MOST_WORDS_OF_FOOT && from > 0; word++) {
                from = below.lastIndexOf(' ', from - 1);
                if (from >= 0) {
                    feet.merge(below.substring(from), 1, Integer::sum);
                }
            }
        }
    }

    /** How many characters the head of a page takes. */
    int head(String page) {
        int end = 0;
        int longest = 0;
        for (int word = 0; word < MOST_WORDS; word++) {
            end = page.indexOf(' ', end + 1);
            if (end < 0) {
                break;
            }
            String words = page.substring(0, end);
            int times = heads.getOrDefault(words, 0);
            boolean shared = times >= FEWEST && 3 * times >= pages;
            boolean day = shared
                    && DAY.matches(words)
                    && MONTH.matcher(page).region(end, page.length()).lookingAt();
            if (day) {
                // "27." is no number of an item where a month follows.
                continue;
            }
            if (!shared
                    || words.endsWith(":")
                    || Headings.known(words)
                    || words.matches("(?:.* )?(?:\\d+[.)]|[Ss]ide|SIDE)")) {
                break;
            }
            longest = end + 1;
        }
        Matcher side = SIDE.matcher(page.substring(longest));
        return side.find() ? longest + side.end() : longest;
    }

    /** Where the foot of a page begins. */
    int foot(String page) {
        int from = page.length();
        int longest = page.length();
        if (2 * feet.getOrDefault(" " + page.strip(), 0) >= pages
                && feet.getOrDefault(" " + page.strip(), 0) >= FEWEST) {
            // Nothing but its foot is printed on the page.
            return decided(page) ? page.length() : 0;
        }
        for (int word = 0; word < MOST_WORDS_OF_FOOT && from > 0; word++) {
            from = page.lastIndexOf(' ', from - 1);
            if (from <= 0) {
                break;
            }
            int times = feet.getOrDefault(page.substring(from), 0);
            boolean sentence = page.charAt(from - 1) == '.' || page.charAt(page.length() - 1) != '.';
            if (times < FEWEST || 2 * times < pages) {
                break;
            }
            int label = page.lastIndexOf(' ', from - 1);
            if (page.charAt(from - 1) == ':' && label > 0 && feet.getOrDefault(page.substring(label), 0) >= FEWEST) {
                // It is what a label says of each item, and no foot.
                return page.length();
            }
            longest = sentence ? from : longest;
            if (".!?".indexOf(page.charAt(from - 1)) >= 0 && !Character.isDigit(page.charAt(from - 2))) {
                break;
            }
        }
        return decided(page.substring(longest)) ? page.length() : longest;
    }

    /** A sentence without a number, such as "Beslutning Godkendt.", ends many items and is no foot. */
    private static boolean decided(String foot) {
        return foot.endsWith(".") && foot.chars().noneMatch(Character::isDigit);
    }
}
