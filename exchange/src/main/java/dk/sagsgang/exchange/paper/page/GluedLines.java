package dk.sagsgang.exchange.paper.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts lines that were copied as one: a sentence ends and the next begins without a space between. */
final class GluedLines {

    /** The end of a sentence and, without a space, the beginning of the next; no address and no abbreviation. */
    private static final Pattern GLUE =
            Pattern.compile("(?<=[a-zæøå]{3}[.:])(?=[A-ZÆØÅ][\\p{L}-]{2,}[ ,])|(?<=^[Ii]ndholdsfortegnelse)(?=\\d)");

    private GluedLines() {}

    static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> parted = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            int from = 0;
            Matcher glue = GLUE.matcher(line.text());
            while (glue.find()) {
                add(line, from, glue.start(), parted);
                from = glue.start();
            }
            add(line, from, line.text().length(), parted);
        }
        return parted;
    }

    private static void add(PaperLine line, int from, int to, List<PaperLine> parted) {
        if (from == 0) {
            parted.add(
                    to == line.text().length() ? line : line.saying(line.text().substring(0, to)));
            return;
        }
        String text = line.text().substring(from, to).strip();
        int at = Math.min(line.end(), line.offset() + from);
        LineMark mark = LineMark.of(text);
        parted.add(
                new PaperLine(line.kind(), mark.mark(), mark.text(), at, line.end(), line.row(), line.indent(), false));
    }
}
