package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts lines together again that were broken where the page ended at the right. */
final class BrokenLines {

    /** A shorter line says nothing of how wide the page is. */
    static final int SHORTEST = 38;

    /** A page is narrower than this; longer lines were not broken. */
    private static final int WIDEST = 140;

    /** An entry of contents: "åbent 5 Sager til høring". */
    private static final QuickPattern ENTRY = QuickPattern.compile("(?:åbent|åben|lukket|punkt|pkt\\.?) \\d.*");

    /** An item or an attachment begins, whatever the line above it ends with: "Punkt 10: Eventuelt", "Bilag 2a. Kort". */
    private static final QuickPattern ITEM = QuickPattern.compile(
            "(?:(?:Punkt|Pkt\\.?|Sag) ?(?:nr\\. ?)?\\d{1,3}[.:]|Bilag ?\\d{1,2}[a-z]?(?:[.:]| [-\u2013])) ?\\p{L}");

    private static final QuickPattern NUMBERED = QuickPattern.compile("\\d{1,3} \\p{Lu}");

    /** The number of a case below a title: "01.02G00 - 2017/27088". */
    private static final QuickPattern CASE =
            QuickPattern.compile("\\d{2}\\.\\d{2}(?:\\.\\d{2})?[.-]?[A-ZÆØÅ]\\d{2}|\\d{2}(?:\\d{2})?/\\d{3,6}$");

    /** The heading of the contents below the last line of the head. */
    private static final QuickPattern CONTENTS =
            QuickPattern.compile("(?:Dagsordens?punkter|Indholdsfortegnelse|PUNKTER|Sagsoversigt|Sagsliste):?");

    /** What an item and a head say on lines of their own. */
    private static final QuickPattern LABEL = QuickPattern.compile(
            "(?:Sagsnr|Sagsid|Sags ID|Journalnr|Dok\\.nr|Mødedato|Mødested|Starttidspunkt|Sluttidspunkt)\\b");

    /** Parts of a list, each behind its own words: "Forældrevalgte: Anne Holm, Bo Lund." */
    private static final QuickPattern GROUP =
            QuickPattern.compile("\\p{Lu}[\\p{Ll}-]{3,30}(?: [\\p{Ll}-]+){0,3} ?: \\p{Lu}");

    private static final QuickPattern SHORTENED =
            QuickPattern.compile("\\b(?:mio|mia|ca|bl\\.a|f\\.eks|nr|stk|jf|pr|inkl|ekskl|kap)\\.$");

    private static final int LONGEST_LABEL = 50;

    private static final Set<String> LABELS = PhraseFile.lines("labels.txt").stream()
            .flatMap(line -> line.parts().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** "Anne Holm, udpeget af Idrætsrådet". */
    private static final QuickPattern ONE =
            QuickPattern.compile("\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){1,3}, \\p{L}");

    /** A hyphen before it belongs to its word. */
    private static final QuickPattern AND = QuickPattern.compile("(?:og|eller|samt) ");

    private final int width;

    /** The numbers of the lines that are rows of a table. */
    private final Set<Integer> rows;

    private BrokenLines(int width, Set<Integer> rows) {
        this.width = width;
        this.rows = rows;
    }

    /**
     * The lines with those together that the page broke.
     *
     * @param rows the numbers of the lines whose cells wide blanks part, which are never one
     */
    static List<PaperLine> joined(List<PaperLine> lines, Set<Integer> rows) {
        BrokenLines broken = new BrokenLines(width(lines), rows);
        List<PaperLine> joined = new ArrayList<>(lines.size());
        StringBuilder open = new StringBuilder();
        PaperLine first = null;
        PaperLine last = null;
        for (PaperLine line : lines) {
            if (first != null && last != null && broken.goesOn(last, line)) {
                join(open, line);
            } else {
                add(first, last, open, joined);
                open.setLength(0);
                open.append(line.text());
                first = line;
            }
            last = line;
        }
        add(first, last, open, joined);
        return joined;
    }

    /** Puts a line to the one that it goes on with. */
    static PaperLine together(PaperLine line, PaperLine next) {
        StringBuilder text = new StringBuilder(line.text());
        join(text, next);
        return line.joined(next, text.toString());
    }

    private static void join(StringBuilder open, PaperLine line) {
        boolean hyphen = open.length() > 1
                && open.charAt(open.length() - 1) == '-'
                && Character.isLowerCase(open.charAt(open.length() - 2))
                && Character.isLowerCase(line.text().charAt(0))
                && !AND.lookingAt(line.text());
        if (hyphen) {
            open.setLength(open.length() - 1);
        } else {
            open.append(' ');
        }
        open.append(line.text());
    }

    private static void add(
            @org.jspecify.annotations.Nullable PaperLine first,
            @org.jspecify.annotations.Nullable PaperLine last,
            StringBuilder text,
            List<PaperLine> joined) {
        if (first != null && last != null) {
            joined.add(first == last ? first : first.joined(last, text.toString()));
        }
    }

    /** How wide the page is that the lines were broken for; 0 where they were not. */
    private static int width(List<PaperLine> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.printed().length())
                .filter(length -> length >= SHORTEST)
                .toArray();
        if (lengths.length < 8) {
            return 0;
        }
        Arrays.sort(lengths);
        int nearlyWidest = lengths[lengths.length * 9 / 10];
        int widest = lengths[lengths.length - 1];
        return widest <= WIDEST && widest <= nearlyWidest * 5 / 4 ? nearlyWidest : 0;
    }

