package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;

/**
 * Rules that are drawn with signs: takes a line such as "________" above the foot of a page and gives that it says nothing. A
 * dash alone is none, as a cell or a label may have it for "nothing"; nor is a place to write in behind a word: "Dato: ______".
 */
final class DrawnRules {

    private static final QuickPattern RULE = QuickPattern.compile("[_=~*\u2013\u2014-]{5,200}+");

    private DrawnRules() {}

    /** Whether a line is nothing but a rule. */
    static boolean is(PaperLine line) {
        return RULE.matches(line.printed().strip());
    }
}
