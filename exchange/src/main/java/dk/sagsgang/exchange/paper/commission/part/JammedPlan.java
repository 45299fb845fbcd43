package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.work.PlanDays;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a plan whose cells a page or a PDF has set together without anything between them: "Første møde3. maj 2021Styregruppen".
 * Where several lines in a row have a day in such a place, they are rows of what happens, when, and who takes part.
 */
final class JammedPlan {

    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";

    private static final QuickPattern ROW = QuickPattern.compile(
            "(?<what>.{3,160}?(?<=[\\p{L})]))(?<day>(?:(?:primo|medio|ultimo|senest|start|slut) )?(?:\\d{1,2}\\. ?)?"
                    + MONTH
                    + " 20\\d{2}|uge \\d{1,2}(?:[-\u2013]\\d{1,2})?(?: 20\\d{2})?|[1-4]\\. kvartal 20\\d{2})(?<who>\\p{Lu}.{2,120})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FEWEST = 3;

    private JammedPlan() {}

    /** The lines, with such rows told as rows. */
    static List<PaperLine> told(List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            List<PaperLine> rows = new ArrayList<>();
            int next = at;
            while (next < lines.size()) {
                PaperLine line = lines.get(next);
                // A word before the day that is a heading elsewhere has been taken for one.
                boolean parted = next + 1 < lines.size() && lines.get(next + 1).row() == line.row() && !rows.isEmpty();
                Optional<PaperLine> row = row(
                        parted
                                ? line.joined(
                                        lines.get(next + 1),
                                        line.text() + lines.get(next + 1).printed())
                                : line);
                if (row.isEmpty()) {
                    break;
                }
                rows.add(row.get());
                next += parted ? 2 : 1;
            }
            if (rows.size() >= FEWEST) {
                all.addAll(rows);
                at = next;
            } else {
                all.add(lines.get(at++));
            }
        }
        return all;
    }

    private static Optional<PaperLine> row(PaperLine line) {
        if (!line.mark().isEmpty() || line.kind() == PaperLine.Kind.ROW) {
            return Optional.empty();
        }
        Matcher row = ROW.matcher(line.text());
        if (!row.matches() || !PlanDays.is(row.group("day"))) {
            return Optional.empty();
        }
        String who = row.group("who") == null ? "" : "\t" + row.group("who");
        return Optional.of(new PaperLine(
                PaperLine.Kind.ROW,
                "",
                row.group("what") + "\t" + row.group("day") + who,
                line.offset(),
                line.end(),
                line.row(),
                line.indent(),
                line.gap()));
    }
}
