package dk.sagsgang.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.serialization.source.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PDF files that are made to break a reader are refused with one clear problem, in bounded memory and time. */
@Tag("once")
class HostilePdfTest {

    private static final int LIMIT = 1_000_000;

    private static List<String> problems(byte[] pdf) {
        Import read = PaperReader.standard()
                .with(ReadLimits.STANDARD.withBytes(LIMIT))
                .as(PaperKind.MEETING)
                .read(pdf, "x.pdf");
        return read.report().findings().stream()
                .map(finding -> finding.rule() + "." + finding.variant())
                .toList();
    }

    /** A file with one page, whose fourth object is a stream, and maybe more objects. */
    private static byte[] pdf(String described, byte[] packed, String... more) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(ascii("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>"
                + "/Font<</F 9 0 R>>>>>> endobj\n"
                + "9 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj\n"
                + "4 0 obj <<" + described + "/Length " + packed.length + ">> stream\n"));
        file.write(packed);
        file.write(ascii("\nendstream endobj\n"));
        for (String each : more) {
            file.write(ascii(each));
        }
        file.write(ascii("trailer <</Root 1 0 R/Size 40>>\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] packed(long zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] block = new byte[8192];
            for (long written = 0; written < zeros; written += block.length) {
                out.write(block);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void aPageThatUnpacksToMuchMoreIsRefused() throws IOException {
        assertThat(problems(pdf("/Filter/FlateDecode", packed(100_000_000)))).containsExactly("DOC-006.document");
    }

    @Test
    void aTableOfObjectsThatUnpacksToMuchMoreIsRefused() throws IOException {
        for (String type : List.of("/Type/ObjStm/N 1/First 5", "/Type/XRef/W[1 2 1]/Size 9")) {
            assertThat(problems(pdf(type + "/Filter/FlateDecode", packed(100_000_000))))
                    .as(type)
                    .containsExactly("DOC-006.document");
        }
    }

    @Test
    void aPictureThatUnpacksToMuchMoreIsNotUnpacked() throws IOException {
        byte[] picture = packed(100_000_000);
        assertThat(problems(pdf("/Subtype/Image/Width 9/Height 9/Filter/FlateDecode", picture)))
                .doesNotContain("DOC-006.document");
    }

    @Test
    void streamsThatArePackedTwiceCountAsTheyMayGrow() throws IOException {
        assertThat(problems(pdf("/Filter[/FlateDecode/FlateDecode]", packed(10_000_000))))
                .containsExactly("DOC-006.document");
    }

    @Test
    void figuresInFiguresWithoutEndAreRefused() throws IOException {
        String[] figures = new String[30];
        for (int i = 0; i < figures.length; i++) {
            int own = i == 0 ? 5 : 9 + i;
            String calls = "/N Do ".repeat(8);
            figures[i] = own + " 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</N " + (10 + i)
                    + " 0 R>>>>/Length " + calls.length() + ">> stream\n" + calls + "\nendstream endobj\n";
        }
        assertThat(problems(pdf("", ascii("/X Do"), figures))).hasSize(1);
    }

    @Test
    void moreLettersOnAPageThanAnyHasAreRefused() throws IOException {
        String line = "(" + "a".repeat(1000) + ") Tj ";
        byte[] many = ascii("BT /F 1 Tf 9 9 Td " + line.repeat(300) + "ET");
        assertThat(problems(pdf("", many))).containsExactly("DOC-006.document");
    }

    @Test
    void whatIsNestedWithoutEndIsDamaged() throws IOException {
        String deep = "8 0 obj " + "[".repeat(300_000) + " endobj\n";
        assertThat(problems(pdf("", ascii("BT ET"), deep))).hasSize(1);
    }

    @Test
    void pagesThatNameEachOtherAreNoPages() {
        byte[] circle = ascii("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        assertThat(problems(circle)).hasSize(1);
    }

    @Test
    void moreBytesThanTheLimitAreNotRead() throws IOException {
        byte[] large = new byte[LIMIT + 1];
        byte[] small = pdf("", ascii("BT ET"));
        System.arraycopy(small, 0, large, 0, small.length);
        assertThat(problems(large)).containsExactly("DOC-006.document");
    }
}
