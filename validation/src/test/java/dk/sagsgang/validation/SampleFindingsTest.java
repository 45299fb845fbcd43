package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.sample.ArchiveSample;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.ExpectedIn;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.archive.DocumentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Beside every invalid sample stands what is found in it. Of a new sample that file is written by {@value #COMMAND}, and
 * looked at: it says what the rule does, which need not be what it should.
 */
@Tag("once")
class SampleFindingsTest {

    private static final String COMMAND = "mvn -pl core,testkit,validation test -Dtest=SampleFindingsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.argLine=-Dsagsgang.write=true";
    private static final Path TESTKIT =
            Path.of("..", "testkit", "src", "main", "resources", "dk", "sagsgang", "testkit");
    private static final boolean WRITE = Boolean.getBoolean("sagsgang.write");

    @Test
    void besideEveryInvalidSampleStandsWhatIsFoundInIt() throws IOException {
        List<Path> samples = invalid("samples", "invalid-*.json");
        for (Path json : samples) {
            Path findings = json.resolveSibling(name(json) + ".findings");
            if (WRITE && Files.notExists(findings)) {
                write(findings, SampleDocuments.found(sample(json)));
            }
            assertThat(findings).as("Write it with: %s", COMMAND).isNotEmptyFile();
        }
        assertThat(samples).hasSizeGreaterThan(200);
    }

    @Test
    void inEveryInvalidArchiveStandsWhatIsFoundInIt() throws IOException {
        List<Path> archives = invalid("archives", "invalid-*");
        for (Path archive : archives) {
            Path findings = archive.resolve("findings");
            if (WRITE && Files.notExists(findings)) {
                write(findings, found(archive));
            }
            assertThat(findings).as("Write it with: %s", COMMAND).isNotEmptyFile();
        }
        assertThat(archives).hasSizeGreaterThan(20);
    }

    @Test
    void whatTheFindingsSayIsListed() throws IOException {
        if (WRITE) {
            List<String> lines = new ArrayList<>();
            for (Sample sample : Samples.all()) {
                lines.addAll(EverySampleTest.messages(sample));
            }
            for (ArchiveSample sample : ArchiveSamples.all()) {
                CaseArchive.Builder archive = CaseArchive.builder().judgedOn(ArchiveSample.JUDGED_ON);
                sample.documents().forEach((file, json) -> archive.add(file, SampleDocuments.document(json)));
                lines.addAll(EveryArchiveSampleTest.lines(
                        sample.toString(), archive.build().check()));
            }
            SampleMessages.write(lines);
        }

        assertThat(SampleMessages.LIST).as("Write it with: %s", COMMAND).isNotEmptyFile();
    }

    private static List<Path> invalid(String folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(TESTKIT.resolve(folder), 2)) {
            return files.filter(file -> file.getFileSystem()
                            .getPathMatcher("glob:" + pattern)
                            .matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Sample sample(Path json) throws IOException {
        Path profile = json.resolveSibling(name(json) + ".profile");
        return new Sample(
                json.resolveSibling("").getFileName().toString(),
                name(json),
                false,
                Files.readString(json),
                Files.exists(profile) ? Files.readString(profile) : "",
                List.of());
    }

    private static List<ExpectedIn> found(Path archive) throws IOException {
        CaseArchive.Builder builder = CaseArchive.builder().judgedOn(ArchiveSample.JUDGED_ON);
        try (Stream<Path> files = Files.list(archive)) {
            for (Path file : files.sorted().toList()) {
                builder.add(file.getFileName().toString(), SampleDocuments.document(Files.readString(file)));
            }
        }
        return builder.build().check().stream()
                .flatMap(SampleFindingsTest::expected)
                .toList();
    }

    private static Stream<ExpectedIn> expected(DocumentReport report) {
        return report.report().findings().stream()
                .map(finding -> new ExpectedIn(
                        report.document().source(),
                        new Expected(finding.rule().id(), finding.location().pointer())));
    }

    private static void write(Path file, List<?> lines) throws IOException {
        Files.write(file, lines.stream().map(Object::toString).toList());
    }

    private static String name(Path json) {
        return json.getFileName().toString().replace(".json", "");
    }
}
