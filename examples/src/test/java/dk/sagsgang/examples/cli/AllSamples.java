package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.ConfigurationReading;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.testkit.broken.BrokenInput;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.FileSamples;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All samples of the testkit as one list, and what a user of the command line is told of each. */
final class AllSamples {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
    private static final Reading MINUTES = DocumentReader.strict().read(FileSamples.MINUTES, "minutes.json");

    /** Rules of which no file can be a sample, and why. */
    static final Map<String, String> NONE = Map.of(
            "CFG-021", "a circle takes several files",
            "DOC-001", "what cannot be read has no contents",
            "DOC-003", "its samples are bytes that no page can show",
            "DOC-006", "its samples are too large for a page",
            "DOC-015", "its samples are empty folders",
            "DOC-016", "it tells of papers in running text, and samples are documents",
            "STR-005", "no component of the documents so far has bounds",
            "STR-099", "it tells of constraints that a host has added");

    private AllSamples() {}

    static List<Sample> all() {
        return Stream.of(Samples.all().stream(), FileSamples.all().stream(), archives())
                .flatMap(samples -> samples)
                .toList();
    }

    /** The archives as objects of documents by the names of their files, so that a page can show them. */
    private static Stream<Sample> archives() {
        return ArchiveSamples.all().stream().map(archive -> {
            String json = archive.documents().entrySet().stream()
                    .map(document -> "\"" + document.getKey() + "\": " + document.getValue())
                    .collect(Collectors.joining(",\n", "{", "}"));
            List<Expected> expected = archive.expected().stream()
                    .map(in -> new Expected(
                            in.finding().rule(), in.file() + in.finding().pointer()))
                    .toList();
            return new Sample(archive.rule(), archive.name(), archive.valid(), json, "", expected);
        });
    }

    /** Everything that is found in a sample, as a user of the command line would be told. */
    static List<Expected> found(Sample sample) {
        return report(sample.json()).findings().stream()
                .map(finding ->
                        new Expected(finding.rule().id(), finding.location().pointer()))
                .toList();
    }

    private static Report report(String json) {
        if (json.contains("\"type\":\"profile\"")) {
            return ProfileReader.standard().read(json, "profile.json").report();
        }
        Report minutes = MINUTES.validate(VALIDATOR);
        if (json.contains("\"type\":\"suppressions\"")) {
            ConfigurationReading<Suppressions> reading =
                    ConfigurationReader.suppressions().read(json, "suppressions.json");
            var sieve = reading.value().orElseThrow().on(BrokenInput.DAY);
            sieve.sift("minutes.json", minutes, MINUTES.elements());
            return reading.report().and(reading.locate(sieve.leftovers()));
        }
        if (json.contains("\"type\":\"baseline\"")) {
            ConfigurationReading<Baseline> reading =
                    ConfigurationReader.baselines().read(json, "baseline.json");
            var sieve = reading.value().orElseThrow().sieve();
            sieve.sift("minutes.json", minutes, MINUTES.elements());
            return reading.report().and(reading.locate(sieve.leftovers(source -> false)));
        }
        return DocumentReader.strict().read(json, "minutes.json").validate(VALIDATOR);
    }
}
