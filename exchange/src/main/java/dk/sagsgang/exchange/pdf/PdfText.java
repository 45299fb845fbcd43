package dk.sagsgang.exchange.pdf;

import java.util.BitSet;
import java.util.Optional;

/**
 * What was drawn from a PDF.
 *
 * <p>A paragraph is one line, whatever lines the page broke it into: places in a paper that was a PDF are lines and columns of
 * this text. An empty line stands where the page leaves one, columns follow one another, and a form feed parts the pages.
 *
 * @param text the text; empty where there is none
 * @param headings the numbers of the lines that are printed as headings; the first line has 0
 * @param fault why there is none
 */
public record PdfText(String text, BitSet headings, Optional<Fault> fault) {

    PdfText(String text, BitSet headings) {
        this(text, headings, Optional.empty());
    }

    /** Why no text was drawn. */
    public enum Fault {
        /** PDFBox is not there. */
        NO_READER,
        /** It is locked with a password, or its text may not be taken out. */
        LOCKED,
        /** It is damaged. */
        DAMAGED,
        /** It unpacks to more than the limit. */
        TOO_LARGE,
        /** It has more pages than the limit. */
        TOO_MANY_PAGES,
        /** It shows pictures only. */
        NO_LETTERS
    }

    /** More pages than any paper has. */
    public static final int MOST_PAGES = 5_000;

    /**
     * Draws the text of a PDF.
     *
     * @param bytes the file
     * @param mostBytes how long the text may be; what the file unpacks to is bounded by it too
     */
    public static PdfText of(byte[] bytes, int mostBytes) {
        if (!readable()) {
            return none(Fault.NO_READER);
        }
        try {
            return PdfPages.read(bytes, mostBytes);
        } catch (LinkageError missing) {
            return none(Fault.NO_READER);
        }
    }

    static PdfText none(Fault fault) {
        return new PdfText("", new BitSet(), Optional.of(fault));
    }

    private static boolean readable() {
        try {
            Class.forName("org.apache.pdfbox.Loader", false, PdfText.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
