package dk.sagsgang.examples.cli;

import dk.sagsgang.examples.cli.RuleSamples.RuleSample;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes RULES.md and the samples that go with the command line. */
final class RuleBook {

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

    private final List<Sample> samples = FileSamples.all();

    /** The shortest samples of each rule. */
    String samples() {
        List<String> lines = new ArrayList<>();
        for (RuleDescription rule : Rules.catalogue().rules()) {
            shortest(rule, false).ifPresent(sample -> lines.addAll(shown(sample).written()));
            shortest(rule, true).ifPresent(sample -> lines.addAll(shown(sample).written()));
        }
        return text(lines);
    }

    /** The page of all rules. */
    String page() {
        RuleSamples shown = RuleSamples.of(samples());
        List<String> lines = new ArrayList<>();
        lines.add("# Rules");
        lines.add("");
        lines.add("Generated from the catalogue: do not edit. `sagsgang rules ID` prints the page of one rule.");
        lines.add("");
        lines.add(
                "A rule that rests on a law says which, and whether the source was verified. Profiles may change severities");
        lines.add("and switch rules off. Names and numbers in the samples are invented.");
        lines.add("");
        for (String family : Rules.families()) {
            lines.add("- [" + family + "](#" + anchor(heading(family)) + "): " + FAMILIES.getOrDefault(family, ""));
        }
        for (String family : Rules.families()) {
            lines.add("");
            lines.add("## " + heading(family));
            Rules.catalogue().rules().stream()
                    .filter(rule -> rule.id().family().equals(family))
                    .forEach(rule -> page(rule, shown, lines));
        }
        return text(lines);
    }

    private static void page(RuleDescription rule, RuleSamples samples, List<String> lines) {
        RulePage danish = new RulePage(rule, Language.DA, samples);
        RulePage english = new RulePage(rule, Language.EN, samples);
        lines.add("");
        lines.add("### " + rule.id());
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
        Optional.ofNullable(FileSamples.NONE.get(rule.id().id())).ifPresent(why -> {
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

    private Optional<Sample> shortest(RuleDescription rule, boolean valid) {
        return samples.stream()
                .filter(sample -> sample.rule().equals(rule.id().id()) && sample.valid() == valid)
                .min(Comparator.comparing((Sample sample) -> sample.json().length())
                        .thenComparing(Sample::name));
    }

    private static RuleSample shown(Sample sample) {
        return new RuleSample(
                sample.rule(),
                sample.name(),
                sample.expected().stream().map(Object::toString).toList(),
                JsonLayout.of(sample.json()));
    }

    private static String heading(String family) {
        return family + ": " + FAMILIES.getOrDefault(family, "");
    }

    /** The anchor that a heading gets where Markdown is shown. */
    private static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\d -]", "")
                .replace(' ', '-');
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
