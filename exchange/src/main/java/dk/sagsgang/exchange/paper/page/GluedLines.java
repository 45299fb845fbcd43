package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.text.DecisionHeading;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts lines that were copied as one: a sentence ends and the next begins without a space between. */
final class GluedLines {

    /** The end of a sentence and, without a space, the beginning of the next; no address and no abbreviation. */
    private static final Pattern GLUE =
            Pattern.compile("(?<=[a-zæøå]{3}[.:])(?=[A-ZÆØÅ][\\p{L}-]{2,}[ ,])|(?<=^[Ii]ndholdsfortegnelse)(?=\\d)");

    /** What follows a heading that ran into the text below it: a sentence, or the day of the first step of a case. */
    private static final Pattern BELOW = Pattern.compile("\\p{Lu}\\p{L}+ .{40,}\\.|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4} .*");

    /** What stands below the heading of the contents stands apart from it. */
    private static final Pattern CONTENTS = Pattern.compile("[Ii]ndholdsfortegnelse");

    private GluedLines() {}

    static List<PaperLine> parted(List<PaperLine> lines) {
        List<String> headings = lines.stream()
                .filter(line -> line.mark().isEmpty() && Headings.line(line.text()))
                .map(PaperLine::text)
                .distinct()
                .toList();
        List<PaperLine> parted = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            int from = 0;
            int heading = heading(line, headings);
            if (heading > 0) {
                add(line, 0, heading, parted);
                from = heading;
            }
            Matcher glue = GLUE.matcher(line.text());
            while (glue.find()) {
                add(line, from, glue.start(), parted);
                from = glue.start();
            }
            add(line, from, line.text().length(), parted);
        }
        return parted;
    }

    /** How long the heading is that a line begins with and that stands on a line of its own elsewhere in the paper; 0 where none. */
    private static int heading(PaperLine line, List<String> headings) {
        if (!line.mark().isEmpty() || Headings.line(line.text())) {
            return 0;
        }
        for (String heading : headings) {
            String text = line.text();
            if (text.startsWith(heading + " ")
                    && DecisionHeading.of(text).date().isEmpty()
                    && BELOW.matcher(text.substring(heading.length() + 1)).matches()) {
                return heading.length();
            }
        }
        return 0;
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
        parted.add(new PaperLine(
                line.kind(),
                mark.mark(),
                mark.text(),
                at,
                line.end(),
                line.row(),
                line.indent(),
                CONTENTS.matcher(line.text().substring(0, from)).matches()));
    }
}
