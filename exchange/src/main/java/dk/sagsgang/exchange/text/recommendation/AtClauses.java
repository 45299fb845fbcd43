package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What is recommended in one sentence, clause by clause: "at A, at B, og at C" are three points. "at udvalget anbefaler, at A" is
 * one, and so is what a condition goes on with: "at A på vilkår af, at B".
 */
final class AtClauses {

    private static final QuickPattern BEGINS = QuickPattern.compile("^[Aa]t .*", java.util.regex.Pattern.DOTALL);

    private static final QuickPattern NEXT = QuickPattern.compile(",? og (?=at )|, (?=at )");

    /** Words behind which "at" says what somebody says, or on what terms. */
    private static final QuickPattern OPEN = QuickPattern.compile(
            "(?:(?:af|om|for|til|på|med|ved|over|under|såvel|både|så|ikke|således|sådan|dog|sikrer|anbefaler?|indstiller?|foreslår?|beslutter?|mener|oplyser|betyder|vurderer|forudsætter|ønsker|vilkår|betingelse|forudsætning)|.*\\b(?:anbefaler?|indstiller?|vilkår|betingelse|forudsat|forudsætning|idet|således)\\b.*)$");

    private AtClauses() {}

    /** The clauses in their order; the text alone where it is one. */
    static List<String> of(String text) {
        if (!BEGINS.matches(text)) {
            return List.of(text);
        }
        List<String> clauses = new ArrayList<>();
        int from = 0;
        boolean joined = false;
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            String clause = text.substring(from, next.start());
            if (OPEN.find(clause)) {
                return List.of(text);
            }
            clauses.add(clause);
            joined |= next.group().contains("og");
            from = next.end();
        }
        clauses.add(text.substring(from));
        return joined ? clauses : List.of(text);
    }
}
