package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.NameList;
import java.util.List;

/** Tells headings that no format marks from lines of text, by how they stand and what follows. */
public final class HeadingLines {

    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 12;

    /** Shorter lines that end with a full stop are cells of a table rather than sentences: "Mio. kr." */
    private static final int SHORTEST_SENTENCE = 12;

    /** A heading that ends in a colon says no more than a name. */
    private static final int MOST_WORDS_BEFORE_COLON = 3;

    /** Words of a sentence. */
    private static final QuickPattern SENTENCE = QuickPattern.compile(
            ".*\\b(?:er|var|har|havde|skal|skulle|vil|ville|kan|kunne|bliver|blev|indstiller|indstilles|godkendt|godkendes|drøftet"
                    + "|deltog|besluttede|foreslår|anbefales|anbefaler|sammensættes|består|nedsættes|følger|udgøres|tiltrådt|vedtaget|fraværende|afbud)\\b.*");

    /** "Stk. 2. Rådet udarbejder forslag til" is a clause, and heads nothing. */
    private static final QuickPattern CLAUSE = QuickPattern.compile("(?:Stk\\.? ?|Stykke )\\d");

    /** Words that a list below them goes on with: "I samarbejde med havnens brugere", "at åbne havnen". */
    private static final QuickPattern BEGUN =
            QuickPattern.compile("(?:I|For|Ved|Gennem|Med|Som|Efter|På|Sammen med|Herunder) (?=\\p{Ll})");

    private HeadingLines() {}

    /** Whether the line at an index is a heading that is none of those in use. */
    public static boolean at(List<PaperLine> lines, int index) {
        PaperLine line = lines.get(index);
        String text = line.text();
        if (Headings.line(text) || index + 1 == lines.size()) {
            return false;
        }
        if (line.headed()) {
            return true;
        }
        if (text.length() > LONGEST
                || !FoldedWords.capital(text)
                || CLAUSE.lookingAt(text)
                || BEGUN.lookingAt(text) && lines.get(index + 1).text().startsWith("at ")
                || line.kind() == PaperLine.Kind.ROW
                || text.indexOf('@') >= 0
                || text.endsWith(" at")
                || people(text)) {
            return false;
        }
        int words = text.split(" ").length;
        PaperLine next = lines.get(index + 1);
        char ended = text.charAt(text.length() - 1);
        if (ended == ':') {
            return words <= MOST_WORDS_BEFORE_COLON && next.mark().isEmpty() && !sentence(text);
        }
        if (".,;!?-\u2013)".indexOf(ended) >= 0 && !text.matches(".*\\([^()]{1,30}\\)") || words > MOST_WORDS) {
            return false;
        }
        return line.gap()
                && !sentence(text)
                && text.indexOf(':') < 0
                && (next.gap() || longer(next))
                && (text(next) || list(lines, index + 1));
    }

    /** A list of names heads nothing: "Anne Holm, Bo Lund og Else Mark (referent)". */
    private static boolean people(String text) {
        return text.indexOf(',') > 0
                && NameList.people(text.replaceFirst(" \\(\\p{Ll}[^()]{2,30}\\)$", ""))
                        .filter(named -> named.size() > 1)
                        .isPresent();
    }

    /** Whether a line is one of the headings in use that begin a section of text. */
    static boolean section(String text) {
        return Headings.line(text) && Headings.role(text) == Headings.Role.SECTION;
    }

    /** Whether words are those of a sentence, so that they head nothing. */
    public static boolean sentence(String text) {
        return SENTENCE.matches(FoldedWords.folded(text));
    }

    private static boolean longer(PaperLine next) {
        return next.mark().isEmpty() && next.text().length() > LONGEST;
    }

    /** Whether a line is one of text, which ends as a sentence or is long. */
    private static boolean text(PaperLine line) {
        String text = line.text();
        return line.mark().isEmpty()
                && !Headings.line(text)
                && (text.length() > LONGEST
                        || (text.length() >= SHORTEST_SENTENCE && ".:".indexOf(text.charAt(text.length() - 1)) >= 0));
    }

    private static boolean list(List<PaperLine> lines, int index) {
        return lines.get(index).bullet();
    }
}
