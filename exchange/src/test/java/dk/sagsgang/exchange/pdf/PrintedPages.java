package dk.sagsgang.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF files for tests, line by line. */
final class PrintedPages {

    private static final float SIZE = 11;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);

    PrintedPages() {
        page();
    }

    /** Begins a page. */
    PrintedPages page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Prints lines below each other, 14 points apart; an empty one leaves its room. */
    PrintedPages lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            print(x, y + 14 * i, SIZE, regular, lines[i]);
        }
        return this;
    }

    /** Prints a bold line. */
    PrintedPages bold(float x, float y, String line) {
        return print(x, y, SIZE, bold, line);
    }

    /** Prints a line in larger letters. */
    PrintedPages large(float x, float y, String line) {
        return print(x, y, 16, regular, line);
    }

    /** Draws a square that is filled, with its middle at a place: as a bullet is where it is small. */
    PrintedPages square(float x, float y, float side) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.addRect(x - side / 2, PDRectangle.A4.getHeight() - y - side / 2, side, side);
            out.fill();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        return this;
    }

    private PrintedPages print(float x, float y, float size, PDFont font, String line) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            out.showText(line);
            out.endText();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        return this;
    }

    /** The file. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        return bytes.toByteArray();
    }

    /** The file, locked with a password that opens it, or whose text may not be taken out. */
    byte[] locked(String password) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(!password.isEmpty());
        document.protect(new StandardProtectionPolicy("ejer", password, permission));
        return bytes();
    }
}
