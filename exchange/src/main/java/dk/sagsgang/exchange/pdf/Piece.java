package dk.sagsgang.exchange.pdf;

/**
 * A stretch of letters on one baseline without a wide gap inside: a line, or the part of one that stands in a column.
 *
 * @param text what it says
 * @param left where it begins
 * @param right where it ends
 * @param y its baseline, or the first of several
 * @param bottom the last of its baselines
 * @param last where the last of its lines ends
 * @param size the size of its font
 * @param bold whether all of it is bold
 */
record Piece(String text, float left, float right, float y, float bottom, float last, float size, boolean bold) {

    /** How wide a letter is on the average. */
    float letter() {
        return text.isEmpty() ? size / 2 : (right - left) / text.length();
    }

    /** What parts the pieces of a line. */
    private static final String BETWEEN = "   ";

    /** Whether it is a line of several pieces, as that of a table or a label with its value. */
    boolean several() {
        return text.contains(BETWEEN);
    }

    /** Another piece behind it on the same line. */
    Piece with(Piece next) {
        return new Piece(
                text + BETWEEN + next.text,
                left,
                Math.max(right, next.right),
                y,
                Math.max(bottom, next.bottom),
                next.last,
                Math.max(size, next.size),
                bold && next.bold);
    }

    /** Another piece below it, with which it goes on. */
    Piece above(Piece next) {
        StringBuilder whole = new StringBuilder(text);
        BrokenWords.join(whole, next.text);
        return new Piece(
                whole.toString(),
                left,
                Math.max(right, next.right),
                y,
                next.bottom,
                next.last,
                Math.max(size, next.size),
                bold && next.bold);
    }
}
