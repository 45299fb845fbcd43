package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * A page that tells of one body after another, as "Politiske udvalg" or "Råd og nævn" do: each begins with its name, as a heading or
 * as the subject of a paragraph, and says who sits in it before the next begins.
 *
 * @param before the lines above the first of them
 * @param bodies the bodies in printed order
 */
public record BodiesInTurn(List<PaperLine> before, List<Told> bodies) {

    private static final String NOUN = "(?:udvalget|rådet|nævnet|gruppen|forummet|panelet|kommissionen|bestyrelsen)";

    private static final String NAME = "(?<name>(?:\\p{Lu}[\\p{L}-]+,? (?:og |& )?){0,4}\\p{L}[\\p{L}-]+" + NOUN
            + "|Udvalget for \\p{Lu}[\\p{L}-]*(?:,? (?:og |& )?\\p{L}[\\p{L}-]+){0,4}|\\p{Lu}\\p{Ll}+ (?:[Rr]åd|[Ff]orum))";

    /** "Klima og Miljøudvalget (§ 17, stk. 4 udvalg)". */
    private static final QuickPattern HEADING = QuickPattern.compile("^" + NAME + "(?: \\([^()]{2,40}\\))?:?$");

    private static final QuickPattern SUBJECT = QuickPattern.compile(
            "^" + NAME
                    + "(?: i \\p{Lu}\\p{L}+(?: Kommune)?)? (?:varetager|er|består|har|skal|rådgiver|arbejder|beskæftiger|behandler|tager|står|udgøres|afgør)\\b.*");

    /** Who decides on the bodies of a page is none of them. */
    private static final Set<String> COUNCILS =
            Set.of("byrådet", "kommunalbestyrelsen", "borgerrepræsentationen", "regionsrådet");

    /** Papers of one body, which name others beside it. */
    private static final QuickPattern OF_ONE = QuickPattern.compile(
            "(?i)kommissori|vedtægt|forretningsorden|projekt|opgavebeskrivelse|referat|dagsorden|organisation");

    /** "Udvalg, råd og nævn", "Politiske udvalg": no name of one. */
    private static final QuickPattern OF_MANY = QuickPattern.compile(
            "(?i)^(?!.*(?:udvalget|rådet|nævnet|gruppen))(?:.*[ ,-])?(?:udvalg|råd|nævn|fora|grupper|kommissioner|arbejdsgrupper|opgaveudvalg)(?:ene)?(?: .*)?$");

    private static final QuickPattern ROSTER = QuickPattern.compile(
            "(?i)^(?:formand|næstformand|(?:øvrige )?medlemmer|udvalgets medlemmer|rådets medlemmer|medlemmer af (?:udvalget|rådet|nævnet)):?$"
                    + "|^(?:formand|næstformand|medlemmer): ?\\p{L}.*"
                    + "|.*\\b(?:består af|udgøres af|er sammensat af|har (?:\\d{1,2}|\\p{L}{2,6}) medlemmer)\\b.*");

    private static final int FEWEST = 3;

    private static final int FEWEST_OF_MANY = 2;

    /**
     * One of the bodies.
     *
     * @param heading the line that is its heading; empty where a paragraph begins with its name
     * @param name its name
     * @param lines what stands below the heading, or from the paragraph on
     */
    public record Told(Optional<PaperLine> heading, String name, List<PaperLine> lines) {}

    /** The bodies that the lines of a paper tell of in turn; empty where they are of one body, or of none. */
    public static Optional<BodiesInTurn> of(List<PaperLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String title = lines.get(0).text();
        if (OF_ONE.find(title)
                || !OF_MANY.matches(title)
                        && name(lines, 0).filter(name -> title.startsWith(name)).isPresent()) {
            return Optional.empty();
        }
        List<Integer> begins = begins(lines);
        if (begins.size() < (OF_MANY.matches(title) ? FEWEST_OF_MANY : FEWEST)) {
            return Optional.empty();
        }
        List<Told> bodies = new ArrayList<>();
        for (int b = 0; b < begins.size(); b++) {
            int from = begins.get(b);
            int end = b + 1 < begins.size() ? begins.get(b + 1) : lines.size();
            PaperLine line = lines.get(from);
            boolean headed = HEADING.matches(line.text());
            bodies.add(new Told(
                    headed ? Optional.of(line) : Optional.empty(),
                    name(lines, from).orElseThrow(),
                    lines.subList(headed ? from + 1 : from, end)));
        }
        return Optional.of(new BodiesInTurn(lines.subList(0, begins.get(0)), bodies));
    }

    /** Where those begin that say who sits in them before the next begins; empty where more of those named do not. */
    private static List<Integer> begins(List<PaperLine> lines) {
        List<Integer> begins = new ArrayList<>();
        String last = "";
        for (int i = 1; i < lines.size(); i++) {
            String name = name(lines, i).map(FoldedWords::folded).orElse("");
            if (!name.isEmpty() && !name.equals(last)) {
                begins.add(i);
                last = name;
            }
        }
        List<Integer> seated = new ArrayList<>();
        for (int b = 0; b < begins.size(); b++) {
            int end = b + 1 < begins.size() ? begins.get(b + 1) : lines.size();
            if (lines.subList(begins.get(b), end).stream().anyMatch(line -> ROSTER.matches(line.text()))) {
                seated.add(begins.get(b));
            }
        }
        Set<String> names = seated.stream()
                .map(at -> FoldedWords.folded(name(lines, at).orElseThrow()))
                .collect(Collectors.toSet());
        return names.size() == seated.size() && seated.size() * 2 > begins.size() ? seated : List.of();
    }

    /** The body with whose name a line begins as a heading or a paragraph does. */
    private static Optional<String> name(List<PaperLine> lines, int at) {
        PaperLine line = lines.get(at);
        if (!line.mark().isEmpty() || at > 0 && !line.gap() && !line.headed()) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line.text());
        Matcher subject = SUBJECT.matcher(line.text());
        return (heading.matches()
                        ? Optional.of(heading.group("name"))
                        : subject.matches() ? Optional.of(subject.group("name")) : Optional.<String>empty())
                .filter(name -> !COUNCILS.contains(FoldedWords.folded(name)));
    }
}
