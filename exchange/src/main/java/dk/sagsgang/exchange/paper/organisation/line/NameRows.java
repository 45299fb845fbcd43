package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.Sentences;
import java.util.List;

/** Short lines in a row without any sign, as pages print names below each other: whether they are a list, and what stands above them. */
final class NameRows {

    private NameRows() {}

    /** Whether at least two short lines stand right below, all set in deeper. */
    static boolean setIn(List<PaperLine> lines, int i) {
        int indent = lines.get(i).indent();
        int names = 0;
        for (int at = i + 1; at < lines.size() && !lines.get(at).gap(); at++) {
            if (!ShortLines.name(lines.get(at)) || lines.get(at).indent() <= indent) {
                return false;
            }
            names++;
        }
        return lines.get(i).gap() && names >= 2;
    }

    /** Whether short lines stand together from an index on, and none of them names who leads another. */
    static boolean unled(List<PaperLine> lines, int i) {
        for (int at = i; at < lines.size() && (at == i || !lines.get(at).gap()); at++) {
            if (LeaderLines.of(lines.get(at).text()).isPresent()) {
                return false;
            }
        }
        return names(lines, i);
    }

    /** How many lines from an index on are the units that the line above announces by their number, each apart from the others; 0 where not so many are. */
    static int counted(List<PaperLine> lines, int i) {
        String above = lines.get(i - 1).text();
        List<String> sentences = Sentences.of(above);
        UnitAnnouncement announced =
                UnitAnnouncement.of(sentences.get(sentences.size() - 1).strip());
        int count = announced.what() == UnitAnnouncement.What.UNITS
                ? announced.count().orElse(0)
                : 0;
        if (count < 2 || i + count > lines.size()) {
            return 0;
        }
        boolean names = lines.subList(i, i + count).stream()
                .allMatch(line -> line.gap()
                        && ShortLines.name(line)
                        && UnitWords.plain(UnitItem.of(line.text()).name()));
        return names ? count : 0;
    }

    /**
     * How many lines from an index on are the elements of a list that lost its marks: short lines close to each other below a line that
     * announces what they are, "Centret tager sig af:"; 0 where they are none.
     */
    static int unmarked(List<PaperLine> lines, int i) {
        List<String> sentences = Sentences.of(lines.get(i - 1).text());
        UnitAnnouncement announced =
                UnitAnnouncement.of(sentences.get(sentences.size() - 1).strip());
        int end = i;
        while (end < lines.size()
                && element(lines.get(end))
                && (end == i || !lines.get(end).gap())) {
            end++;
        }
        boolean closed = end == lines.size() || lines.get(end).gap();
        return !announced.none()
                        && announced.what() != UnitAnnouncement.What.UNITS
                        && announced.what() != UnitAnnouncement.What.TEAM
                        && lines.get(i).gap()
                        && closed
                        && end - i > 1
                ? end - i
                : 0;
    }

    private static boolean element(PaperLine line) {
        String text = line.text();
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && !text.isEmpty()
                && text.length() < OrganisationLines.LONG / 2
                && ".:;?!".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether at least two short lines stand together from an index on, without a gap. */
    static boolean names(List<PaperLine> lines, int i) {
        int names = 1;
        for (int at = i + 1; at < lines.size() && !lines.get(at).gap(); at++) {
            if (!ShortLines.name(lines.get(at))) {
                return false;
            }
            names++;
        }
        return names >= 2;
    }

    /** Whether a line that names what is listed stands right above at least two short lines, without a gap. */
    static boolean block(List<PaperLine> lines, int i) {
        int names = 0;
        for (int at = i + 1; at < lines.size() && !lines.get(at).gap(); at++) {
            if (!ShortLines.name(lines.get(at))) {
                return false;
            }
            names++;
        }
        String text = lines.get(i).text();
        return names >= 2
                && text.indexOf(':') < 0
                && (UnitWords.several(text).isPresent() || UnitWords.name(text) || TeamWords.team(text));
    }
}
