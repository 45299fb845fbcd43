package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * A heading of a paper with the lines below it.
 *
 * @param heading the heading; empty for what stands before the first
 * @param title what the heading says without its number; empty without a heading
 * @param lines the lines
 */
public record PaperPart(Optional<PaperLine> heading, String title, List<PaperLine> lines) {

    private static final QuickPattern PARAGRAPH =
            QuickPattern.compile("^§ ?\\d{1,2}[.:]? ?(?:[-\u2013] )?(\\p{Lu}[^.;]{2,60}?(?: m\\.?v\\.?)?):?$");

    /** "§ 2. - Formål.": set off by a dash, and closed by a stop that is none of a sentence. */
    private static final QuickPattern PARAGRAPH_STOPPED =
            QuickPattern.compile("^§ ?\\d{1,2}[.:]? ?[-\u2013] (\\p{Lu}\\p{L}*(?: [^ .;]+){0,3})\\.$");

    /** "§ 1 Navn og formål.": closed by a stop, and a heading only where its words are one. */
    private static final QuickPattern PARAGRAPH_CLOSED =
            QuickPattern.compile("^§ ?\\d{1,2}[.:]? ?(\\p{Lu}\\p{L}*(?: [^ .;]+){0,4})\\.$");

    /** "Formål § 1": the number stands behind. */
    private static final QuickPattern PARAGRAPH_BEHIND =
            QuickPattern.compile("^(?!.*(?i:\\blov\\b|loven|bekendtgørelse))(\\p{Lu}[^.;§]{2,60}?),? § ?\\d{1,2}:?$");

    /** The number of a clause on a line of its own. */
    private static final QuickPattern CLAUSE_ALONE =
            QuickPattern.compile("(?:- )?(?:§ ?\\d{1,3} ?[a-z]?|[Ss]tk\\.? ?\\d{1,2}|[Ss]tykke \\d{1,2})[.:]?");

    private static final QuickPattern CHAPTER =
            QuickPattern.compile("^(?i:kapitel) (?:\\d{1,2}|[IVX]{1,4})[.:]? ?(?:[-\u2013] )?(\\p{Lu}[^.;]{2,80}?):?$");

    private static final QuickPattern NUMBER_BEFORE = QuickPattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*\\.? (?=\\p{Lu})");

    /** Words before a colon that only the lines below it complete: "Gruppen består af :". */
    private static final QuickPattern OPEN =
            QuickPattern.compile(".* (?:af|at|er|for|til|om|med|fra|i|ved|på|skal|kan) ?:$");

    private static final QuickPattern DECIMAL = QuickPattern.compile("\\d{1,2}\\.\\d{1,2}\\.?");

    /** How many lines apart titles of one row stand at the most. */
    private static final int FURTHEST = 40;

    private static final int LONGEST_NUMBERED = 70;

    /** The parts of a paper, in printed order. */
    public static List<PaperPart> of(List<PaperLine> lines) {
        return of(lines, text -> false);
    }

