package dk.sagsgang.exchange.pdf;

import dk.sagsgang.exchange.pdf.PdfText.Fault;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the pages of a PDF with PDFBox. Nothing else of the library knows of it. */
final class PdfPages {

    private PdfPages() {}

    static PdfText read(byte[] bytes, int mostBytes) {
        if (!PdfSize.opens(bytes, mostBytes)) {
            return PdfText.none(Fault.TOO_LARGE);
        }
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                return PdfText.none(Fault.LOCKED);
            }
            if (!PdfSize.unpacks(document.getDocument(), mostBytes)) {
                return PdfText.none(Fault.TOO_LARGE);
            }
            return draw(document, mostBytes);
        } catch (InvalidPasswordException locked) {
            return PdfText.none(Fault.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // A file that is made to break a reader makes it throw whatever it likes.
            return PdfText.none(Fault.DAMAGED);
        }
    }

    private static PdfText draw(PDDocument document, int mostBytes) throws IOException {
        if (document.getNumberOfPages() > PdfText.MOST_PAGES) {
            return PdfText.none(Fault.TOO_MANY_PAGES);
        }
        Letters letters = new Letters(mostBytes);
        try {
            PdfText drawn = letters.draw(document);
            return drawn.text().isBlank() ? PdfText.none(Fault.NO_LETTERS) : drawn;
        } catch (Letters.Endless endless) {
            return PdfText.none(Fault.TOO_LARGE);
        }
    }
}
