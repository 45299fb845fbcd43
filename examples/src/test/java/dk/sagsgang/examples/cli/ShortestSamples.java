package dk.sagsgang.examples.cli;

import dk.sagsgang.examples.cli.RuleSamples.RuleSample;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The shortest sample of each rule both ways: what {@link RuleSamples} reads. */
final class ShortestSamples {

    private ShortestSamples() {}

    /** Writes them into the file that is named; the build calls it for the command line. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), text());
    }

    static String text() {
        List<Sample> samples = AllSamples.all();
        List<String> lines = new ArrayList<>();
        for (RuleDescription rule : Rules.catalogue().rules()) {
            for (boolean valid : List.of(false, true)) {
                shortest(samples, rule, valid)
                        .ifPresent(sample -> lines.addAll(shown(sample).written()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Optional<Sample> shortest(List<Sample> samples, RuleDescription rule, boolean valid) {
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
}
