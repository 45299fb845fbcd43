package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Exports as they come: packed, with their enclosures. */
class PackedExportsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void theExportsInAPackedFileAreRead() throws IOException {
        Import read = read(zip(Map.of(
                "Publication.xml", Fixtures.own("publication.xml"),
                "bilag/tegning.pdf", new byte[] {'%', 'P', 'D', 'F', '-', '1'},
                "Files_1/2.xml", Fixtures.own("acadre.xml"))));
        assertThat(read.documents()).hasSize(2);
        assertThat(read.account().words()).isEmpty();
        Finding finding = read.report().findings().get(0);
        assertThat(finding.location().source()).isEqualTo("export.zip/Publication.xml");
        assertThat(finding.location().line()).contains(11);
        assertThat(ExchangeReader.detect(zip(Map.of("x.xml", Fixtures.own("sbsys.xml")))))
                .contains(ExchangeFormat.SBSYS);
    }

    @Test
    void aPackedFileWithoutAnExportIsRefused() throws IOException {
        assertThat(rules(read(zip(Map.of("brev.txt", new byte[] {'H', 'e', 'j'})))))
                .containsExactly("DOC-007");
        assertThat(rules(read(new byte[] {'P', 'K', 3, 4}))).containsExactly("DOC-004");
    }

    @Test
    void halfAPackedFileIsAProblemAndNoException() throws IOException {
        byte[] whole = zip(
                new TreeMap<>(Map.of("a.xml", Fixtures.own("publication.xml"), "b.xml", Fixtures.own("acadre.xml"))));
        for (int end = 5; end < whole.length; end += 97) {
            Import read = read(Arrays.copyOf(whole, end));
            assertThat(rules(read)).contains("DOC-004");
        }
    }

    @Test
    void whatUnpacksToTooMuchIsLeftWhereTheLimitIs() throws IOException {
        ReadLimits limits = ReadLimits.STANDARD.withBytes(MEGABYTE);
        byte[] text = new byte[3 * MEGABYTE];
        Arrays.fill(text, (byte) '<');
        byte[] picture = new byte[40 * MEGABYTE];
        for (byte[] bomb : List.of(text, picture)) {
            byte[] packed = zip(Map.of("bombe", bomb));
            assertThat(packed.length).isLessThan(MEGABYTE);
            assertThat(rules(ExchangeReader.standard().with(limits).read(packed, "x.zip")))
                    .containsExactly("DOC-006");
        }
    }

    @Test
    void aNumberOfAPersonInTheSourceIsAFindingAndInNoMessage() {
        String json = "{\"Dagsordenpunkter\":[{\"Navn\":\"Broen\",\"Nyhed\":\"CPR-nr. 010203-1234\",\"Felter\":[]}]}";
        Import read = ExchangeReader.standard().read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), "x.json");
        assertThat(rules(read)).containsExactly("TXT-001");
        assertThat(read.report().findings().get(0).location().column()).contains(json.indexOf("010203") + 1);
        assertThat(read.report().toString() + read.report().findings()).doesNotContain("010203");
        // What stands in the document as well is told once.
        String title = json.replace("Navn\":\"Broen", "Navn\":\"CPR-nr. 010203-1234");
        assertThat(ExchangeReader.standard()
                        .read(title.getBytes(java.nio.charset.StandardCharsets.UTF_8), "x.json")
                        .validate(DocumentValidator.standard())
                        .findings())
                .filteredOn(finding -> finding.rule().id().equals("TXT-001"))
                .hasSize(1);
    }

    private static Import read(byte[] bytes) {
        return ExchangeReader.standard().read(bytes, "export.zip");
    }

    private static List<String> rules(Import read) {
        return read.report().findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
