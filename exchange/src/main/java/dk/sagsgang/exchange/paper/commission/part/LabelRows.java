package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of two cells, of which the first says who is told of in the other: "Styregruppe", and beside it who is in it. */
final class LabelRows {

    private static final QuickPattern ROW = QuickPattern.compile(
            "^\\s*(?<label>(?:(?:den )?\\p{L}+ )?(?:styregruppe|projektgruppe|arbejdsgruppe|følgegruppe|referencegruppe)n?|projektejere?|projektleder(?:en)?|(?:næst)?formand|sekretær|sekretariat|tovholder|projektnavn|projekttitel|dato|sagsnr\\.?|sagsnummer|sagsbehandler)(?:\\t| {3,})\\s*(?<value>\\S.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private LabelRows() {}

    /** The lines with a colon behind such a label. */
    static List<PaperLine> labelled(List<PaperLine> lines, SourceText source) {
        return lines.stream().map(line -> labelled(line, source.text())).toList();
    }

    private static PaperLine labelled(PaperLine line, String source) {
        if (line.kind() != PaperLine.Kind.TEXT
                || !line.mark().isEmpty()
                || line.end() > source.length()
                || line.end() < line.offset()) {
            return line;
        }
        Matcher row = ROW.matcher(source.substring(line.offset(), line.end()));
        if (!row.matches()) {
            return line;
        }
        String label = row.group("label").strip();
        return line.text().startsWith(label + " ")
                ? line.saying(label + ": " + line.text().substring(label.length() + 1))
                : line;
    }
}
