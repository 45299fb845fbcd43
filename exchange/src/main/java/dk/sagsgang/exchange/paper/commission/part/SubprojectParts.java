package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a paper in which labels below the heading of a subproject, such as "Opgaver:", head nothing of their own. */
final class SubprojectParts {

    private static final QuickPattern LABEL = QuickPattern.compile(
            "(?:Formål|Mål|Opgaver|Leverancer?|Deltagere|Tovholder|Arbejdsgruppen?|Delprojektleder|Succeskriterier|Delprojektet skal|Delprojektets (?:opgaver|formål|leverancer)):");

    private SubprojectParts() {}

    /** The parts, with what such labels head below the subproject that they stand in. */
    static List<PaperPart> together(List<PaperPart> parts) {
        List<PaperPart> all = new ArrayList<>();
        for (PaperPart part : parts) {
            Optional<PaperPart> before = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
            Optional<PaperLine> label = part.heading().filter(line -> LABEL.matches(line.text()));
            if (label.isPresent() && before.filter(SubprojectParts::subproject).isPresent()) {
                PaperPart subproject = before.orElseThrow();
                List<PaperLine> lines = new ArrayList<>(subproject.lines());
                lines.add(label.orElseThrow());
                lines.addAll(part.lines());
                all.set(all.size() - 1, new PaperPart(subproject.heading(), subproject.title(), lines));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    private static boolean subproject(PaperPart part) {
        return part.heading().isPresent() && ThemeHeadings.subproject(part.title());
    }
}
