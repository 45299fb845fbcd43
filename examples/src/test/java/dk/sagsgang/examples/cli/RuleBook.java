package dk.sagsgang.examples.cli;

import dk.sagsgang.examples.cli.RuleSamples.RuleSample;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes RULES.md, the index of all rules, and a page for each family. */
final class RuleBook {

    /** The folder of the pages, as the index names it. */
    static final String FOLDER = "docs/rules";

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("ATT", "Attendance and votes (fremmøde og afstemning)"),
            Map.entry("ARC", "Across documents (på tværs af dokumenter)"),
            Map.entry("CFG", "Profiles, suppressions and baselines (profiler, undtagelser og udgangspunkter)"),
            Map.entry("COM", "Commissions (kommissorier)"),
            Map.entry("DEC", "Decisions (beslutninger)"),
            Map.entry("DOC", "Reading (læsning)"),
            Map.entry("ITM", "Agenda items (dagsordenspunkter)"),
            Map.entry("MTG", "Meetings (møder)"),
            Map.entry("ORG", "Organisation models (organisationsmodeller)"),
            Map.entry("REC", "Recommendations (indstillinger)"),
            Map.entry("RTE", "Routes (sagsgange)"),
            Map.entry("STR", "Structure (struktur)"),
            Map.entry("TXT", "Texts (tekster)"));

    private final RuleSamples samples = RuleSamples.of(ShortestSamples.text());

    /** RULES.md: a line for each rule. */
    String index() {
        List<String> lines = new ArrayList<>();
        lines.add("# Rules");
        lines.add("");
        lines.add(
                "Generated from the catalogue: do not edit. Each family has a page with all that there is to know of its rules,");
        lines.add("in English and Danish, and `sagsgang rules ID` prints the same of one rule.");
        lines.add("");
        lines.add(
                "A rule that rests on a law says which, and whether the source was verified. Profiles may change severities");
        lines.add("and switch rules off.");
        lines.add("");
        lines.add(
                "How grave a finding is follows the harm. What an act forbids, what the public sees and should not, and what makes a");
        lines.add(
                "document say two things at once is an error; what a lawful exception may explain that stands in no document is a");
        lines.add(
                "warning; what one document cannot show, and what is custom only, is for information. The page of a rule says why,");
        lines.add("and [docs/law.md](docs/law.md) has each place in law that a rule rests on, and since when.");
        for (String family : Rules.families()) {
            lines.add("");
            lines.add("## [" + heading(family) + "](" + path(family) + ")");
            lines.add("");
            rules(family).forEach(rule -> lines.add(line(rule)));
        }
        return text(lines);
    }

    /** The page of each family by the path of its file, such as {@code docs/rules/ATT.md}. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        Rules.families().forEach(family -> pages.put(path(family), page(family)));
        return pages;
    }

    private static String path(String family) {
        return FOLDER + "/" + family + ".md";
    }

    private static String line(RuleDescription rule) {
        RulePage page = new RulePage(rule, Language.EN, RuleSamples.of(""));
        String anchor = rule.id().id().toLowerCase(Locale.ROOT);
        return "- [" + rule.id() + "](" + path(rule.id().family()) + "#" + anchor + ") " + page.severity() + ": "
                + page.summary();
    }

    private String page(String family) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + heading(family));
        lines.add("");
        lines.add(
                "Generated from the catalogue: do not edit. [RULES.md](../../RULES.md) lists all rules. Names and numbers in the");
        lines.add("samples are invented.");
        rules(family).forEach(rule -> page(rule, samples, lines));
        return text(lines);
    }

    private static List<RuleDescription> rules(String family) {
        return Rules.catalogue().rules().stream()
                .filter(rule -> rule.id().family().equals(family))
                .toList();
    }

    private static void page(RuleDescription rule, RuleSamples samples, List<String> lines) {
        RulePage danish = new RulePage(rule, Language.DA, samples);
        RulePage english = new RulePage(rule, Language.EN, samples);
        lines.add("");
        lines.add("## " + rule.id());
        for (RulePage page : List.of(english, danish)) {
            lines.add("");
            lines.add("**" + page.summary() + ".** " + page.explanation() + " " + page.basis());
        }
        lines.add("");
        lines.add("| | |");
        lines.add("|---|---|");
        lines.add("| Severity (alvor) | " + english.severity() + " (" + danish.severity() + ") |");
        lines.add("| Editions (udgaver) | " + english.editions() + " (" + danish.editions() + ") |");
        lines.add("| Dates (datoer) | " + english.days() + " (" + danish.days() + ") |");
        lines.add("");
        lines.add("<details><summary>Messages and samples</summary>");
        lines.add("");
        english.sentences().forEach(sentence -> lines.add("- " + sentence));
        danish.sentences().forEach(sentence -> lines.add("- " + sentence));
        samples.invalid(rule.id().id())
                .ifPresent(sample ->
                        sample("With a finding (med fund), " + String.join(", ", sample.found()) + ":", sample, lines));
        samples.valid(rule.id().id()).ifPresent(sample -> sample("In order (i orden):", sample, lines));
        Optional.ofNullable(AllSamples.NONE.get(rule.id().id())).ifPresent(why -> {
            lines.add("");
            lines.add("No sample: " + why + ".");
        });
        lines.add("");
        lines.add("</details>");
    }

    private static void sample(String title, RuleSample sample, List<String> lines) {
        lines.add("");
        lines.add(title);
        lines.add("");
        lines.add("```json");
        lines.addAll(sample.lines());
        lines.add("```");
    }

    private static String heading(String family) {
        return family + ": " + FAMILIES.getOrDefault(family, "");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
