package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Numbered lists that a transcript prints as one line: "1. En helhedsplan. 2. En rapport. 3. Et anlæg". */
public final class JammedNumbers {

    private static final QuickPattern NUMBER = QuickPattern.compile("(?<=[\\p{L}\\d.;,)] )(\\d{1,2})\\. (?=\\p{Lu})");

    private static final QuickPattern FIRST = QuickPattern.compile("^1\\. (?=\\p{Lu})");

    private static final QuickPattern JAMMED = QuickPattern.compile("(?<=\\p{Ll}\\.)(Stk\\. ?\\d{1,2}\\.?) ");

    private JammedNumbers() {}

    /** The lines with each element of such a list on a line of its own. */
    public static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (JAMMED.find(line.text())) {
                clauses(line, all);
                continue;
            }
            if (i + 1 < lines.size() && lines.get(i + 1).mark().equals("2.")) {
                all.add(line);
                continue;
            }
            boolean marked = line.mark().equals("1.");
            Matcher first = FIRST.matcher(line.text());
            if (marked || line.mark().isEmpty() && first.lookingAt()) {
                part(line, marked ? 0 : first.end(), all);
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** "3 møder årligt.Stk.2. Til et af møderne ...": a clause that was jammed to the one before it. */
    private static void clauses(PaperLine line, List<PaperLine> all) {
        Matcher jammed = JAMMED.matcher(line.text());
        int from = 0;
        String mark = line.mark();
        while (jammed.find()) {
            all.add(piece(line, mark, from, jammed.start()));
            mark = jammed.group(1);
            from = jammed.end();
        }
        all.add(piece(line, mark, from, line.text().length()));
    }

    private static PaperLine piece(PaperLine line, String mark, int from, int to) {
        return new PaperLine(
                line.kind(),
                mark,
                line.text().substring(from, to).strip(),
                Math.min(line.end(), line.offset() + from),
                Math.min(line.end(), line.offset() + to),
                line.row(),
                line.indent(),
                from == 0 && line.gap());
    }

    private static void part(PaperLine line, int begin, List<PaperLine> all) {
        List<Integer> begins = new ArrayList<>(List.of(begin));
        List<Integer> ends = new ArrayList<>();
        Matcher number = NUMBER.matcher(line.text());
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == begins.size() + 1) {
                ends.add(number.start());
                begins.add(number.end());
            }
        }
        if (ends.isEmpty()) {
            all.add(line);
            return;
        }
        ends.add(line.text().length());
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i);
            all.add(new PaperLine(
                    line.kind(),
                    i + 1 + ".",
                    line.text().substring(from, ends.get(i)).strip(),
                    Math.min(line.end(), line.offset() + from),
                    Math.min(line.end(), line.offset() + ends.get(i)),
                    line.row(),
                    line.indent(),
                    i == 0 && line.gap()));
        }
    }
}
