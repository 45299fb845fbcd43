package dk.sagsgang.testkit.broken;

import dk.sagsgang.testkit.sample.ArchiveSample;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.ExpectedIn;
import dk.sagsgang.testkit.sample.FileSamples;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Inputs that break one rule of the catalogue and no other: for tests of whatever shows, stores or mends what is found.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<BrokenInput> undecided() {
 *     return Broken.by("DEC-001");
 * }
 *
 * @Property
 * void ourFormShowsTheItem(@ForAll("undecided") BrokenInput input) { ... }
 * }</pre>
 *
 * <p>An arbitrary draws one of the samples of the rule and writes it as one system or another would: in any order of the
 * properties, in several layouts and spellings. What must be found, and where, comes with it.
 */
public final class Broken {

    /** Rules that no input can break, by their id, and why: {@link #by} and {@link #sample} refuse them. */
    public static final Map<String, String> NO_INPUT = Map.of(
            "STR-005", "no component of the documents so far has bounds",
            "STR-099", "it tells of constraints that a host has added");

    private static final String DOCUMENT = "minutes.json";

    private Broken() {}

    /** The ids of all rules that there are inputs for, in their order. */
    public static SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>(UnusualFiles.rules());
        Stream.of(Samples.all(), FileSamples.all())
                .flatMap(List::stream)
                .map(Sample::rule)
                .forEach(rules::add);
        ArchiveSamples.all().forEach(sample -> rules.add(sample.rule()));
        return rules;
    }

    /**
     * Inputs that break this rule and no other.
     *
     * @throws IllegalArgumentException for an id that the catalogue does not have, and for a rule of {@link #NO_INPUT}
     */
    public static Arbitrary<BrokenInput> by(String ruleId) {
        List<Arbitrary<BrokenInput>> arbitraries =
                new ArrayList<>(UnusualFiles.of(ruleId).stream().toList());
        inputs(ruleId).map(Broken::rewritten).forEach(arbitraries::add);
        if (arbitraries.isEmpty()) {
            throw unknown(ruleId);
        }
        return Arbitraries.oneOf(arbitraries);
    }

    /**
     * One input that breaks this rule and no other, the same each time: the shortest that there is.
     *
     * @throws IllegalArgumentException for an id that the catalogue does not have, and for a rule of {@link #NO_INPUT}
     */
    public static BrokenInput sample(String ruleId) {
        Optional<BrokenInput> shortest = inputs(ruleId)
                .min((one, other) ->
                        Integer.compare(one.text().length(), other.text().length()));
        return shortest.or(() -> UnusualFiles.sample(ruleId)).orElseThrow(() -> unknown(ruleId));
    }

    private static IllegalArgumentException unknown(String ruleId) {
        String why = NO_INPUT.get(ruleId);
        return new IllegalArgumentException(
                why == null ? "There is no rule " + ruleId : "No input breaks " + ruleId + ": " + why);
    }

    /** The invalid samples of a rule, of whatever kind. */
    private static Stream<BrokenInput> inputs(String ruleId) {
        Stream<BrokenInput> documents = Samples.of(ruleId).stream()
                .filter(sample -> !sample.valid())
                .map(sample -> input(sample, InputKind.DOCUMENT, DOCUMENT, List.of()));
        Stream<BrokenInput> files = FileSamples.of(ruleId).stream()
                .filter(sample -> !sample.valid())
                .map(Broken::file);
        Stream<BrokenInput> archives = ArchiveSamples.of(ruleId).stream()
                .filter(sample -> !sample.valid())
                .map(Broken::archive);
        return Stream.of(documents, files, archives).flatMap(inputs -> inputs);
    }

    private static BrokenInput file(Sample sample) {
        String text = sample.json();
        BrokenFile minutes = BrokenFile.of(DOCUMENT, FileSamples.MINUTES);
        if (text.contains("\"type\":\"profile\"")) {
            return input(sample, InputKind.PROFILE, "profile.json", List.of());
        }
        if (text.contains("\"type\":\"suppressions\"")) {
            return input(sample, InputKind.SUPPRESSIONS, "suppressions.json", List.of(minutes));
        }
        return text.contains("\"type\":\"baseline\"")
                ? input(sample, InputKind.BASELINE, "baseline.json", List.of(minutes))
                : input(sample, InputKind.DOCUMENT, DOCUMENT, List.of());
    }

    private static BrokenInput input(Sample sample, InputKind kind, String name, List<BrokenFile> beside) {
        List<BrokenFile> files = new ArrayList<>(List.of(BrokenFile.of(name, sample.json())));
        files.addAll(beside);
        List<ExpectedIn> expected = new ArrayList<>();
        for (Expected finding : sample.expected()) {
            expected.add(new ExpectedIn(name, finding));
        }
        return new BrokenInput(sample.rule(), kind, files, sample.profile(), expected);
    }

    private static BrokenInput archive(ArchiveSample sample) {
        List<BrokenFile> files = sample.documents().entrySet().stream()
                .map(document -> BrokenFile.of(document.getKey(), document.getValue()))
                .toList();
        return new BrokenInput(sample.rule(), InputKind.ARCHIVE, files, "", sample.expected());
    }

    private static Arbitrary<BrokenInput> rewritten(BrokenInput input) {
        List<Arbitrary<BrokenFile>> files = input.files().stream()
                .map(file -> Rewriting.of(file.text()).map(text -> BrokenFile.of(file.name(), text)))
                .toList();
        return Combinators.combine(files)
                .as(written -> new BrokenInput(input.rule(), input.kind(), written, input.profile(), input.expected()));
    }
}
