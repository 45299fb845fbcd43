package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStreamTest {

    private static final String GOOD = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"minutes"}""";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadDocumentByDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentStreamWriter archive = DocumentStreamWriter.to(out)) {
            for (int m = 1; m <= 3; m++) {
                archive.add(meeting(m));
            }
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(3).endsWith("}\n");
        assertThat(readings(out.toByteArray()))
                .extracting(reading -> reading.document().orElseThrow())
                .containsExactly(meeting(1), meeting(2), meeting(3));
    }

    @Test
    void aBadLineIsReportedAtItsPlaceAndDoesNotStopTheRest() {
        List<Reading> read = readings(GOOD + "\n{\"sagsgang\":\"1.0\",\"type\":\n" + GOOD + "\n[1]\r\n" + GOOD);

        assertThat(read).extracting(Reading::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(read)
                .extracting(reading -> reading.document().isPresent())
                .containsExactly(true, false, true, false, true);
        assertThat(places(read)).containsExactly("a.ndjson:2:26 DOC-004", "a.ndjson:4:1 DOC-011");
    }

    @Test
    void findingsOfRulesHaveTheirLineInTheArchive() {
        String wrong = GOOD.replace("\"edition\"", "\"items\":[{\"title\":\"\"}],\"edition\"");
        Reading reading = readings("\n" + GOOD + "\n\n" + wrong).get(1);

        assertThat(reading.validate(DocumentValidator.standard()).findings())
                .filteredOn(finding -> finding.rule().id().equals("STR-001"))
                .extracting(finding -> finding.location().toString())
                .containsExactly("a.ndjson:4:91");
        assertThat(reading.source()).isEqualTo("a.ndjson");
        assertThat(reading.whole()).isTrue();
    }

    @Test
    void linesAreCountedAsEditorsCountThem() {
        String broken = GOOD.replace(",\"edition\"", ",\r\"edition\"");

        assertThat(readings(broken + "\r\n \t\r\n" + GOOD + "\n{\n"))
                .extracting(Reading::line)
                .containsExactly(1, 4, 5);
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() {
        String large = GOOD.replace("Socialudvalget", "S".repeat(200_000));
        List<Reading> read = readings(
                (large + "\n" + GOOD + "\n" + " ".repeat(300_000) + "\n" + GOOD).getBytes(StandardCharsets.UTF_8),
                ReadLimits.STANDARD.withBytes(1_000));

        assertThat(read).extracting(Reading::line).containsExactly(1, 2, 4);
        assertThat(places(read)).containsExactly("a.ndjson:1:1 DOC-006");
    }

    @Test
    void anArchiveInAnotherEncodingIsOneProblem() {
        List<Reading> read = readings((GOOD + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_16));

        assertThat(places(read)).containsExactly("a.ndjson:1:1 DOC-003");
    }

    @Test
    void zeroBytesLaterInTheArchiveAreFaultsOfTheirLine() {
        assertThat(readings(GOOD + "\n\0\0\n" + GOOD)).hasSize(3);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(readings("\uFEFF" + GOOD + "\n" + GOOD))
                .allSatisfy(reading -> assertThat(reading.report().findings()).isEmpty());
    }

    @Test
    void anEmptyArchiveHasNoDocuments() {
        assertThat(readings("")).isEmpty();
        assertThat(readings("\n \r\n\t")).isEmpty();
    }

    @Test
    void aFileThatCannotBeOpenedIsAProblem() throws IOException {
        for (Path missing : List.of(folder, folder.resolve("missing.ndjson"))) {
            try (DocumentStream stream = DocumentReader.strict().stream(missing)) {
                Reading reading = stream.next().orElseThrow();
                assertThat(reading.report().findings())
                        .extracting(finding -> finding.rule().id())
                        .containsExactly("DOC-001");
                assertThat(stream.next()).isEmpty();
            }
        }
    }

    @Test
    void aStreamThatBreaksOffIsAProblemAfterWhatWasRead() {
        InputStream breaking = new InputStream() {
            private final InputStream good = new ByteArrayInputStream((GOOD + "\n").getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = good.read();
                if (next < 0) {
                    throw new IOException("gone");
                }
                return next;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int next = read();
                bytes[from] = (byte) next;
                return 1;
            }
        };

        assertThat(places(all(DocumentReader.strict().stream(breaking, "a.ndjson"))))
                .containsExactly("a.ndjson:2:1 DOC-001");
    }

    @Test
    void aFileIsReadAndClosed() throws IOException {
        Path file = folder.resolve("a.ndjson");
        Files.writeString(file, GOOD + "\n" + GOOD + "\n");

        DocumentStream stream = DocumentReader.tolerant().stream(file);
        assertThat(stream.next()).isPresent();
        stream.close();
        assertThat(stream.next()).isEmpty();
    }

    @Test
    void aLoopGoesOverAllDocumentsOnce() throws IOException {
        List<Integer> lines = new ArrayList<>();
        try (DocumentStream archive = stream(GOOD + "\n[1]\n" + GOOD)) {
            for (Reading reading : archive) {
                lines.add(reading.line());
            }
            for (Reading again : archive) {
                lines.add(-again.line());
            }
            assertThat(archive.next()).isEmpty();
        }

        assertThat(lines).containsExactly(1, 2, 3);
    }

    @Test
    void allWaysGoOnWhereAnotherStopped() {
        DocumentStream archive = stream(GOOD + "\n" + GOOD + "\n" + GOOD + "\n" + GOOD);
        Iterator<Reading> iterator = archive.iterator();

        assertThat(iterator.hasNext()).isTrue(); // looks ahead and takes nothing
        assertThat(archive.next()).map(Reading::line).contains(1);
        assertThat(archive.iterator().next().line()).isEqualTo(2);
        assertThat(iterator.next().line()).isEqualTo(3);
        assertThat(archive.stream().map(Reading::line)).containsExactly(4);
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The archive a.ndjson has no more documents");
    }

    @Test
    void aLoopThatIsLeftHasTakenNoMoreThanItSaw() {
        DocumentStream archive = stream(GOOD + "\n" + GOOD + "\n" + GOOD);
        for (Reading reading : archive) {
            if (reading.line() == 2) {
                break;
            }
        }

        assertThat(archive.next()).map(Reading::line).contains(3);
    }

    @Test
    void aStreamOfReadingsHasTheBadOnesTooAndClosesTheArchive() {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream((GOOD + "\n{\n" + GOOD).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Stream<Reading> readings = DocumentReader.strict().stream(in, "a.ndjson").stream()) {
            assertThat(readings.map(reading -> reading.document().isPresent()).toList())
                    .containsExactly(true, false, true);
            assertThat(closed[0]).isFalse();
        }

        assertThat(closed[0]).isTrue();
    }

    @Test
    void nothingComesAfterTheEndOfAnArchiveThatWasClosed() throws IOException {
        DocumentStream archive = stream(GOOD + "\n" + GOOD);
        assertThat(archive.iterator().hasNext()).isTrue();
        archive.close();
        DocumentStream missing = DocumentReader.strict().stream(folder.resolve("missing.ndjson"));
        missing.close();

        assertThat(archive).isEmpty();
        assertThat(missing).isEmpty();
    }

    /** 300 MB go by, and no more than a few chunks and a line of them are ever asked for ahead. */
    @Test
    void anArchiveOfAnySizeIsReadInConstantMemory() throws IOException {
        byte[] line = (GOOD.replace("Socialudvalget", "S".repeat(100_000)) + "\n").getBytes(StandardCharsets.UTF_8);
        int documents = 3_000;
        Endless source = new Endless(line, documents);
        long read = 0;
        try (DocumentStream stream = DocumentReader.strict().stream(source, "endless")) {
            for (Optional<Reading> next = stream.next(); next.isPresent(); next = stream.next()) {
                read++;
                assertThat(source.given).isLessThanOrEqualTo(read * line.length + 64 * 1024);
                assertThat(next.get().line()).isEqualTo((int) read);
            }
        }
        assertThat(read).isEqualTo(documents);
    }

    private static Meeting meeting(int month) {
        return Meeting.builder()
                .addBodies(Body.of("Børne- og Ungeudvalget"))
                .edition(Edition.AGENDA)
                .date(LocalDate.of(2021, month, 7))
                .addItems(AgendaItem.builder().title("Linje\nto 😀").build())
                .build();
    }

    private static DocumentStream stream(String text) {
        return DocumentReader.strict().stream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.ndjson");
    }

    private static List<Reading> readings(String text) {
        return readings(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Reading> readings(byte[] bytes) {
        return readings(bytes, ReadLimits.STANDARD);
    }

    private static List<Reading> readings(byte[] bytes, ReadLimits limits) {
        return all(DocumentReader.strict().with(limits).stream(new ByteArrayInputStream(bytes), "a.ndjson"));
    }

    private static List<Reading> all(DocumentStream stream) {
        List<Reading> all = new ArrayList<>();
        for (Optional<Reading> next = stream.next(); next.isPresent(); next = stream.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static List<String> places(List<Reading> readings) {
        List<String> places = new ArrayList<>();
        for (Reading reading : readings) {
            for (Finding finding : reading.report().findings()) {
                places.add(finding.location() + " " + finding.rule());
            }
        }
        return places;
    }

    /** The same line again and again, never all of it in memory. */
    private static final class Endless extends InputStream {

        private final byte[] line;
        private final long end;
        private long given;

        Endless(byte[] line, int times) {
            this.line = line;
            this.end = (long) line.length * times;
        }

        @Override
        public int read() {
            return given == end ? -1 : line[(int) (given++ % line.length)];
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (given == end) {
                return -1;
            }
            int at = (int) (given % line.length);
            int part = Math.min(length, line.length - at);
            System.arraycopy(line, at, bytes, from, part);
            given += part;
            return part;
        }
    }
}
