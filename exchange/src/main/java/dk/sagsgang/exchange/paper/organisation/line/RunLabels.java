package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * Labels that come again in a text without breaks: in "... kajer Leder: Ida Holk. Medarbejdere: 12. Opgaver:" each begins a line of its
 * own where the paper has it elsewhere too, and what stands behind its sentence begins another.
 */
final class RunLabels {

    private static final QuickPattern LABEL =
            QuickPattern.compile("(?<=^|[.!?)\\p{L}\\d] )(?<label>\\p{Lu}\\p{Ll}{3,24}):(?= |$)");

    /** Where the value of a label ends. */
    private static final QuickPattern END = QuickPattern.compile("(?<!\\b\\p{Lu})[.](?= \\p{Lu}|$)");

    private static final int FEWEST = 2;

    private static final int LONGEST_VALUE = 120;

    /** An element of a list with a dash goes on with the next behind a year. */
    private static final QuickPattern DASH = QuickPattern.compile("(?<=\\d{4}) - (?=\\p{Lu})");

    private RunLabels() {}

    /** The lines, parted before such labels and behind what they say. */
    static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> all = dashed(lines);
        Map<String, Integer> times = new HashMap<>();
        for (PaperLine line : all) {
            Matcher label = LABEL.matcher(line.text());
            while (label.find()) {
                times.merge(FoldedWords.folded(label.group("label")), 1, Integer::sum);
            }
        }
        List<PaperLine> parted = new ArrayList<>(all.size());
        for (PaperLine line : all) {
            part(line, times, parted);
        }
        return parted;
    }

    private static void part(PaperLine line, Map<String, Integer> times, List<PaperLine> parted) {
        String text = line.text();
        TreeSet<Integer> cuts = new TreeSet<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (times.getOrDefault(FoldedWords.folded(label.group("label")), 0) < FEWEST) {
                continue;
            }
            cuts.add(label.start());
            Matcher end = END.matcher(text);
            end.region(label.end(), Math.min(text.length(), label.end() + LONGEST_VALUE))
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (end.find()) {
                cuts.add(end.end());
            }
        }
        cuts.remove(0);
        cuts.remove(text.length());
        if (cuts.isEmpty() || line.kind() != PaperLine.Kind.TEXT) {
            parted.add(line);
            return;
        }
        int from = 0;
        cuts.add(text.length());
        for (int to : cuts) {
            String words = text.substring(from, to).strip();
            if (words.isEmpty()) {
                continue;
            }
            int offset = Math.min(line.end(), line.offset() + from);
            parted.add(new PaperLine(
                    PaperLine.Kind.TEXT,
                    from == 0 ? line.mark() : "",
                    words,
                    offset,
                    Math.min(line.end(), offset + words.length()),
                    line.row(),
                    0,
                    from > 0 || line.gap()));
            from = to;
        }
    }

    /** The lines, with the elements of lists parted that stand behind a year, where the dash was taken for one of a span. */
    private static List<PaperLine> dashed(List<PaperLine> lines) {
        List<PaperLine> dashed = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            if (!line.mark().equals("-") || !DASH.find(line.text())) {
                dashed.add(line);
                continue;
            }
            for (String element : DASH.split(line.text())) {
                dashed.add(line.saying(element));
            }
        }
        return dashed;
    }
}
