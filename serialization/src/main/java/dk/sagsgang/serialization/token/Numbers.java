package dk.sagsgang.serialization.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as JSON writes them, whose size is known before they are made: 1e999999999 is never written in full. */
public final class Numbers {

    private static final int LONGEST_EXPONENT = 6;

    private Numbers() {}

    /** The decimal, or null if it would have more digits than allowed when it is written without an exponent. */
    public static @Nullable BigDecimal decimal(String number, int mostDigits) {
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (mark >= 0 && exponentDigits(number, mark + 1) > LONGEST_EXPONENT) {
            return zero(number, mark) ? BigDecimal.ZERO : null;
        }
        BigDecimal decimal = new BigDecimal(number);
        if (decimal.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int whole = Math.max(decimal.precision() - decimal.scale(), 1);
        return whole + Math.max(decimal.scale(), 0) > mostDigits ? null : decimal;
    }

    /** Whether a text is a number as JSON writes it. */
    public static boolean wellFormed(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }

    private static int exponentDigits(String number, int from) {
        int at = from;
        while (at < number.length() && "+-0".indexOf(number.charAt(at)) >= 0) {
            at++;
        }
        return number.length() - at;
    }

    private static boolean zero(String number, int mark) {
        return number.substring(0, mark).chars().allMatch(c -> c == '-' || c == '0' || c == '.');
    }
}
