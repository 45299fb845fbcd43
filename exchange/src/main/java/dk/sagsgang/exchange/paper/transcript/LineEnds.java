package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Set;

/** Whether a line may have ended at a place inside the long line of a transcript: no word stands before it that goes on. */
final class LineEnds {

    /** Words behind which a line does not end. */
    private static final Set<String> OPEN = Set.of(
            ("i på af for til med om fra og at ved hos under mellem samt eller som der en et den det de efter jf. se vores deres kr. ca. nr. stk. pkt."
                            + " bl.a. f.eks. punkt punktet afsnittet afsnit sagen over uden inden både enten hvor hvis når da dr. ift. vedr. inkl. ekskl."
                            + " evt. pr. ad bilag side kapitel § har er var kan skal vil må blev bliver benævnt kaldet mod kl. tlf. mio. mia. dvs. lov"
                            + " alle ny nye nyt samme hver hvert hele via omkring blandt gennem idet hvorefter men så"
                            + " sin sit sine dens dets disse denne dette ikke kun også vedrørende benævnes hedder afd. kap. litra art. dir.")
                    .split(" "));

    /** Words behind which a heading does not end. */
    private static final Set<String> JOINING = Set.of(
            "i på af for til med om fra og at ved hos under mellem samt eller som der en et den det de vores deres"
                    .split(" "));

    /** A number that goes on: of a paragraph, of an amount, of a page. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?:^|.*[ (])(?:§|§§|nr\\.|stk\\.|pkt\\.|punkt|side|kl\\.|kap\\.|kapitel|bilag|litra) \\S{1,8} $");

    private static final int BEFORE = 24;

    private LineEnds() {}

    /** Whether one may end right before a place; it does at the beginning. */
    static boolean before(String text, int from, int at) {
        if (at <= from + 1) {
            return true;
        }
        if (text.charAt(at - 1) != ' ') {
            return false;
        }
        String last = word(text, from, at);
        boolean figure = at < text.length() && Character.isDigit(text.charAt(at));
        return !last.endsWith(",")
                && !OPEN.contains(last)
                && !(!last.isEmpty()
                        && Character.isDigit(last.charAt(0))
                        && !(last.endsWith(".") && figure)
                        && COUNTED.matches(text.substring(Math.max(from, at - BEFORE), at)));
    }

    /** Whether words may be a whole heading by the last of them. */
    static boolean closes(String words) {
        return !words.endsWith(",")
                && !words.endsWith("-")
                && !JOINING.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** The word before a place; empty at the beginning. */
    static String word(String text, int from, int at) {
        if (at <= from + 1) {
            return "";
        }
        int word = Math.max(from, text.lastIndexOf(' ', at - 2) + 1);
        return text.substring(word, at - 1);
    }
}
