package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The chapters of a paper that each set up a group of their own: "2. Opgaveudvalget for havnen", and below it its purpose, its tasks and
 * who sits in it. What stands outside of them is said of all.
 */
public final class GroupChapters {

    private static final QuickPattern NUMBER = QuickPattern.compile("(\\d{1,2})\\.");

    private static final QuickPattern NAME = QuickPattern.compile(
            "(?:Kommissorium for )?(?<name>(?:[Oo]pgaveudvalg|[Uu]nderudvalg|[Uu]dvalg|[Aa]rbejdsgruppe|[Tt]emagruppe|[Ff]ølgegruppe|[Rr]eferencegruppe|[Pp]anel|[Rr]åd)(?:et|n)?(?: (?:for|om|vedrørende) .{3,80}| \\p{Lu}.{2,80}))");

    private static final QuickPattern SEATED = QuickPattern.compile(
            "(?i).*\\b(?:består af|har (?:\\d{1,2}|\\p{L}{2,6}) medlemmer|sammensættes af|udgøres af)\\b.*");

    private static final int FEWEST = 2;

    private static final int LONGEST = 100;

    /** A longer chapter is not sought for its end. */
    private static final int MOST_LINES = 400;

    private GroupChapters() {}

    /** The chapters that set up groups, with the lines of the paper outside of them; empty where there are fewer than two. */
    public static Optional<BodiesInTurn> of(List<PaperLine> lines) {
        List<BodiesInTurn.Told> groups = new ArrayList<>();
        List<PaperLine> outside = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Optional<String> name = name(lines.get(at));
            int end = name.isPresent() ? end(lines, at) : at;
            if (name.isPresent() && sits(lines.subList(at + 1, end))) {
                groups.add(new BodiesInTurn.Told(Optional.of(lines.get(at)), name.get(), lines.subList(at + 1, end)));
                at = end;
            } else {
                outside.add(lines.get(at));
                at++;
            }
        }
        return groups.size() >= FEWEST ? Optional.of(new BodiesInTurn(outside, groups)) : Optional.empty();
    }

    /** The group that a numbered line is the heading of. */
    private static Optional<String> name(PaperLine line) {
        Matcher name = NAME.matcher(line.text());
        boolean heading = NUMBER.matches(line.mark())
                && !line.text().isEmpty()
                && line.text().length() <= LONGEST
                && ".:;,".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                && !HeadingLines.sentence(line.text());
        return heading && name.matches()
                ? Optional.of(name.group("name"))
                : heading && GroupWords.name(line.text()) ? Optional.of(line.text()) : Optional.empty();
    }

    /** The line with the next number of the row, which begins what is no longer said of the group. */
    private static int end(List<PaperLine> lines, int from) {
        Matcher number = NUMBER.matcher(lines.get(from).mark());
        if (!number.matches()) {
            return from;
        }
        String next = Integer.parseInt(number.group(1)) + 1 + ".";
        int at = from + 1;
        int last = Math.min(lines.size(), from + MOST_LINES);
        while (at < last
                && !(lines.get(at).mark().equals(next)
                        && lines.get(at).gap()
                        && lines.get(at).text().length() <= LONGEST)) {
            at++;
        }
        return at;
    }

    /** Whether lines say who sits somewhere, and have headings of their own. */
    private static boolean sits(List<PaperLine> lines) {
        return lines.stream()
                .anyMatch(line -> SEATED.matches(line.text())
                        || line.text().length() <= LONGEST && Theme.of(line.text()) == Theme.COMPOSITION);
    }
}
