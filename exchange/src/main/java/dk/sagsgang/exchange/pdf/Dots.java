package dk.sagsgang.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The bullets of a page that are drawn and no letters, as browsers print them: small round or square figures before the first letter
 * of a line. A dot anywhere else, in a chart or a rule, is none.
 */
final class Dots {

    private static final String BULLET = "•";

    /** In points: a smaller figure is a speck, a larger one a box. */
    private static final float SMALLEST = 0.8f;

    private static final float LARGEST = 9;

    /** How much longer than wide a dot may be. */
    private static final float ROUND = 1.4f;

    /** A page of a list has fifty. */
    private static final int MOST = 2_000;

    /** A bullet stands no further from its line than this many times the size of the letters. */
    private static final float BEFORE = 3;

    /** Where the middle of a bullet is above the baseline, as parts of the size of the letters. */
    private static final float LOWEST = 0.05f;

    private static final float HIGHEST = 0.75f;

    /** A dot, by where it begins, its middle and its width, in points from the left and the top. */
    private record Dot(float x, float y, float width) {}

    private final List<Dot> dots = new ArrayList<>();
    private float left;
    private float right;
    private float top;
    private float bottom;
    private float height;
    private boolean turned;
    private boolean round;
    private PDRectangle box = new PDRectangle();

    Dots() {
        nothing();
    }

    /** Begins a page. */
    void page(PDPage page) {
        dots.clear();
        nothing();
        box = page.getCropBox();
        height = box.getHeight();
        turned = page.getRotation() != 0;
    }

    /** Takes a step of drawing. */
    void step(Operator operator, List<COSBase> operands, Matrix matrix) {
        switch (operator.getName()) {
            case "m", "l" -> points(operands, matrix);
            case "c", "v", "y" -> {
                round = true;
                points(operands, matrix);
            }
            case "re" -> rectangle(operands, matrix);
            case "f", "F", "f*", "b", "b*", "B", "B*" -> figure(true);
            case "s", "S" -> figure(round);
            case "n" -> nothing();
            default -> {}
        }
    }

    private void points(List<COSBase> operands, Matrix matrix) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof COSNumber x && operands.get(i + 1) instanceof COSNumber y) {
                point(x.floatValue(), y.floatValue(), matrix);
            }
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() == 4
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && operands.get(2) instanceof COSNumber wide
                && operands.get(3) instanceof COSNumber high) {
            point(x.floatValue(), y.floatValue(), matrix);
            point(x.floatValue() + wide.floatValue(), y.floatValue() + high.floatValue(), matrix);
        }
    }

    private void point(float x, float y, Matrix matrix) {
        float across = matrix.getValue(0, 0) * x + matrix.getValue(1, 0) * y + matrix.getValue(2, 0);
        float up = matrix.getValue(0, 1) * x + matrix.getValue(1, 1) * y + matrix.getValue(2, 1);
        left = Math.min(left, across);
        right = Math.max(right, across);
        bottom = Math.min(bottom, up);
        top = Math.max(top, up);
    }

    private void figure(boolean seen) {
        float wide = right - left;
        float high = top - bottom;
        float less = Math.min(wide, high);
        float more = Math.max(wide, high);
        if (seen && !turned && dots.size() < MOST && less >= SMALLEST && more <= LARGEST && more <= ROUND * less) {
            dots.add(new Dot(left - box.getLowerLeftX(), height - ((top + bottom) / 2 - box.getLowerLeftY()), wide));
        }
        nothing();
    }

    private void nothing() {
        left = Float.MAX_VALUE;
        bottom = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        top = -Float.MAX_VALUE;
        round = false;
    }

    /** Adds to the letters of the page a bullet for each dot with which a line begins. */
    void bullets(List<Letter> page) {
        if (dots.isEmpty()) {
            return;
        }
        List<Letter> printed = page.stream()
                .filter(letter -> !letter.blank() && letter.direction() == 0)
                .sorted(Comparator.comparing(Letter::y))
                .toList();
        for (Dot dot : dots) {
            Letter first = first(dot, printed);
            if (first != null) {
                page.add(new Letter(
                        BULLET, dot.x(), first.y(), dot.width(), first.size(), first.direction(), first.bold()));
            }
        }
    }

    /** The first letter of the line beside a dot; null where none stands right behind it, or one before it. */
    private static @Nullable Letter first(Dot dot, List<Letter> printed) {
        Letter first = null;
        for (int i = from(dot.y(), printed); i < printed.size(); i++) {
            Letter letter = printed.get(i);
            float above = letter.y() - dot.y();
            if (above > LARGEST * BEFORE) {
                break;
            }
            boolean beside = above >= LOWEST * letter.size() && above <= HIGHEST * letter.size();
            if (!beside) {
                continue;
            }
            if (letter.x() < dot.x()) {
                return null;
            }
            first = first == null || letter.x() < first.x() ? letter : first;
        }
        return first != null && first.x() - dot.x() - dot.width() <= BEFORE * first.size() ? first : null;
    }

    /** Where the letters begin whose baseline is not above a height. */
    private static int from(float y, List<Letter> printed) {
        int low = 0;
        int high = printed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (printed.get(middle).y() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
