package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String EXPORT =
            "{\"Dagsordenpunkter\":[{\"Punktnummer\":\"1\",\"Navn\":\"Anløbsbro\",\"IsOpen\":true,\"SagsNummer\":\"24-000101\",\n"
                    + "\"Felter\":[{\"Navn\":\"\",\"Link\":\"a\",\"DocumentId\":\"b\",\"Html\":\"<div><h3>Beslutning</h3>\\r\\n"
                    + "<span>Ad 2 godkendt.</span></div><h3>Indstilling</h3>\\r\\n<span>Administrationen indstiller, at<ol><li>broen"
                    + " males</li></ol></span>\"}],\n\"Nyt\":\"x\"}],\"Udvalg\":{\"Navn\":\"Havneudvalget\"},\"Moede\":{\"Afsluttet\":true,"
                    + "\"MeetingBeginUtc\":\"2024-09-10T16:00:00+02:00\"}}";

    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void writeExport() throws IOException {
        export = Files.createDirectory(folder.resolve("exports")).resolve("meeting.json");
        Files.writeString(export, EXPORT);
        Files.writeString(export.resolveSibling("other.xml"), "<manifest/>");
    }

    @Test
    void aFolderOfExportsBecomesAnArchiveThatValidates() throws IOException {
        Path archive = folder.resolve("archive.ndjson");

        Call call = Call.of("import", export.getParent().toString(), "--to", archive.toString());

        assertThat(call.exit()).isZero();
        assertThat(call.out()).startsWith("Imported: 1");
        assertThat(call.out())
                .contains(
                        "Imported: 1 documents from 1 files; 1 files in no known format", "/Dagsordenpunkter/*/Nyt  1");
        assertThat(Files.readAllLines(archive)).hasSize(1);
        assertThat(Call.of("validate", archive.toString()).out()).contains("archive.ndjson:1:", "DEC-002");
    }

    @Test
    void aFolderTakesAFileForEachDocument() throws IOException {
        Path out = folder.resolve("documents");

        assertThat(Call.of("import", export.toString(), "--to", out.toString(), "--lang", "da")
                        .out())
                .contains("Importeret: 1 dokumenter fra 1 filer");
        assertThat(Files.readString(out.resolve("meeting.json"), StandardCharsets.UTF_8))
                .startsWith("{\n  \"sagsgang\" : \"1.0\"".replace(" :", ":"));
    }

    @Test
    void anExportIsValidatedWithPlacesInItself() {
        Call call = Call.of("validate", export.toString());

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("meeting.json:2:").contains("DEC-002");
    }

    @Test
    void exportsAreNotOverwritten() throws IOException {
        Call call =
                Call.of("import", export.toString(), "--to", export.getParent().toString());

        assertThat(call.exit()).isEqualTo(2);
        assertThat(Files.readString(export)).isEqualTo(EXPORT);
    }

    @Test
    void whatIsNamedAndNoExportIsAProblem() {
        Path archive = folder.resolve("archive.ndjson");

        Call call = Call.of("import", export.resolveSibling("other.xml").toString(), "--to", archive.toString());

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).contains("DOC-007");
    }

    @Test
    void theFormatsAreListedAndAnUnknownOneIsRefused() {
        assertThat(Call.of("formats").out())
                .contains("first-agenda ", "publication ", "agenda-web ", "edoc ", "acadre ", "sbsys ");
        assertThat(Call.of("import", "--from", "word", export.toString(), "--to", "x.ndjson")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aPdfIsImportedAndValidated() throws IOException {
        Path pdf = folder.resolve("referat.pdf");
        Files.write(
                pdf,
                pdf("Byr\\345det - Referat", "Dato: 4. maj 2020", "1. Havnens regnskab", "Beslutning", "Godkendt."));
        Path archive = folder.resolve("archive.ndjson");

        assertThat(Call.of("import", pdf.toString(), "--to", archive.toString()).out())
                .contains("Imported: 1 documents from 1 files");
        assertThat(Files.readString(archive)).contains("Havnens regnskab", "\"date\":\"2020-05-04\"");
        assertThat(Call.of("validate", pdf.toString()).out()).startsWith("1 document: 0 errors");
    }

    @Test
    void aPdfThatCannotBeReadIsToldInBothLanguages() throws IOException {
        Path pdf = folder.resolve("referat.pdf");
        Files.writeString(pdf, "%PDF-1.7 nonsense");

        for (String command : List.of("validate", "import")) {
            List<String> call = new ArrayList<>(List.of(command, pdf.toString(), "--lang", "da"));
            if (command.equals("import")) {
                call.addAll(List.of("--to", folder.resolve("archive.ndjson").toString()));
            }
            Call danish = Call.of(call.toArray(String[]::new));
            assertThat(danish.exit()).isEqualTo(2);
            assertThat(danish.out()).contains("DOC-001", "Filen er beskadiget");
        }
        assertThat(Call.of("validate", pdf.toString()).out()).contains("The file is damaged");
    }

    /** A page with some lines, as small as a PDF can be. */
    private static byte[] pdf(String... lines) {
        StringBuilder drawn = new StringBuilder("BT /F 11 Tf 60 780 Td 24 TL ");
        for (String line : lines) {
            drawn.append('(').append(line).append(") Tj T* ");
        }
        drawn.append("ET");
        String file = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length " + drawn.length() + ">> stream\n" + drawn + "\nendstream endobj\n"
                + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj\n"
                + "trailer <</Root 1 0 R/Size 6>>\n%%EOF\n";
        return file.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void exportsAreComparedWithEachOther() throws IOException {
        Path folder = Files.createDirectory(export.resolveSibling("autumn"));
        Files.writeString(folder.resolve("havn.json"), minutes("Havneudvalget", "2024-09-10", "Broen er gammel."));
        Files.writeString(
                folder.resolve("byraad.json"),
                minutes("Byrådet", "2024-10-02", "Havneudvalget anbefalede den 9. september 2024 (pkt. 4) broen."));
        Call call = Call.of("validate", folder.toString());
        assertThat(call.out()).contains("ARC-001", "byraad.json:1:");
        assertThat(Call.of("validate", "--single", folder.toString()).out()).doesNotContain("ARC-001");
    }

    private static String minutes(String body, String day, String text) {
        return """
                {"Dagsordenpunkter":[{"SagsNummer":"24-000111","Navn":"Broen","Punktnummer":"4","Felter":[{"Html":"\
                <div><h3>Beslutning</h3><span>Godkendt.</span></div><h3>Fremstilling</h3><span>%s</span>\
                ","Link":"https://dagsordener.example/1","DocumentId":"11111111-1111-1111-1111-111111111111"}]}],\
                "Udvalg":{"Navn":"%s"},"Moede":{"Dato":"%sT17:00:00+02:00","Afsluttet":true}}
                """.formatted(text, body, day);
    }

    @Test
    void aRosterIsDrawnFromTheAttendanceOfAFolder() throws IOException {
        Path folder = Files.createDirectory(export.resolveSibling("roster"));
        Files.writeString(folder.resolve("one.json"), attended("2024-09-10", "Bodil Krat"));
        Files.writeString(folder.resolve("two.json"), attended("2024-10-08", "Else Mark"));
        Files.writeString(folder.resolve("three.json"), attended("2024-11-12", "Bodil Krat"));
        Path profile = export.resolveSibling("profile.json");
        Call call = Call.of("roster", folder.toString(), "--to", profile.toString());
        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .contains(
                        "Havneudvalget  meetings: 3",
                        "+ Anders Holm  listed 3  2024-09-10 .. 2024-11-12",
                        "+ Bodil Krat  listed 2",
                        "? Else Mark  listed 1");
        assertThat(Files.readString(profile)).contains("Bodil Krat").doesNotContain("Else Mark");
        // The proposal is a profile that can be used as it is.
        assertThat(Call.of("validate", "--profile", profile.toString(), folder.toString())
                        .err())
                .isEmpty();
        assertThat(Call.of("roster", profile.resolveSibling("autumn-none").toString())
                        .exit())
                .isEqualTo(1);
    }

    private static String attended(String day, String other) {
        return """
                {"Dagsordenpunkter":[],"Udvalg":{"Navn":"Havneudvalget"},"Moede":{"Dato":"%sT17:00:00+01:00","Afsluttet":true,\
                "Moededeltagere":[{"Name":"Anders Holm"},{"Name":"%s"}]}}
                """.formatted(day, other);
    }
}
