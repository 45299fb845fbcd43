package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The time that figures are about: what stands right beside one, as in "4,2 mio. kr. i 2020 og 1,8 mio. kr. fra 2021", or the one year
 * of a sentence with one figure.
 */
final class FigurePeriod {

    private static final String YEAR = "(?:19|20)\\d{2}(?![\\d-])";

    private static final QuickPattern BEHIND = QuickPattern.compile("^(?: årligt| om året)?(?: i (?<in>" + YEAR
            + "(?: og frem)?)| (?<from>(?:fra|frem mod|inden|frem til) " + YEAR + "(?: og frem)?))");

    private static final QuickPattern BEFORE =
            QuickPattern.compile("(?<!\\p{L})[iI] (?<in>" + YEAR + ") (?:på |til |afsat |var |er |udgør |udgjorde )?$");

    private static final QuickPattern ANY = QuickPattern.compile("\\b[iI] (?:budget )?(20\\d{2})(?![\\d-])");

    private static final int NEAR = 30;

    private FigurePeriod() {}

    /** The words of the time right beside a figure; empty where none is. */
    static String beside(String before, String behind) {
        Matcher next = BEHIND.matcher(behind);
        if (next.find()) {
            return next.group("in") != null ? next.group("in") : next.group("from");
        }
        Matcher last = BEFORE.matcher(before.substring(Math.max(0, before.length() - NEAR)));
        return last.find() ? last.group("in") : "";
    }

    /** The only year of a sentence; empty where it has none or several. */
    static String alone(String sentence) {
        List<String> years = ANY.matcher(sentence)
                .results()
                .limit(2)
                .map(year -> year.group(1))
                .toList();
        return years.size() == 1 ? years.get(0) : "";
    }
}
