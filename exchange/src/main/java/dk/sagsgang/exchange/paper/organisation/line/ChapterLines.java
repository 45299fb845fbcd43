package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/** Chapters of a statute whose number stands on a line of its own above the name: "Kapitel 2" above "Organisation" is one heading. */
final class ChapterLines {

    private static final QuickPattern NUMBER =
            QuickPattern.compile("(?:Kapitel|KAPITEL|Afsnit|AFSNIT) (?:\\d{1,2}|[IVX]{1,4})[.:]?");

    private ChapterLines() {}

    static List<PaperLine> joined(List<PaperLine> lines) {
        List<PaperLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            boolean chapter = NUMBER.matches(line.printed())
                    && i + 1 < lines.size()
                    && !NUMBER.matches(lines.get(i + 1).printed())
                    && (lines.get(i + 1).kind() == PaperLine.Kind.HEADING || ShortLines.name(lines.get(i + 1)));
            if (!chapter) {
                joined.add(line);
                continue;
            }
            PaperLine name = lines.get(i + 1);
            joined.add(new PaperLine(
                    PaperLine.Kind.HEADING,
                    "",
                    line.printed() + " " + name.printed(),
                    line.offset(),
                    name.end(),
                    line.row(),
                    line.indent(),
                    true));
            i++;
        }
        return joined;
    }
}
