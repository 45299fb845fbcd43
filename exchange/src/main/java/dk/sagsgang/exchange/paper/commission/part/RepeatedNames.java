package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Headings that a transcript runs into its text: the name of a group, and right behind it a sentence that begins with the same name
 * and its article: "... hvert kvartal. Følgegruppe Følgegruppen rådgiver styregruppen.".
 */
final class RepeatedNames {

    private static final QuickPattern TWICE =
            QuickPattern.compile("(?<![\\p{L}-])(\\p{Lu}\\p{L}*gruppe) (?=\\1n \\p{Ll})");

    private RepeatedNames() {}

    /** The lines with those headings on lines of their own. */
    static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>();
        for (PaperLine line : lines) {
            Matcher twice = TWICE.matcher(line.text());
            PaperLine rest = line;
            int from = 0;
            while (line.mark().isEmpty() && !line.headed() && twice.find()) {
                if (twice.start() > from) {
                    all.add(upTo(rest, twice.start() - from));
                }
                all.add(heading(line, twice));
                rest = line.from(twice.end());
                from = twice.end();
            }
            all.add(rest);
        }
        return all;
    }

    private static PaperLine upTo(PaperLine line, int end) {
        return new PaperLine(
                line.kind(),
                line.mark(),
                line.text().substring(0, end).strip(),
                line.offset(),
                Math.min(line.end(), line.offset() + end),
                line.row(),
                line.indent(),
                line.gap());
    }

    private static PaperLine heading(PaperLine line, Matcher twice) {
        return new PaperLine(
                PaperLine.Kind.HEADING,
                "",
                twice.group(1),
                Math.min(line.end(), line.offset() + twice.start()),
                Math.min(line.end(), line.offset() + twice.end(1)),
                line.row(),
                line.indent(),
                true);
    }
}
