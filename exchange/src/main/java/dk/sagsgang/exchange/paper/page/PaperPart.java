package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a paper with the lines below it.
 *
 * @param heading the heading; empty for what stands before the first
 * @param title what the heading says without its number; empty without a heading
 * @param lines the lines
 */
public record PaperPart(Optional<PaperLine> heading, String title, List<PaperLine> lines) {

    private static final Pattern PARAGRAPH = Pattern.compile("^§ ?\\d{1,2}\\.? ?(\\p{Lu}[^.;]{2,60}?):?$");

    private static final Pattern NUMBER_BEFORE = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*\\.? (?=\\p{Lu})");

    /** Words before a colon that only the lines below it complete: "Gruppen består af :". */
    private static final Pattern OPEN = Pattern.compile(".* (?:af|at|er|for|til|om|med|fra) ?:$");

    private static final int LONGEST_NUMBERED = 70;

    /** The parts of a paper, in printed order. */
    public static List<PaperPart> of(List<PaperLine> lines) {
        List<PaperPart> parts = new ArrayList<>();
        Optional<PaperLine> heading = Optional.empty();
        String title = "";
        List<PaperLine> below = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int list = !below.isEmpty() && below.get(below.size() - 1).text().endsWith(":")
                    ? ListLines.end(lines, i, true)
                    : i;
            if (list > i && lines.get(i).mark().isEmpty()) {
                below.addAll(lines.subList(i, list));
                i = list - 1;
                continue;
            }
            Optional<String> begins = heading(lines, i);
            if (begins.isEmpty()) {
                below.add(lines.get(i));
                continue;
            }
            if (heading.isPresent() || !below.isEmpty()) {
                parts.add(new PaperPart(heading, title, below));
            }
            heading = Optional.of(lines.get(i));
            title = begins.get();
            below = new ArrayList<>();
        }
        if (heading.isPresent() || !below.isEmpty()) {
            parts.add(new PaperPart(heading, title, below));
        }
        return parts;
    }

    /** The title of the heading that a line is; empty where it is none. */
    private static Optional<String> heading(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        String text = line.text();
        Matcher paragraph = PARAGRAPH.matcher(line.printed());
        if (paragraph.matches()) {
            return Optional.of(paragraph.group(1));
        }
        if (line.kind() == PaperLine.Kind.HEADING) {
            return Optional.of(NUMBER_BEFORE.matcher(text).replaceFirst(""));
        }
        if (line.numbered()) {
            return numbered(lines, i) ? Optional.of(text) : Optional.empty();
        }
        if (!line.mark().isEmpty()) {
            return Optional.empty();
        }
        boolean colon = text.endsWith(":")
                && text.length() <= LONGEST_NUMBERED
                && text.split(" ").length <= 4
                && FoldedWords.capital(text)
                && !OPEN.matcher(text).matches()
                && !HeadingLines.sentence(text);
        return Headings.line(text) || colon || HeadingLines.at(lines, i)
                ? Optional.of(text.endsWith(":") ? text.substring(0, text.length() - 1) : text)
                : Optional.empty();
    }

    /** A short title with a number, below which no further element of a list follows. */
    private static boolean numbered(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        if (!line.mark().matches("\\d{1,2}\\.")
                || line.text().isEmpty()
                || line.text().length() > LONGEST_NUMBERED) {
            return false;
        }
        boolean title = FoldedWords.capital(line.text())
                && ".;,:".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                && !HeadingLines.sentence(line.text());
        boolean last = i + 1 == lines.size();
        boolean goesOn = !last && !lines.get(i + 1).mark().matches("\\d{1,2}\\.");
        return title && goesOn && !closes(lines, i);
    }

    /** Whether a line is the last of a list that is numbered without a break from 1 on. */
    private static boolean closes(List<PaperLine> lines, int i) {
        int number = Integer.parseInt(lines.get(i).mark().replace(".", ""));
        if (number < 2 || i < number) {
            return false;
        }
        for (int before = 1; before < number; before++) {
            if (!lines.get(i - before).mark().equals((number - before) + ".")) {
                return false;
            }
        }
        return lines.get(i - number).text().endsWith(":");
    }
}
