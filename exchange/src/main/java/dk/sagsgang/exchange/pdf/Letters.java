package dk.sagsgang.exchange.pdf;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters of each page with where they stand, and has the page laid out. */
final class Letters extends PDFTextStripper {

    /** More than any paper has. */
    private static final int MOST_STEPS = 20_000_000;

    /** Figures inside figures can be drawn without end; the largest papers have a few on each page. */
    private static final int MOST_FIGURES = 100_000;

    /** A page in small print has ten thousand. */
    private static final int MOST_ON_A_PAGE = 200_000;

    private final int mostLetters;
    private final List<Letter> page = new ArrayList<>();
    private final Dots dots = new Dots();
    private final PrintedText text = new PrintedText();
    private long steps;
    private int figures;
    private long letters;

    Letters(int mostLetters) {
        this.mostLetters = mostLetters;
    }

    /** More steps, or more letters, than a reader takes. It is no I/O fault, since those are passed over inside figures. */
    static final class Endless extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    PdfText draw(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return text.drawn();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new Endless();
        }
        dots.step(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++figures > MOST_FIGURES) {
            throw new Endless();
        }
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String said = position.getUnicode();
        if (said == null || said.isEmpty()) {
            return;
        }
        letters += said.length();
        if (letters > mostLetters || page.size() >= MOST_ON_A_PAGE) {
            throw new Endless();
        }
        float size = Math.max(1, Math.max(position.getHeightDir(), position.getFontSizeInPt()));
        page.add(new Letter(
                said,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                Math.round(position.getDir()),
                bold(position.getFont())));
    }

    private static boolean bold(PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|heavy|black|semibold|demi).*");
    }

    @Override
    protected void writePage() {
        // The letters are laid out when the page ends.
    }

    @Override
    protected void startPage(PDPage started) {
        page.clear();
        dots.page(started);
    }

    @Override
    protected void endPage(PDPage ended) {
        dots.bullets(page);
        text.page();
        PageLayout.print(page, text);
        page.clear();
        if (text.length() > mostLetters) {
            throw new Endless();
        }
    }
}
