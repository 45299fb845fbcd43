package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.serialization.DocumentStreamWriter;
import dk.sagsgang.testkit.archive.Archives;
import dk.sagsgang.testkit.sample.ArchiveSample;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateArchiveTest {

    private static final Pattern ACROSS =
            Pattern.compile("\"across-documents\",\\s+\"extent\": \"(\\w+)\"(?:,\\s+\"reason\": \"([\\w-]+)\")?");

    @TempDir
    Path folder;

    @Test
    void aFolderIsCheckedAsAnArchive() throws IOException {
        write(sample("ARC-007/invalid-retitled"));
        Call call = Call.of("validate", folder);

        assertThat(call.exit()).isZero();
        assertThat(call.lines(folder))
                .containsExactly(
                        "minutes.json:23:16: info ARC-007 Item 2 has another title than on the agenda; items keep their"
                                + " titles.",
                        "Checked in part (rules): no roster in the profile tells the bodies and members that these"
                                + " rules need to know: MTG-021.",
                        "2 documents: 0 errors, 0 warnings, 1 info");
    }

    @Test
    void whatIsOverdueIsToldOnADayThatTheCallerNames() throws IOException {
        write(sample("ARC-040/invalid-nobody-tells-of-it"));

        assertThat(Call.of("validate", folder).out()).doesNotContain("ARC-040");
        assertThat(Call.of("validate", "--day", "2021-06-01", folder).out()).doesNotContain("ARC-040");
        assertThat(Call.of("validate", "--day", "2021-06-30", folder).out()).contains("info ARC-040");
    }

    @Test
    void everyFormOfTheReportHasTheFindings() throws IOException {
        write(sample("ARC-010/invalid-five-days"));

        assertThat(Call.of("validate", "--format", "json", folder).out())
                .contains("\"ARC-010\"", "\"pointer\": \"/items/0\"", "\"line\": 12", "\"documents\": 2");
        assertThat(Call.of("validate", "--format", "sarif", folder).out()).contains("\"ruleId\": \"ARC-010\"");
        Call junit = Call.of("validate", "--format", "junit", folder);
        assertThat(junit.out()).contains("<failure type=\"ARC-010\"");
        assertThat(junit.exit()).isEqualTo(1);
    }

    @Test
    void documentsAreCheckedByThemselvesOnRequest() throws IOException {
        write(sample("ARC-010/invalid-five-days"));
        Call call = Call.of("validate", "--single", folder);

        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .isEqualTo("Not checked (across documents): each document was checked by itself only.\n"
                        + "2 documents: 0 errors, 0 warnings, 0 info\n");
        assertThat(Call.of("validate", "--single", "--lang", "da", folder).out())
                .startsWith(
                        "Ikke kontrolleret (på tværs af dokumenter): hvert dokument er kun kontrolleret for sig selv.\n");
        assertThat(across(Call.of("validate", "--single", "--format", "json", folder)))
                .containsExactly("none checked-alone", "none checked-alone");
    }

    @Test
    void theReportTellsOfEachDocumentThatItWasCompared() throws IOException {
        write(sample("ARC-010/invalid-five-days"));

        assertThat(across(Call.of("validate", "--format", "json", folder))).containsExactly("complete ", "complete ");
        assertThat(Call.of("validate", folder).out()).doesNotContain("across documents");
    }

    @Test
    void ofACallWithOneDocumentNothingIsSaid() throws IOException {
        write(sample("ARC-010/invalid-five-days"));
        Path first = folder.resolve("1.json");

        assertThat(across(Call.of("validate", "--format", "json", first))).isEmpty();
        assertThat(across(Call.of("validate", "--format", "json", "--single", first)))
                .isEmpty();
        assertThat(across(Call.of("validate", "--format", "json", first, first)))
                .isEmpty();
    }

    @Test
    void aDocumentThatWasLeftOutIsToldOfAndSoAreThoseThatLackIt() throws IOException {
        write(sample("ARC-010/invalid-five-days"));
        Files.writeString(folder.resolve("3.json"), "{");
        Files.writeString(folder.resolve("4.json"), "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"date\":7}");

        assertThat(across(Call.of("validate", "--format", "json", folder)))
                .containsExactly(
                        "partial others-left-out", "partial others-left-out", "none unreadable", "none read-in-part");
        assertThat(Call.of("validate", folder).lines(folder))
                .contains("4.json: Not checked (across documents): only a part of the document could be read.")
                .containsOnlyOnce(
                        "Checked in part (across documents): other documents could not be read in full, and so"
                                + " were not compared.");
    }

    private static List<String> across(Call call) {
        return ACROSS.matcher(call.out())
                .results()
                .map(found -> found.group(1) + " " + Objects.requireNonNullElse(found.group(2), ""))
                .toList();
    }

    @Test
    void filesThatAreNamedOneByOneAreAnArchiveTooAndNamedTwiceStillOne() throws IOException {
        write(sample("ARC-010/invalid-five-days"));
        Path first = folder.resolve("1.json");
        Path second = folder.resolve("2.json");

        assertThat(Call.of("validate", first, second).lines(folder))
                .anyMatch(line -> line.startsWith("2.json:12:5: error ARC-010"));
        assertThat(Call.of("validate", first, second, folder.resolve(".").resolve("2.json"))
                        .lines(folder))
                .filteredOn(line -> line.contains("error ARC-010"))
                .as("under either name")
                .hasSize(2);
        assertThat(Call.of("validate", first, first, folder.resolve(".").resolve("1.json"))
                        .out())
                .isEqualTo("3 documents: 0 errors, 0 warnings, 0 info\n");
        assertThat(Call.of("validate", second).out()).isEqualTo("1 document: 0 errors, 0 warnings, 0 info\n");
    }

    @Test
    void theDocumentsOnTheLinesOfAFileAreAnArchive() throws IOException {
        List<Meeting> papers = new java.util.ArrayList<>(Archives.ofYear(1, 2019));
        Meeting last = papers.get(papers.size() - 1);
        papers.add(last.withItems(last.items().subList(0, 3)));
        Path file = folder.resolve("archive.ndjson");
        try (OutputStream out = Files.newOutputStream(file);
                DocumentStreamWriter archive = DocumentStreamWriter.to(out)) {
            for (Meeting paper : papers) {
                archive.add(paper);
            }
            out.write("{\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        int line = papers.size();
        Call call = Call.of("validate", file);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.lines(folder))
                .anyMatch(found -> found.startsWith("archive.ndjson:" + line + ":1: warning ARC-011 "))
                .anyMatch(found -> found.startsWith("archive.ndjson:" + (line + 1) + ":2: error DOC-004 "))
                .anyMatch(found -> found.startsWith((line + 1) + " documents: "));
        assertThat(Call.of("validate", folder).out()).isEqualTo(call.out());
    }

    @Test
    void aFileWithoutLinesHasNoDocuments() throws IOException {
        Files.writeString(folder.resolve("empty.jsonl"), "\n");
        Call call = Call.of("validate", folder);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).contains("empty.jsonl: error DOC-015");
    }

    /** An item that could not be read is not one that is missing. */
    @Test
    void whatWasReadOnlyInPartIsNotHeldAgainstOthers() throws IOException {
        Map<String, String> documents = sample("ARC-007/valid-as-announced").documents();
        Files.writeString(folder.resolve("agenda.json"), documents.get("agenda.json"));
        Files.writeString(
                folder.resolve("minutes.json"),
                documents.get("minutes.json").replace("\"number\": \"3.\"", "\"number\": 3"));

        assertThat(Call.of("validate", folder).out()).contains("DOC-011").doesNotContain("ARC-");
    }

    private static ArchiveSample sample(String name) {
        return ArchiveSamples.all().stream()
                .filter(sample -> sample.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(ArchiveSample sample) throws IOException {
        for (Map.Entry<String, String> document : sample.documents().entrySet()) {
            Files.writeString(folder.resolve(document.getKey()), document.getValue());
        }
    }
}
