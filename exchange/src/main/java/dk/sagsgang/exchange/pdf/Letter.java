package dk.sagsgang.exchange.pdf;

/**
 * A letter of a page, or some that are drawn as one.
 *
 * @param text what it reads as
 * @param x where it begins, in points from the left
 * @param y its baseline, in points from the top
 * @param width how wide it is
 * @param size the size of its font
 * @param direction how it is turned, in degrees
 * @param bold whether its font is bold
 */
record Letter(String text, float x, float y, float width, float size, int direction, boolean bold) {

    float right() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
