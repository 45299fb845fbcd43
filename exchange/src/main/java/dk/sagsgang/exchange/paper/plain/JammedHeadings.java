package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Headings to which a page lost the break below them: "BeslutningGodkendt.", "ØkonomiOrdningen koster …". A heading in use is told
 * by itself. Where a page lost the break below several of them, it lost it below those that only it has as well.
 */
final class JammedHeadings {

    /** As often a heading in use has its text right behind it on a page that lost its breaks. */
    private static final int LOST = 3;

    /** The first small letter behind which a capital follows, or the number of a point. */
    private static final QuickPattern JOINT =
            QuickPattern.compile("(?<=\\p{Ll})(?=\\p{Lu}[\\p{L}-]*[ .,:]|\\p{Lu}\\p{Ll}+$|\\d{1,2}[.)] \\p{Lu})");

    /** A heading of few words, of which the last goes right on with the text. */
    private static final QuickPattern FEW = QuickPattern.compile("\\p{Lu}\\p{Ll}+(?: (?:- )?\\p{Ll}+){0,4}");

    private final Set<String> headings = new HashSet<>();
    private final boolean lost;

    private JammedHeadings(boolean lost) {
        this.lost = lost;
    }

    static JammedHeadings of(List<PaperLine> lines) {
        long known = lines.stream().filter(line -> known(line) > 0).count();
        JammedHeadings jammed = new JammedHeadings(known >= LOST);
        for (PaperLine line : lines) {
            int end = jammed.joint(line);
            if (end > 0) {
                jammed.headings.add(line.text().substring(0, end));
            }
        }
        return jammed;
    }

    /** How long the heading is with which a line begins and goes right on; 0 where none. */
    int end(PaperLine line) {
        int joint = joint(line);
        if (joint > 0 || !lost || !line.mark().isEmpty()) {
            return joint;
        }
        String text = line.text();
        for (String heading : headings) {
            // The page has the heading elsewhere, and here a blank went between.
            int behind = heading.length() + 1;
            if (text.length() > behind
                    && text.startsWith(heading + " ")
                    && Character.isUpperCase(text.codePointAt(behind))) {
                return heading.length();
            }
        }
        return 0;
    }

    private int joint(PaperLine line) {
        int known = known(line);
        if (known > 0 || !lost || !line.mark().isEmpty()) {
            return known;
        }
        Matcher joint = JOINT.matcher(line.text());
        return joint.find() && FEW.matches(line.text().substring(0, joint.start())) ? joint.start() : 0;
    }

    private static int known(PaperLine line) {
        if (!line.mark().isEmpty()) {
            return 0;
        }
        Matcher joint = JOINT.matcher(line.text());
        return joint.find() && Headings.line(line.text().substring(0, joint.start())) ? joint.start() : 0;
    }
}
