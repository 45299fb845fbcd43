package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings told by how they stand, whatever they say: a short line without a stop, apart from the line before and the one behind,
 * which is a sentence. "Vi skal høres i sager om ældre" is one on a page whose paragraphs all end in a stop.
 */
final class StandingHeadings {

    private static final int LONGEST = 90;

    private static final int MOST_WORDS = 10;

    private static final int SHORTEST_TEXT = 60;

    /** So many headings in use show how a page prints them. */
    private static final int FEWEST = 2;

    private static final int SHORT = 50;

    private static final int FEW_WORDS = 5;

    /** A shorter line may be any. */
    private static final int SENTENCE = 25;

    private static final QuickPattern STOPPED = QuickPattern.compile(".*[.:,;!\u2026\u201d\"]");

    private StandingHeadings() {}

    /** The lines with those that stand as headings marked so. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        if (!gapped(lines)) {
            return above(lines);
        }
        List<PaperLine> all = new ArrayList<>(lines);
        for (int i = 1; i + 1 < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (heads(lines.get(i - 1), line, lines.get(i + 1))) {
                all.set(i, line.headed(PaperLine.Kind.HEADING).bare().apart(true));
            }
        }
        return all;
    }

    /**
     * The same where a page prints its headings right above their text: several in use stand so, and others that stand as they do are
     * headings too, "Rammer" above a sentence or a list.
     */
    private static List<PaperLine> above(List<PaperLine> lines) {
        int known = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PaperLine line = lines.get(i);
            boolean right = line.gap() && !lines.get(i + 1).gap() && line.mark().isEmpty();
            known += right && ThemeHeadings.is(line.text()) ? 1 : 0;
        }
        if (known < FEWEST) {
            return lines;
        }
        List<PaperLine> all = new ArrayList<>(lines);
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (stands(lines, i) && title(lines.get(i).text())) {
                all.set(i, lines.get(i).headed(PaperLine.Kind.HEADING));
            }
        }
        return all;
    }

    /** Whether a line stands apart from what is above it, and right above a sentence or a list. */
    private static boolean stands(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        PaperLine next = lines.get(i + 1);
        boolean list = next.bullet() && i + 2 < lines.size() && lines.get(i + 2).bullet();
        boolean sentence = next.mark().isEmpty()
                && next.text().endsWith(".")
                && next.text().length() > line.text().length()
                && next.text().length() >= SENTENCE;
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && line.gap()
                && !next.gap()
                && (list || sentence)
                && !lines.get(i - 1).text().endsWith(":");
    }

    private static boolean title(String text) {
        return text.length() <= SHORT
                && text.split(" ").length <= FEW_WORDS
                && FoldedWords.capital(text)
                && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && text.indexOf(':') < 0
                && text.indexOf(',') < 0
                && !HeadingLines.sentence(text)
                && NameList.of(text).isEmpty()
                && BodyWords.only(text).isEmpty();
    }

    /** Whether the paragraphs of a page stand apart and end in a stop, so that a line which does not is none of them. */
    private static boolean gapped(List<PaperLine> lines) {
        long paragraphs = lines.stream()
                .filter(line -> line.mark().isEmpty() && line.text().length() >= LONGEST)
                .count();
        long apart = lines.stream()
                .filter(line -> line.mark().isEmpty()
                        && line.text().length() >= LONGEST
                        && line.gap()
                        && STOPPED.matches(line.text()))
                .count();
        return paragraphs > 3 && apart * 10 >= paragraphs * 8;
    }

    private static boolean heads(PaperLine before, PaperLine line, PaperLine next) {
        String text = line.text();
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && line.gap()
                && next.gap()
                && next.mark().isEmpty()
                && next.text().length() >= SHORTEST_TEXT
                && STOPPED.matches(next.text())
                && text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && FoldedWords.capital(text)
                && !STOPPED.matches(text)
                && text.indexOf(':') < 0
                && !before.text().endsWith(":");
    }
}
