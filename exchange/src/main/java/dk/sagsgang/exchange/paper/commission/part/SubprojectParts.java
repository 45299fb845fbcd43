package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/** The parts of a paper in which labels below the heading of a subproject, such as "Opgaver:", head nothing of their own. */
final class SubprojectParts {

    private static final QuickPattern LABEL = QuickPattern.compile(
            "(?:Formål|Mål|Opgaver|Leverancer?|Deltagere|Tovholder|Arbejdsgruppen?|Delprojektleder|Succeskriterier|Delprojektet skal|Delprojektets (?:opgaver|formål|leverancer)|Aflevering|Måles på|Slut|Start|Indhold|Aktiviteter|Ansvarlig):?");

    private SubprojectParts() {}

    /** The parts, with what such labels head below the subproject that they stand in. */
    static List<PaperPart> together(List<PaperPart> parts) {
        List<PaperPart> all = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            PaperPart part = parts.get(at);
            at++;
            if (!subproject(part)) {
                all.add(part);
                continue;
            }
            List<PaperLine> lines = new ArrayList<>(part.lines());
            while (at < parts.size() && labelled(parts.get(at))) {
                lines.addAll(labelledLines(parts.get(at)));
                at++;
            }
            all.add(new PaperPart(part.heading(), part.title(), lines));
        }
        return all;
    }

    /** The lines of such a part; the words that stood beside its label stand beside it again. */
    private static List<PaperLine> labelledLines(PaperPart part) {
        PaperLine heading = part.heading().orElseThrow();
        List<PaperLine> lines = new ArrayList<>(part.lines());
        boolean beside = !heading.text().endsWith(":")
                && !lines.isEmpty()
                && lines.get(0).mark().isEmpty();
        if (beside) {
            PaperLine first = lines.get(0);
            lines.set(0, first.saying(heading.text() + ": " + first.text()));
        } else {
            lines.add(0, heading);
        }
        return lines;
    }

    private static boolean labelled(PaperPart part) {
        return part.heading().filter(line -> LABEL.matches(line.text())).isPresent();
    }

    private static boolean subproject(PaperPart part) {
        return part.heading().isPresent() && ThemeHeadings.subproject(part.title());
    }
}