    /**
     * The parts of a paper, in printed order.
     *
     * @param known whether a line that nothing sets apart is a heading that papers of its kind have
     */
    public static List<PaperPart> of(List<PaperLine> lines, Predicate<String> known) {
        List<PaperPart> parts = new ArrayList<>();
        Optional<PaperLine> heading = Optional.empty();
        String title = "";
        List<PaperLine> below = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int list = !below.isEmpty() && below.get(below.size() - 1).text().endsWith(":")
                    ? ListLines.end(lines, i, true)
                    : i;
            list = close(lines, i, list, known);
            if (list > i && lines.get(i).mark().isEmpty()) {
                below.addAll(lines.subList(i, list));
                i = list - 1;
                continue;
            }
            Optional<String> begins = heading(lines, i, known);
            if (begins.isEmpty()) {
                below.add(lines.get(i));
                continue;
            }
            if (heading.isPresent() || !below.isEmpty()) {
                parts.add(new PaperPart(heading, title, below));
            }
            heading = Optional.of(lines.get(i).bullet() ? lines.get(i).bare() : lines.get(i));
            title = begins.get();
            below = new ArrayList<>();
        }
        if (heading.isPresent() || !below.isEmpty()) {
            parts.add(new PaperPart(heading, title, below));
        }
        return parts;
    }

    /** Where a list ends whose lines stand close and below which a heading stands apart. */
    private static int close(List<PaperLine> lines, int from, int end, Predicate<String> known) {
        for (int at = from + 1; at < end; at++) {
            PaperLine line = lines.get(at);
            if (line.gap()) {
                boolean close = at > from + 2 && line.mark().isEmpty();
                return close
                                || known.test(line.text())
                                        && (at > from + 1 || !lines.get(from).gap())
                        ? at
                        : end;
            }
        }
        return end;
    }

    /** The title of the heading that a line is; empty where it is none. */
    private static Optional<String> heading(List<PaperLine> lines, int i, Predicate<String> known) {
        PaperLine line = lines.get(i);
        String text = line.text();
        if (CLAUSE_ALONE.matches(line.printed())) {
            return Optional.empty();
        }
        for (QuickPattern pattern : List.of(PARAGRAPH, PARAGRAPH_STOPPED, PARAGRAPH_BEHIND, CHAPTER)) {
            Matcher paragraph = pattern.matcher(line.bullet() ? text : line.printed());
            if (paragraph.matches() && !HeadingLines.sentence(paragraph.group(1))) {
                return Optional.of(paragraph.group(1));
            }
        }
        Matcher stopped = PARAGRAPH_CLOSED.matcher(line.printed());
        if (stopped.matches() && known.test(stopped.group(1))) {
            return Optional.of(stopped.group(1));
        }
        if (line.headed()) {
            return Optional.of(NUMBER_BEFORE.matcher(text).replaceFirst(""));
        }
        if (DECIMAL.matches(line.mark())) {
            return deep(lines, i, known) ? Optional.of(text) : Optional.empty();
        }
        if (line.numbered()) {
            return numbered(lines, i, known) ? Optional.of(text.replaceFirst(":$", "")) : Optional.empty();
        }
        if (!line.mark().isEmpty()) {
            return Optional.empty();
        }
        boolean colon = text.endsWith(":")
                && text.length() <= LONGEST_NUMBERED
                && text.split(" ").length <= 4
                && FoldedWords.capital(text)
                && !OPEN.matches(text)
                && !HeadingLines.sentence(text);
        boolean own = i + 1 < lines.size() && (i == 0 || line.gap() || ended(lines.get(i - 1))) && known.test(text);
        return Headings.line(text) || colon || own || HeadingLines.at(lines, i)
                ? Optional.of(text.endsWith(":") ? text.substring(0, text.length() - 1) : text)
                : Optional.empty();
    }

    /** Whether nothing of a line can go on in the next. */
    private static boolean ended(PaperLine line) {
        String text = line.text();
        return !text.isEmpty() && ".:!?)\"\u201d".indexOf(text.charAt(text.length() - 1)) >= 0
                || !line.mark().isEmpty()
                || line.headed()
                || text.length() < LONGEST_NUMBERED && !HeadingLines.sentence(text) && line.gap();
    }

    /** A short title with a number, below which no further element of a list follows. */
    private static boolean numbered(List<PaperLine> lines, int i, Predicate<String> known) {
        PaperLine line = lines.get(i);
        if (!line.mark().matches("\\d{1,2}\\.")
                || line.text().isEmpty()
                || line.text().length() > LONGEST_NUMBERED) {
            return false;
        }
        boolean title = FoldedWords.capital(line.text())
                && (".;,:".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                        || line.text().endsWith(":") && known.test(line.text()))
                && (!HeadingLines.sentence(line.text()) || known.test(line.text()));
        boolean last = i + 1 == lines.size();
        boolean goesOn = !last && !lines.get(i + 1).mark().matches("\\d{1,2}\\.");
        return title && goesOn && !closes(lines, i, known);
    }

    /** "2.2 Midler" over its text, where its words are a heading, or those of one before it in the same row are. */
    private static boolean deep(List<PaperLine> lines, int i, Predicate<String> known) {
        if (!title(lines, i)) {
            return false;
        }
        for (int before = i; before >= Math.max(0, i - FURTHEST); before--) {
            if (title(lines, before) && known.test(lines.get(before).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line with a number in two parts stands as a title above what is none. */
    private static boolean title(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        String text = line.text();
        return DECIMAL.matches(line.mark())
                && i + 1 < lines.size()
                && !DECIMAL.matches(lines.get(i + 1).mark())
                && !text.isEmpty()
                && text.length() <= LONGEST_NUMBERED
                && FoldedWords.capital(text)
                && ".;,:".indexOf(text.charAt(text.length() - 1)) < 0
                && !HeadingLines.sentence(text);
    }

    /** Whether a line is the last of a list that is numbered without a break from 1 on. */
    private static boolean closes(List<PaperLine> lines, int i, Predicate<String> known) {
        int number = Integer.parseInt(lines.get(i).mark().replace(".", ""));
        if (number < 2 || i < number) {
            return false;
        }
        for (int before = 1; before < number; before++) {
            if (!lines.get(i - before).mark().equals((number - before) + ".")) {
                return false;
            }
        }
        String before = lines.get(i - number).text();
        return before.endsWith(":") || (lines.get(i - number).mark().isEmpty() && known.test(before));
    }
}