    /** Whether a line is a heading in use with its text behind a colon: "Kompetence: Byrådet". */
    private static boolean labelled(String text) {
        int colon = text.indexOf(": ");
        return colon > 3 && colon < LONGEST_LABEL && Headings.known(text.substring(0, colon));
    }

    /** Whether a line begins with a label of its own: "Afbud:", "Sagsnummer: 24-001234". */
    private static boolean label(String text) {
        int colon = text.indexOf(':');
        return colon > 2 && colon < LONGEST_LABEL && LABELS.contains(FoldedWords.heading(text.substring(0, colon)));
    }

    /** Whether the first word of the next line would have stood at the end of the one before, had it belonged there. */
    private boolean fits(PaperLine before, PaperLine line) {
        int space = line.text().indexOf(' ');
        int word = space < 0 ? line.text().length() : space;
        return before.printed().length() + 1 + word <= width * 9 / 10;
    }

    /** Whether a line names one of a list, with whom they stand for; a list of names has more commas. */
    private static boolean one(String text) {
        return ONE.lookingAt(text) && text.chars().filter(c -> c == ',').count() <= 2 && !text.endsWith(",");
    }

    private boolean goesOn(PaperLine before, PaperLine line) {
        if (line.headed()
                || before.headed()
                || !line.mark().isEmpty()
                || line.text().isEmpty()
                || before.text().isEmpty()
                || rows.contains(before.row()) && rows.contains(line.row())) {
            return false;
        }
        char ended = before.text().charAt(before.text().length() - 1);
        // "4,1 mio." is no end of a sentence.
        boolean open = ".:;!?".indexOf(ended) < 0 || SHORTENED.find(before.text());
        int length = before.printed().length();
        if (NUMBERED.lookingAt(line.text()) && NUMBERED.lookingAt(before.text())) {
            // Entries of contents that have numbers without a full stop.
            return false;
        }
        if (CASE.lookingAt(line.text())
                || CONTENTS.matches(line.text())
                || label(line.text())
                || one(before.text()) && one(line.text())) {
            return false;
        }
        if (labelled(line.text())
                || GROUP.lookingAt(line.text()) && GROUP.lookingAt(before.text())
                || LABEL.lookingAt(before.text())
                        && !Character.isLowerCase(line.text().charAt(0))) {
            return false;
        }
        boolean small =
                Character.isLowerCase(line.text().charAt(0)) && !line.text().startsWith("application/");
        boolean point = line.text().startsWith("at ") || ENTRY.matches(line.text());
        if (line.gap()) {
            return open && small && !point && length >= 60 && !Headings.known(before.text());
        }
        if (open && small && !point && length >= SHORTEST) {
            return true;
        }
        boolean wide = width > 0 && length >= width * 3 / 4;
        return wide
                && !point
                && (open || length >= width * 9 / 10)
                && !fits(before, line)
                && !ITEM.lookingAt(line.text())
                && !Headings.known(line.text());
    }
}
