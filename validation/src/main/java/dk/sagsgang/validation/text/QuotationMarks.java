package dk.sagsgang.validation.text;

/**
 * The quotation marks of a text, asked about one part after another from its beginning to its end: the text is gone through
 * once, however many parts there are.
 */
final class QuotationMarks {

    private static final String MARKS = "\"\u00bb\u00ab\u201e\u201c\u201d";
    private static final int NONE = -1;

    private final String text;
    private int seen;
    private int before = NONE;
    private int behind;

    QuotationMarks(String text) {
        this.text = text;
    }

    /** Whether a part of a line stands between quotation marks: the last one before it opens, and there is one behind. */
    boolean around(int start, int end) {
        for (; seen < start; seen++) {
            char c = text.charAt(seen);
            before = c == '\n' ? NONE : MARKS.indexOf(c) < 0 ? before : seen;
        }
        behind = Math.max(behind, end);
        while (behind < text.length() && text.charAt(behind) != '\n' && MARKS.indexOf(text.charAt(behind)) < 0) {
            behind++;
        }
        return before != NONE && opens(before) && behind < text.length() && text.charAt(behind) != '\n';
    }

    private boolean opens(int mark) {
        return mark == 0
                || (!Character.isLetterOrDigit(text.charAt(mark - 1)) && ".,!?".indexOf(text.charAt(mark - 1)) < 0);
    }
}
