package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Days of which each stands on a line of its own above what is so from then on, put together with it: "Pr. 01.12.21" above "Centret får
 * en ny leder", as the rows of a plan come out when its table is lost. One such day alone may be anything.
 */
final class DayLines {

    private static final QuickPattern DAY = QuickPattern.compile(
            "(?:Pr\\.|Fra(?: og med)?(?: den| d\\.)?|Senest(?: den| d\\.)?|Inden(?: den| d\\.)?) (?:\\d{1,2}\\. ?"
                    + MonthNames.ANY + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})):?");

    /** Of the day of a step no more is kept than the day, where nothing but that is said. */
    private static final QuickPattern BARE = QuickPattern.compile("^Pr\\. |:$");

    private static final int FEWEST = 2;

    private DayLines() {}

    /** The lines, in which such days and what stands right below them are one. */
    static List<PaperLine> joined(List<PaperLine> lines) {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (day(lines.get(i))) {
                days.add(i);
            }
        }
        if (days.size() < FEWEST || !days.stream().allMatch(i -> above(lines, i))) {
            return lines;
        }
        List<PaperLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (!day(line)) {
                joined.add(line);
                continue;
            }
            PaperLine told = lines.get(i + 1);
            String text = BARE.matcher(line.text()).replaceAll("") + ": " + told.text();
            joined.add(OrganisationLines.as(PaperLine.Kind.TEXT, "", line.text(), line)
                    .joined(told, text));
            i++;
        }
        return joined;
    }

    private static boolean day(PaperLine line) {
        return line.mark().isEmpty() && line.text().length() < OrganisationLines.LONG / 2 && DAY.matches(line.text());
    }

    /** Whether no more than a line of text stands below a day. */
    private static boolean above(List<PaperLine> lines, int i) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        PaperLine next = lines.get(i + 1);
        return next.mark().isEmpty()
                && next.text().length() < OrganisationLines.LONG
                && !next.text().endsWith(":")
                && !day(next);
    }
}
