package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Locale;

/** What the marks of points count: a letter alone stands under the number before it, and a list that begins anew is counted on. */
final class CountedMarks {

    private static final QuickPattern AT_OR_AD = QuickPattern.compile("^(?:at|ad)\\b");

    private static final QuickPattern SIGNS = QuickPattern.compile("[^\\p{L}\\d]");

    private String number = "";
    private boolean restarts;

    /** Number and letter of a mark, behind some points of the same recommendation. */
    String id(String mark, int points) {
        if (mark.isEmpty()) {
            return "";
        }
        String bare = SIGNS.matcher(
                        AT_OR_AD.matcher(mark.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("");
        if (bare.isEmpty()) {
            return "";
        }
        if (Character.isDigit(bare.charAt(0))) {
            // A list that a paragraph parts begins anew with each element, and decisions count on.
            restarts = bare.equals("1") && (points == 0 || restarts);
            number = restarts ? String.valueOf(points + 1) : RecommendedPoints.number(bare);
            return restarts ? number : bare;
        }
        return number + bare;
    }
}
