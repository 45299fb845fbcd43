package dk.sagsgang.quantity;

import dk.sagsgang.internal.TokenReader;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as Danish writes them: comma before the decimals, dots or spaces between groups of three digits. */
final class DanishNumber {

    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 60;

    private DanishNumber() {}

    /**
     * Reads a number without sign: "775.000", "1 250,50", "0,5".
     *
     * <p>"2.5" is none: the dot groups thousands, and as a decimal point it would make "2.500" say two things.
     */
    static Optional<BigDecimal> read(TokenReader reader) {
        return reader.attempt(() -> reader.takeDigits(1, MOST_DIGITS).map(first -> {
            String whole = first + groups(reader, first);
            String decimals = reader.attempt(() -> reader.takeJoinedMark(",") && !reader.spaced()
                            ? reader.takeDigits(1, MOST_DIGITS)
                            : Optional.empty())
                    .orElse("0");
            return new BigDecimal(whole + "." + decimals);
        }));
    }

    /** Reads a number that may have a minus before it: "-", "−" or the Danish "÷". */
    static Optional<BigDecimal> readSigned(TokenReader reader) {
        return reader.attempt(() -> {
            boolean negative = minus(reader);
            return read(reader).map(number -> negative ? number.negate() : number);
        });
    }

    /** Takes a minus sign. */
    static boolean minus(TokenReader reader) {
        return reader.takeMark("-") || reader.takeMark("÷");
    }

    /** A number as Danish prints it, such as {@code "-1.250,5"}. */
    static String print(BigDecimal number) {
        if (Math.max(number.precision(), Math.abs((long) number.precision() - number.scale())) > MOST_DIGITS) {
            throw new IllegalArgumentException("The number has too many digits to be printed");
        }
        DecimalFormatSymbols danish = DecimalFormatSymbols.getInstance(Locale.ROOT);
        danish.setDecimalSeparator(',');
        danish.setGroupingSeparator('.');
        danish.setMinusSign('-');
        DecimalFormat format = new DecimalFormat("#,##0", danish);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }

    private static String groups(TokenReader reader, String first) {
        StringBuilder groups = new StringBuilder();
        boolean groupable = first.length() <= GROUP && !first.startsWith("0");
        if (groupable) {
            Optional<String> group = dotted(reader);
            boolean byDot = group.isPresent();
            group = byDot ? group : apart(reader);
            while (group.isPresent()) {
                groups.append(group.get());
                group = byDot ? dotted(reader) : apart(reader);
            }
        }
        return groups.toString();
    }

    private static Optional<String> dotted(TokenReader reader) {
        return reader.attempt(() ->
                reader.takeJoinedMark(".") && !reader.spaced() ? reader.takeDigits(GROUP, GROUP) : Optional.empty());
    }

    private static Optional<String> apart(TokenReader reader) {
        return reader.takeDigits(GROUP, GROUP);
    }
}
