package dk.sagsgang.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A Word file is drawn as Word shows it: with the numbers that it makes by itself, its tables and its headings. */
class WordFileTest {

    private static final String STYLES =
            "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"Overskrift2\"><w:name w:val=\"heading 2\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Egen\"><w:name w:val=\"Kommunens\"/><w:basedOn w:val=\"Overskrift2\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Punkt\"><w:name w:val=\"Punkt\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";

    private static final String NUMBERS = "<w:numbering><w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%3\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uf0b7\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";

    @Test
    void listsHaveTheNumbersThatWordMakes() {
        assertThat(text(listed(1, 0, "at A")
                        + listed(1, 1, "hvis B")
                        + listed(1, 1, "hvis C")
                        + listed(1, 0, "at D")
                        + listed(1, 1, "hvis E")
                        + listed(1, 2, "F")))
                .isEqualTo("3. at A\na) hvis B\nb) hvis C\n4. at D\na) hvis E\n4.1 F\n");
    }

    @Test
    void aListWithAStartOfItsOwnBeginsAnew() {
        assertThat(text(listed(1, 0, "A") + listed(3, 0, "B") + listed(3, 0, "C")))
                .isEqualTo("3. A\n1. B\n2. C\n");
    }

    @Test
    void bulletsAreBulletsAndAnEmptyElementCountsNothing() {
        assertThat(text(listed(2, 0, "A") + listed(1, 0, " ") + listed(1, 0, "B")))
                .isEqualTo("• A\n3. B\n");
        assertThat(text(listed(9, 0, "Liste uden niveauer"))).isEqualTo("• Liste uden niveauer\n");
    }

    @Test
    void aStyleMayCountAndNoListTakesAParagraphOut() {
        assertThat(text(styled("Punkt", "A")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Punkt\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + run("B") + "</w:p>" + styled("Punkt", "C")))
                .isEqualTo("3. A\n\nB\n\n4. C\n");
    }

    @Test
    void headingsAreThoseOfTheStylesAndOfStylesThatBuildOnThem() {
        SourceText text = word(styled("Overskrift2", "Baggrund") + styled("Egen", "Formål") + styled("Brød", "Ord"));

        assertThat(text.text()).isEqualTo("Baggrund\n\nFormål\n\nOrd\n");
        assertThat(text.heading(0)).isTrue();
        assertThat(text.heading(2)).isTrue();
        assertThat(text.heading(4)).isFalse();
    }

    @Test
    void aRowOfATableIsALineWithTabsAndOfTwoCellsALabel() {
        assertThat(text(paragraph("Plan") + "<w:tbl>" + row("Trin", "Dato", "Hvem") + row("Start", "", "Chefen")
                        + "</w:tbl><w:tbl>" + row("Sted", "Rådhuset</w:t></w:r></w:p><w:p><w:r><w:t>Lokale 2")
                        + "</w:tbl>"))
                .isEqualTo("Plan\n\nTrin\tDato\tHvem\nStart\t\tChefen\n\nSted: Rådhuset\nLokale 2\n");
    }

    @Test
    void listsWithinACellKeepTheirMarks() {
        assertThat(text("<w:tbl><w:tr><w:tc>" + paragraph("Udvalget skal") + listed(2, 0, "drøfte")
                        + listed(2, 0, "indstille") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("Udvalget skal\n• drøfte\n• indstille\n");
    }

    @Test
    void theTextOfABoxIsReadOnce() {
        assertThat(text("<w:p><mc:AlternateContent><mc:Choice>" + run("Boks") + "</mc:Choice><mc:Fallback>"
                        + run("Boks") + "</mc:Fallback></mc:AlternateContent></w:p>"))
                .isEqualTo("Boks\n");
    }

    @Test
    void linesAndBlanksOfAParagraphStay() {
        assertThat(
                        text(
                                "<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Havnen &amp; broen</w:t><w:br/><w:t>Ord</w:t></w:r></w:p>"))
                .isEqualTo("1. Havnen & broen\nOrd\n");
    }

    @Test
    void otherPartsMayStandBeforeAndBehindAndMayBeBroken() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/media/image1.png", "x".repeat(200_000));
        parts.put("word/numbering.xml", "<w:numbering><w:abstractNum w:abstractNumId=\"x\"><w:lvl w:ilvl=\"99\"");
        parts.put("word/document.xml", listed(1, 0, "A"));
        assertThat(read(parts).text()).isEqualTo("• A\n");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String listed(int number, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String text(String body) {
        return word(body).text();
    }

    private static SourceText word(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", STYLES);
        parts.put("word/numbering.xml", NUMBERS);
        return read(parts);
    }

    private static SourceText read(Map<String, String> parts) {
        return WordFile.text(zipped(parts), "x.docx", 1_000_000, new ReadingProblems("x.docx"))
                .orElseThrow();
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void aParagraphMayTakeItselfOutOfTheHeadings() {
        SourceText text = word("<w:p><w:pPr><w:pStyle w:val=\"Overskrift2\"/><w:outlineLvl w:val=\"9\"/></w:pPr>"
                + run("Ord") + "</w:p><w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + run("Formål") + "</w:p>");

        assertThat(text.text()).isEqualTo("Ord\n\nFormål\n");
        assertThat(text.heading(0)).isFalse();
        assertThat(text.heading(2)).isTrue();
    }

    @Test
    void tagsThatNothingOpenedHideNothing() {
        assertThat(text("</mc:Fallback></w:tbl>" + paragraph("A") + "<w:tbl>" + row("Sted", "Rådhuset") + "</w:tbl>"))
                .isEqualTo("A\n\nSted: Rådhuset\n");
    }

    @Test
    void aTabWithinTheWordsOfACellPartsNoCells() {
        assertThat(text("<w:tbl>" + row("Sted", "Råd\thuset") + "</w:tbl>")).isEqualTo("Sted: Råd huset\n");
    }

    @Test
    void aPartThatIsTooLargeIsToldAsThat() {
        ReadingProblems problems = new ReadingProblems("x.docx");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/styles.xml", "x".repeat(200));
        parts.put("word/document.xml", "<w:document><w:body>" + paragraph("A") + "</w:body></w:document>");

        assertThat(WordFile.text(zipped(parts), "x.docx", 100, problems)).isEmpty();
        assertThat(problems.report().findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("DOC-006");
    }
}
