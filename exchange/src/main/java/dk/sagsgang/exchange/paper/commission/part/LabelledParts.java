package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A list that is a form: each element begins with what it is of, "Formål: ...", "Mandat: ...", "Opgaver:", and is a part of its own
 * with the deeper lines below it.
 */
final class LabelledParts {

    private static final QuickPattern LABELLED = QuickPattern.compile("(\\p{Lu}[^:.,;]{2,58}?) ?:(?: (.*))?");

    /** What such a list tells at the least, so that it is no list of topics. */
    private static final Set<Theme> OF_A_FORM = EnumSet.of(Theme.PURPOSE, Theme.TASKS, Theme.COMPETENCE);

    /** What is read with its label, as "Formand: Lone Dam". */
    private static final Set<Theme> READ_WHOLE =
            EnumSet.of(Theme.CHAIR, Theme.SECRETARIAT, Theme.TERM, Theme.COMPOSITION, Theme.REPORTING, Theme.MEETINGS);

    private LabelledParts() {}

    /** The parts, with each such list parted. */
    static List<PaperPart> parted(List<PaperPart> parts) {
        List<PaperPart> all = new ArrayList<>();
        for (PaperPart part : parts) {
            int indent = indent(part.lines());
            if (indent < 0) {
                all.add(part);
            } else {
                part(part, indent, all);
            }
        }
        return all;
    }

    /** How deep the elements of a form stand; -1 where there is none. */
    private static int indent(List<PaperLine> lines) {
        int at = -1;
        int elements = 0;
        int known = 0;
        boolean form = false;
        for (PaperLine line : lines) {
            if (!line.bullet() || at >= 0 && line.indent() != at) {
                continue;
            }
            at = line.indent();
            elements++;
            Theme theme = theme(line);
            known += theme == Theme.OTHER ? 0 : 1;
            form |= OF_A_FORM.contains(theme);
        }
        return form && known > 1 && known * 2 >= elements ? at : -1;
    }

    private static Theme theme(PaperLine line) {
        Matcher labelled = LABELLED.matcher(line.text());
        return labelled.matches() ? Theme.of(labelled.group(1)) : Theme.OTHER;
    }

    private static void part(PaperPart part, int indent, List<PaperPart> all) {
        Optional<PaperLine> heading = part.heading();
        String title = part.title();
        List<PaperLine> below = new ArrayList<>();
        List<PaperLine> lines = part.lines();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (!line.bullet() || line.indent() != indent) {
                below.add(line);
                continue;
            }
            if (heading.isPresent() || !below.isEmpty()) {
                all.add(new PaperPart(heading, title, below));
            }
            below = new ArrayList<>();
            Matcher labelled = LABELLED.matcher(line.text());
            boolean deeper = i + 1 < lines.size() && lines.get(i + 1).indent() > indent;
            if (labelled.matches() && !READ_WHOLE.contains(theme(line))) {
                title = labelled.group(1);
                heading = Optional.of(line.bare().saying(title));
                if (labelled.group(2) != null) {
                    below.add(line.from(labelled.start(2)));
                }
            } else if (deeper && !labelled.matches()) {
                title = line.text();
                heading = Optional.of(line.bare());
            } else {
                title = "";
                heading = Optional.empty();
                below.add(line.bare());
            }
        }
        all.add(new PaperPart(heading, title, below));
    }
}
