package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/** A sentence of which the name stands on a line of its own, and the rest behind a dash below: "Område Kyst", "- består af to huse:". */
final class DashedVerbs {

    private static final QuickPattern VERB = QuickPattern.compile(
            "(?:består af|omfatter|rummer|er (?:op|ind)?delt i|er organiseret i|hører (?:til|under)|ledes af|har \\d{1,4}) .*");

    private static final QuickPattern NAME = QuickPattern.compile("\\p{Lu}[^.:;?!]{3,60}");

    private DashedVerbs() {}

    /** The lines with such sentences in one. */
    static List<PaperLine> joined(List<PaperLine> lines) {
        List<PaperLine> joined = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            int last = joined.size() - 1;
            boolean goesOn = last >= 0
                    && line.bullet()
                    && VERB.matches(line.text())
                    && joined.get(last).mark().isEmpty()
                    && NAME.matches(joined.get(last).text());
            if (goesOn) {
                PaperLine name = joined.get(last);
                joined.set(last, name.joined(line, name.text() + " " + line.text()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
