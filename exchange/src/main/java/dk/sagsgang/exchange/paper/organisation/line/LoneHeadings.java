package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.ContactLines;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.Locale;

/**
 * Lines that are headings by how they stand above others: "Havn og Kyst" apart above a sentence or a list, the question "Hvad sker der
 * nu?" above its answer, and "ÆNDRINGERNE ER DISSE" in capitals.
 */
final class LoneHeadings {

    private static final int FEWEST_CAPITALS = 6;

    private static final QuickPattern CLAUSE = QuickPattern.compile(
            "(?:Sådan|Det|Derfor|Her|Hvad|Hvem|Hvor|Hvordan|Hvorfor|Hvornår) [^.:,;?!0-9]{3,50}[^.:,;?!0-9 -]");

    private LoneHeadings() {}

    /** Whether a line heads what stands below it. */
    static boolean is(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        if (asked(lines, i) || capitals(lines, i) || told(lines, i) || team(lines, i)) {
            return true;
        }
        if (!ShortLines.name(line) || i + 1 == lines.size()) {
            return false;
        }
        PaperLine next = lines.get(i + 1);
        String words = next.text();
        if (ContactLines.reaches(words) && LeaderLines.of(line.text()).isPresent()) {
            return false;
        }
        boolean text = words.length() > OrganisationLines.LONG / 3 || words.endsWith(".") || words.endsWith(":");
        if (line.gap() && next.gap() && UnitLabels.heading(line.text())) {
            return true;
        }
        boolean apart = line.gap()
                && line.text().indexOf(':') < 0
                && (UnitLabels.heading(words) || next.mark().isEmpty() && text);
        boolean afterList = i > 0 && lines.get(i - 1).bullet();
        return apart || next.bullet() && (line.gap() || afterList || UnitWords.name(line.text()));
    }

    /** Whether a line stands alone in capitals, whatever its words: "ÆNDRINGERNE ER DISSE". */
    private static boolean capitals(List<PaperLine> lines, int i) {
        String text = lines.get(i).text();
        return lines.get(i).gap()
                && lines.get(i).mark().isEmpty()
                && text.length() <= OrganisationLines.LONG / 2
                && text.chars().filter(Character::isLetter).count() >= FEWEST_CAPITALS
                && text.equals(text.toUpperCase(Locale.ROOT))
                && ".,;:!".indexOf(text.charAt(text.length() - 1)) < 0
                && !ShortLines.noName(text)
                && i > 0
                && i + 1 < lines.size();
    }

    /** Whether a line stands alone as a clause without its stop above what it tells: "Sådan leder vi", "Det vil vi opnå". */
    private static boolean told(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        return line.gap()
                && line.mark().isEmpty()
                && line.kind() == PaperLine.Kind.TEXT
                && i > 0
                && i + 1 < lines.size()
                && !lines.get(i - 1).text().endsWith(":")
                && CLAUSE.matches(line.text());
    }

    /** Whether a line is the name of a team above the first of its leaders. */
    private static boolean team(List<PaperLine> lines, int i) {
        return lines.get(i).gap()
                && lines.get(i).mark().isEmpty()
                && i + 1 < lines.size()
                && TeamWords.team(lines.get(i).text())
                && LeaderLines.of(lines.get(i + 1).text()).isPresent();
    }

    /** Whether a line is a question that stands alone above its answer: "Hvad sker der nu?". */
    private static boolean asked(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        String text = line.text();
        return line.gap()
                && line.mark().isEmpty()
                && text.endsWith("?")
                && text.length() <= OrganisationLines.LONG / 2
                && text.indexOf('.') < 0
                && i + 1 < lines.size()
                && !lines.get(i + 1).text().endsWith("?");
    }
}
