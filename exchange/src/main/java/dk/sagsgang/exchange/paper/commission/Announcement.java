package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Optional;

/**
 * What stands before a line of a part, and whether it announces that line as the first of a list: "Udvalget består af:" does, and so
 * does a heading with a colon. What a list is of is told by it.
 */
final class Announcement {

    /** Words that only the list below them completes, with or without a colon. */
    private static final QuickPattern OPEN = QuickPattern.compile(".*\\b(?:skal|at)$");

    private String words;
    private boolean announces;
    private boolean heading;

    private Announcement(String words, boolean announces, boolean heading) {
        this.words = words;
        this.announces = announces;
        this.heading = heading;
    }

    /** What stands before the first line of a part. */
    static Announcement heading(Optional<PaperLine> heading, Theme theme) {
        String words = heading.map(PaperLine::text).orElse("");
        return new Announcement(words, words.endsWith(":") || theme == Theme.GUIDEPOSTS, heading.isPresent());
    }

    /** The words before the line; "" behind a list. */
    String words() {
        return words;
    }

    /** Whether they announce a list. */
    boolean announces() {
        return announces;
    }

    /** Whether they are the heading of the part. */
    boolean isHeading() {
        return heading;
    }

    /** Says that a line now stands before the next. */
    void line(String text) {
        words = text;
        announces = text.endsWith(":") || OPEN.matches(text);
        heading = false;
    }

    /** Says with what words the line that now stands before the next ends, as they are kept. */
    void sentence(String kept) {
        words = kept;
    }

    /** Says that a list now stands before the next line, and nothing announces that. */
    void list() {
        words = "";
        announces = false;
        heading = false;
    }

    /** Says that a table now stands before the next line: words over both of them tell what both are of. */
    void table() {
        announces = false;
        heading = false;
    }
}
