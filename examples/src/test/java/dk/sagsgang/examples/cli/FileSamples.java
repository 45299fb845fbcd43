package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.ConfigurationReading;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All samples: those of the testkit, and those of files that are no documents or no good JSON, which lie in {@code
 * src/test/samples} in the same form.
 *
 * <p>Suppressions and baselines are tried on one document, {@code minutes.json}, on 1 January 2020: its item with the key 1
 * has a title for TXT-004, and no other document exists.
 */
final class FileSamples {

    private static final Path FOLDER = Path.of("src", "test", "samples");
    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
    private static final Reading MINUTES = DocumentReader.strict().read("""
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"agenda",
             "date":"2019-01-07","items":[{"key":"1","number":"1.","title":"Budget 2020-2013"}]}
            """, "minutes.json");

    /** Rules of which no file can be a sample, and why. */
    static final Map<String, String> NONE = Map.of(
            "CFG-021", "a circle takes several files",
            "DOC-001", "what cannot be read has no contents",
            "DOC-003", "its samples are bytes that no page can show",
            "DOC-006", "its samples are too large for a page",
            "DOC-015", "its samples are empty folders",
            "STR-005", "no component of the documents so far has bounds",
            "STR-099", "it tells of constraints that a host has added");

    private FileSamples() {}

    static List<Sample> all() {
        return Stream.of(Samples.all().stream(), own().stream(), archives())
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

    private static List<Sample> own() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(FileSamples::load)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Sample load(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        boolean valid = name.startsWith("valid-");
        Path findings = file.resolveSibling(name + ".findings");
        try {
            List<String> lines = valid && Files.notExists(findings) ? List.of() : Files.readAllLines(findings);
            List<Expected> expected = lines.stream()
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Expected(parts[0], parts.length > 1 ? parts[1] : ""))
                    .toList();
            String rule = file.getParent().getFileName().toString();
            return new Sample(rule, name, valid, Files.readString(file), "", expected);
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException("An invalid sample needs its findings beside it: " + findings, missing);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
            var sieve = reading.value().orElseThrow().on(LocalDate.of(2020, 1, 1));
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
