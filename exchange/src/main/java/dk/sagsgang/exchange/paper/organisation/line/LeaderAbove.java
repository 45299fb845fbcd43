package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.NameList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that name a leader or stand above one, so that what stands below is led: "Direktør for Kultur" above "Biblioteket" and
 * "Museet", "Teknisk Forvaltning, direktør Bo Ravn:" above its list, "Havneafdelingen" above "Havnechef Ida Holk".
 */
public final class LeaderAbove {

    private static final QuickPattern DIRECTOR = QuickPattern.compile(
            "(?:Kommunald|Fagd|D)irektør(?:en)?(?: for \\p{Lu}[\\p{L}-]+(?:(?:, | og | & )\\p{Lu}[\\p{L}-]+){0,5})?");

    private LeaderAbove() {}

    /** Whether a text is the office of a director and nothing else, as it stands above what the director answers for. */
    public static boolean director(String text) {
        return text.length() < OrganisationLines.LONG && DIRECTOR.matches(text);
    }

    /** Whether a line could be the name of what a director answers for. */
    static boolean area(PaperLine line) {
        String text = line.text();
        return line.kind() == PaperLine.Kind.TEXT
                && !line.numbered()
                && text.length() < OrganisationLines.LONG
                && !Headings.line(text)
                && !director(text)
                && UnitWords.several(text).isEmpty()
                && !TeamWords.team(text)
                && !(NameList.person(text).isPresent() && !UnitWords.name(text))
                && UnitWords.plain(UnitItem.of(text).name());
    }

    /** "Teknisk Forvaltning, direktør Bo Ravn:" above what stands below it. */
    static boolean ledUnit(PaperLine line) {
        String text = line.text();
        if (!line.mark().isEmpty() || !text.endsWith(":") || text.length() > OrganisationLines.LONG) {
            return false;
        }
        UnitItem item = UnitItem.of(text.substring(0, text.length() - 1));
        return LeaderLines.of(item.more()).isPresent() && UnitWords.name(item.name());
    }

    /** Whether a line names a director, below whom the units stand. */
    static boolean leads(PaperLine line) {
        return line.mark().isEmpty()
                && LeaderLines.of(line.text())
                        .filter(each -> LeaderLines.director(each.office()))
                        .isPresent();
    }

    /** Whether the next line names who leads what this one names; one that stands apart is of a chief, whose unit this is. */
    static boolean ledBelow(List<PaperLine> lines, int i) {
        if (i + 1 >= lines.size() || !lines.get(i + 1).mark().isEmpty()) {
            return false;
        }
        PaperLine next = lines.get(i + 1);
        Optional<LeaderLines.Leader> leader = LeaderLines.of(next.text());
        String text = lines.get(i).text();
        // A director stands above units, but below the name of the administration that is the director's.
        boolean named = UnitWords.name(text);
        boolean apart = lines.get(i).gap()
                && UnitWords.plain(text)
                && !UnitLabels.heading(text)
                && !Headings.line(text)
                && (named || NameList.person(text).isEmpty());
        return leader.filter(each -> !next.gap() || apart && (named || !LeaderLines.director(each.office())))
                .isPresent();
    }
}
