package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Papers that are made to break a reader are read or refused, with a clear problem. */
@Tag("once")
class HostilePaperTest {

    private static Import read(byte[] bytes) {
        return PaperReader.standard().as(PaperKind.MEETING).read(bytes, "x");
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void megabytesWithoutALineBreak() {
        for (String word : List.of("a", "ord ", "1. ", "Beslutning ", ". Den ", "§ 5 ", "12. marts 2019 ")) {
            Import read = read(("Referat\n\n" + word.repeat(500_000 / word.length())).getBytes(StandardCharsets.UTF_8));
            assertThat(read.documents()).as(word).hasSize(1);
        }
    }

    @Test
    void aLongLineOfTheSameWordsInAPaperOfEachKind() {
        for (String words : List.of(
                "Sag nr. Side ",
                "Pkt. Tekst Side ",
                "For stemte: A, B, F og Ø. ",
                "Vej og park ",
                "Havn, ",
                "• Leder: Ida Holk ")) {
            byte[] bytes = ("Organisation i Greve Kommune\n\n" + words.repeat(20_000 / words.length()))
                    .getBytes(StandardCharsets.UTF_8);
            for (PaperKind kind : PaperKind.values()) {
                assertThat(PaperReader.standard().as(kind).read(bytes, "x").documents())
                        .as(kind + " " + words)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aPageThatSaysNothingOfItsOwn() {
        for (String page : List.of("Accepter cookies", "Accepter cookies Accepter cookies", "Del på Facebook", ".")) {
            for (PaperKind kind : PaperKind.values()) {
                Import read = PaperReader.standard().as(kind).read(page.getBytes(StandardCharsets.UTF_8), "x");
                assertThat(read.documents().size() + read.report().findings().size())
                        .as(kind + " " + page)
                        .isPositive();
            }
        }
    }

    @Test
    void theTitleOfAnActInManyLongWordsBeforeAParagraphAlone() {
        // Were each word parted in every way, this would not come to an end.
        String title = "retssikkerhedsadministration og socialpensionsudbetaling på ældreboligområdet ".repeat(3);
        Import read = PaperReader.standard()
                .as(PaperKind.COMMISSION)
                .read(
                        ("Vedtægter for Ældrerådet\n\nI medfør af lov om " + title
                                        + "§ 37a har byrådet nedsat et ældreråd, der rådgiver byrådet efter loven.\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "x");
        assertThat(read.documents()).hasSize(1);
    }

    @Test
    void thousandsOfHeadings() {
        for (String line : List.of(
                "Beslutning\n\n", "1. Sag\n\nBeslutning\n\nGodkendt.\n\n", "Bilag\n", "Sagsnr.: 1/2\n", "- punkt\n")) {
            Import read = read(line.repeat(5_000).getBytes(StandardCharsets.UTF_8));
            assertThat(read.documents()).as(line).hasSize(1);
        }
    }

    @Test
    void aNumberOfAPersonIsAFindingAsInAnExportAndIsToldOnce() {
        Import read = read(
                "Byrådet - Referat\n\nDato: 1. maj 2020\n\n1. Sagen\n\nCPR-nr. 010203-1234 er slettet.\n\nBeslutning\n\nGodkendt."
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.report().findings())
                .filteredOn(finding -> finding.rule().id().equals("TXT-001"))
                .hasSize(1);
        assertThat(read.validate(DocumentValidator.standard()).findings())
                .filteredOn(finding -> finding.rule().id().equals("TXT-001"))
                .hasSize(1);
    }

    @Test
    void thousandsOfPeopleBelowLabelsThatSayNothingOfThem() {
        String head = "Handicaprådet\n\nRådet består af:\n\n\u2022 3 medlemmer udpeget af byrådet\n\n";
        Import read = read((head + "C person:Anne Holm\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(read.documents()).hasSize(1);
    }

    @Test
    void tensOfThousandsOfHeadings() {
        Import read = read("Beslutning\n\n".repeat(30_000).getBytes(StandardCharsets.UTF_8));
        assertThat(read.documents()).hasSize(1);
    }

    @Test
    void pagesWithoutEnd() {
        Import read = read(
                "Referat\n\n1. Sag\n\nBeslutning\n\nGodkendt.\n\f".repeat(3_000).getBytes(StandardCharsets.UTF_8));
        assertThat(read.documents()).hasSize(1);
    }

    @Test
    void marksOfDirectionAndNulAreNoLetters() {
        Import read =
                read("Byr\u200eådet - Referat\n\nDato: 1. maj 2020\n\n1. Sag\u0000en\n\nBeslutning\n\nGod\u00adkendt."
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.documents().get(0).meeting().bodies().get(0).name()).isEqualTo("Byrådet");
        assertThat(read.documents()
                        .get(0)
                        .meeting()
                        .items()
                        .get(0)
                        .decisions()
                        .get(0)
                        .outcome())
                .isPresent();
    }

    @Test
    void aWordFileIsRead() throws IOException {
        String xml = "<w:document><w:body>" + paragraph("Byrådet - Referat") + paragraph("Dato: 1. maj 2020")
                + paragraph("1. Havnens regnskab") + paragraph("Beslutning") + paragraph("Godkendt &amp; vedtaget.")
                + "</w:body></w:document>";
        Import read = ExchangeReader.standard()
                .read(packed("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "x.docx");
        assertThat(read.format()).contains(ExchangeFormat.PAPER);
        assertThat(read.documents().get(0).meeting().items().get(0).title()).isEqualTo("Havnens regnskab");
    }

    @Test
    void aPackedFileThatUnpacksToMuchMoreIsRefused() throws IOException {
        byte[] bomb = packed("word/document.xml", new byte[20_000_000]);
        Import read = PaperReader.standard()
                .with(ReadLimits.STANDARD.withBytes(1_000_000))
                .read(bomb, "x.docx");
        assertThat(read.report().findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("DOC-006");
        assertThat(read.documents()).isEmpty();
    }

    @Test
    void otherPackedFilesBrokenOnesAndPdfsAreRefused() throws IOException {
        byte[] whole = packed("word/document.xml", paragraph("Referat").getBytes(StandardCharsets.UTF_8));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        for (byte[] bytes :
                List.of(packed("other.txt", new byte[10]), half, "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII))) {
            Import read = ExchangeReader.standard().read(bytes, "x");
            assertThat(read.documents()).isEmpty();
            assertThat(read.report().findings()).hasSize(1);
        }
    }
}
