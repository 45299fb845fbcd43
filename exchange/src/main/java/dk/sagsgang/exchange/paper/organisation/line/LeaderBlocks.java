package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import java.util.ArrayList;
import java.util.List;

/** An office and the name below it, as pages print them under each other, put together: "Teamleder" above "Ida Holk". */
final class LeaderBlocks {

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?:\\p{Lu}\\p{Ll}+- og )?\\p{Lu}?[\\p{L}-]*(?:[dD]irektør|[cC]hef|[lL]eder|[kK]oordinator)(?: (?:for|af) (?!de |den |det )\\p{Lu}[^:.]{2,60})?");

    private static final int LONGEST = 60;

    /** So near above stands the name of the team. */
    private static final int TEAM = 3;

    private LeaderBlocks() {}

    /** The lines, in which an office and the name right below it are one. */
    static List<PaperLine> joined(List<PaperLine> lines) {
        List<PaperLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (i + 1 < lines.size() && office(line) && person(lines.get(i + 1))) {
                PaperLine name = lines.get(i + 1);
                PaperLine plain = OrganisationLines.as(PaperLine.Kind.TEXT, "", line.text(), line);
                joined.add(plain.joined(name, led(line.text(), name.text())));
                i++;
            } else if (i + 1 < lines.size() && person(line.apart(false)) && below(lines.get(i + 1))) {
                PaperLine office = lines.get(i + 1);
                PaperLine plain = OrganisationLines.as(PaperLine.Kind.TEXT, "", line.text(), line);
                joined.add(plain.joined(office, led(office.text(), line.text())));
                i++;
            } else if (apart(lines, i, joined)) {
                PaperLine office = lines.get(i + 1);
                PaperLine plain = OrganisationLines.as(PaperLine.Kind.TEXT, "", line.text(), line);
                joined.add(plain.joined(office.apart(false), led(office.text(), line.text())));
                i++;
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean office(PaperLine line) {
        return line.mark().isEmpty() && line.text().length() < LONGEST && OFFICE.matches(line.text());
    }

    /** An office that says of what it is ends in a colon before the name: "Direktør for Teknik: Ida Holk". */
    private static String led(String office, String person) {
        return office + ((office.contains(" for ") || office.contains(" af ")) ? ": " : " ") + person;
    }

    private static boolean below(PaperLine line) {
        return office(line) && !line.gap();
    }

    /** Whether a line names a person whose office stands apart below, where it could be no other's: neither line around is of that kind. */
    private static boolean apart(List<PaperLine> lines, int i, List<PaperLine> joined) {
        if (i + 1 >= lines.size() || !lines.get(i).gap() || !lines.get(i + 1).gap() || !office(lines.get(i + 1))) {
            return false;
        }
        boolean more = !joined.isEmpty()
                && LeaderLines.of(joined.get(joined.size() - 1).text()).isPresent();
        boolean another = !more && i > 0 && office(lines.get(i - 1))
                || i + 2 < lines.size()
                        && person(lines.get(i + 2).apart(false))
                        && !(i + 3 < lines.size() && office(lines.get(i + 3)));
        boolean team = lines.subList(Math.max(0, i - TEAM), i).stream().anyMatch(line -> TeamWords.team(line.text()));
        return (team || more) && !another && person(lines.get(i).apart(false));
    }

    private static boolean person(PaperLine line) {
        return line.mark().isEmpty()
                && !line.gap()
                && line.text().length() < LONGEST
                && line.text().indexOf(' ') > 0
                && NameList.person(line.text()).isPresent()
                && !UnitWords.name(line.text());
    }
}
