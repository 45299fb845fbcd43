package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.composition.SeatLists;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A page on how some work is organised, which is no paper of one group: below the name of each stands a list of those who sit in it,
 * and where the name stands again, what it does.
 *
 * @param before the lines above the first of them
 * @param groups the groups in printed order
 */
record GroupLists(List<PaperLine> before, List<Listed> groups) {

    private static final String NOUN = "(?:gruppe|gruppen|grupper|grupperne|udvalg|udvalget|udvalgene|råd|rådet)";

    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?<name>(?:(?:Den|Det) )?(?:\\p{L}[\\p{L}-]+ )?\\p{Lu}?[\\p{L}-]*" + NOUN + ")(?<colon>:?)");

    /** "Dertil kommer en SSP-gruppe:". */
    private static final QuickPattern ADDED = QuickPattern.compile(
            "(?:Dertil|Hertil|Derudover|Desuden|Herudover|Endvidere) (?:kommer|er|findes)(?: der)?(?: også)? (?:en|et) (?<name>[\\p{L}-]*(?:gruppe|udvalg|råd)):");

    /** The same where the page broke the line before the name. */
    private static final QuickPattern ADDING = QuickPattern.compile(
            "(?:Dertil|Hertil|Derudover|Desuden|Herudover|Endvidere) (?:kommer|er|findes)(?: der)?(?: også)? (?:en|et)");

    private static final QuickPattern CONSISTS =
            QuickPattern.compile("(?i).*\\b(?:består|sammensættes|udgøres)(?: \\p{Ll}{1,5})? af:");

    /** Who decides on the groups of a page is none of them, and in what a project sets up they are its own. */
    private static final Set<String> NONE = Set.of(
            "byrådet",
            "regionsrådet",
            "økonomiudvalget",
            "målgruppe",
            "målgruppen",
            "målgrupper",
            "målgrupperne",
            "aldersgruppe",
            "aldersgrupper");

    private static final QuickPattern OF_ONE = QuickPattern.compile(
            "(?i)kommissori|vedtægt|forretningsorden|projekt|program|opgavebeskrivelse|opdrag|referat|dagsorden|organisationsplan");

    private static final QuickPattern STOPPED =
            QuickPattern.compile("(?s).*[.:,;?]|(?i:spring til .*|skip to .*|hjem|forside)");

    private static final int TOP = 6;

    private static final int LONGEST_TITLE = 80;

    private static final int FEWEST = 2;

    private static final int LONGEST = 60;

    /**
     * One of the groups.
     *
     * @param heading the line with its name
     * @param name its name
     * @param seats the list right below that
     * @param lines what else the page says of it
     */
    record Listed(PaperLine heading, String name, List<PaperLine> seats, List<PaperLine> lines) {}

    /** The title of the page: the first line above the groups that is no sentence. */
    Optional<PaperLine> title() {
        return before.stream()
                .filter(line -> line.mark().isEmpty()
                        && line.text().length() <= LONGEST_TITLE
                        && FoldedWords.capital(line.text())
                        && !STOPPED.matches(line.text())
                        && !HeadingLines.sentence(line.text()))
                .findFirst();
    }

    /** The groups that a page lists; empty where they are fewer than two, or where it is the paper of one group or of a project. */
    static Optional<GroupLists> of(List<PaperLine> lines) {
        if (lines.stream().limit(TOP).anyMatch(line -> OF_ONE.find(line.text()))) {
            return Optional.empty();
        }
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (name(lines, i).isPresent()) {
                begins.add(i);
            } else if (line(lines.get(i)) && Theme.of(lines.get(i).text()) == Theme.COMPOSITION) {
                return Optional.empty();
            }
        }
        Map<String, Listed> groups = new LinkedHashMap<>();
        for (int b = 0; b < begins.size(); b++) {
            int from = begins.get(b);
            int end = b + 1 < begins.size() ? begins.get(b + 1) : lines.size();
            String name = name(lines, from).orElseThrow();
            Optional<String> told = told(groups.keySet(), name);
            if (told.isPresent()) {
                groups.computeIfPresent(told.get(), (key, listed) -> more(listed, lines.subList(from + 1, end)));
                continue;
            }
            Optional<Listed> listed = listed(lines, from, end, name);
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            groups.put(stem(name), listed.get());
        }
        return groups.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new GroupLists(lines.subList(0, begins.get(0)), List.copyOf(groups.values())));
    }

    /** A group with who sits in it, right below its name or where that is said; empty where it is not. */
    private static Optional<Listed> listed(List<PaperLine> lines, int from, int end, String name) {
        int list = from + 1;
        while (list < end && lines.get(list).bullet()) {
            list++;
        }
        List<PaperLine> seats = lines.subList(from + 1, list);
        boolean sit = !seats.isEmpty()
                ? SeatLists.sit(seats) || SeatLists.are(seats)
                : lines.subList(from + 1, end).stream().anyMatch(line -> CONSISTS.matches(line.text()));
        int last = list < end && adding(lines, end - 1) ? end - 1 : end;
        return sit
                ? Optional.of(new Listed(lines.get(from), name, seats, lines.subList(list, last)))
                : Optional.empty();
    }

    private static boolean adding(List<PaperLine> lines, int at) {
        return at >= 0 && ADDING.matches(lines.get(at).text());
    }

    private static Listed more(Listed listed, List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>(listed.lines());
        all.addAll(lines);
        return new Listed(listed.heading(), listed.name(), listed.seats(), all);
    }

    private static boolean line(PaperLine line) {
        return line.mark().isEmpty()
                && line.text().length() <= LONGEST
                && !line.text().endsWith(":");
    }

    /** The group whose name a line is and nothing else. */
    private static Optional<String> name(List<PaperLine> lines, int at) {
        PaperLine line = lines.get(at);
        if (!line.mark().isEmpty() || line.text().length() > LONGEST || at + 1 == lines.size()) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line.text());
        Matcher added = ADDED.matcher(line.text());
        boolean begins =
                line.gap() || at == 0 || line.headed() || lines.get(at + 1).bullet();
        return (added.matches()
                        ? Optional.of(added.group("name"))
                        : begins && heading.matches() && (FoldedWords.capital(line.text()) || adding(lines, at - 1))
                                ? Optional.of(heading.group("name"))
                                : Optional.<String>empty())
                .filter(name -> !NONE.contains(FoldedWords.folded(name)));
    }

    /** The group that a shorter or longer form of its name told before: "Ledergruppen" is "SSP-ledergruppen". */
    private static Optional<String> told(Set<String> stems, String name) {
        String stem = stem(name);
        return stems.stream()
                .filter(each -> each.equals(stem) || each.endsWith("-" + stem) || stem.endsWith("-" + each))
                .findFirst();
    }

    private static String stem(String name) {
        return FoldedWords.folded(name).replaceFirst("(?<=grupp)e(?:n|r|rne)?$|(?<=udvalg|råd)(?:et|ene|ene)?$", "");
    }
}
