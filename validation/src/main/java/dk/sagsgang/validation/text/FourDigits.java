package dk.sagsgang.validation.text;

/**
 * Finds what may be a year: just four digits in a row.
 *
 * <p>Of four digits in a row one stands at each fourth place, so three of four letters of a long text are not looked at.
 *
 * <pre>{@code FourDigits.next("sag 12345 fra 2019", 0) // 14}</pre>
 */
final class FourDigits {

    /** How many they are. */
    static final int LENGTH = 4;

    private FourDigits() {}

    /**
     * Where the next ones begin; negative where there are no more.
     *
     * @param from where to begin; not inside a row of digits
     */
    static int next(String text, int from) {
        int length = text.length();
        for (int at = from + LENGTH - 1; at < length; at += LENGTH) {
            if (digit(text.charAt(at))) {
                int start = at;
                while (start > from && digit(text.charAt(start - 1))) {
                    start--;
                }
                int end = at + 1;
                while (end < length && digit(text.charAt(end))) {
                    end++;
                }
                if (end - start == LENGTH) {
                    return start;
                }
                at = end - 1;
            }
        }
        return -1;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
