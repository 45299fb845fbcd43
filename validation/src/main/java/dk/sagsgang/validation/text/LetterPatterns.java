package dk.sagsgang.validation.text;

import java.util.Locale;

/**
 * Short patterns that are sought in a text all at once, in one pass and with the same few steps for each letter.
 *
 * <p>Each place of each pattern has a bit of its own, which is set while the letters up to that place stand just before
 * ("shift-and", Baeza-Yates and Gonnet, 1992). There are 64 places in all.
 *
 * <pre>{@code
 * LetterPatterns patterns = new LetterPatterns();
 * long month = patterns.add(".-", DIGITS, DIGITS); // the bit that is set behind ".07" and "-07"
 * long state = 0;
 * for (int i = 0; i < text.length(); i++) {
 *     state = patterns.next(state, text.charAt(i));
 *     found |= (state & month) != 0;
 * }
 * }</pre>
 */
final class LetterPatterns {

    static final String DIGITS = "0123456789";

    /** The letters of Europe, and dashes, quotation marks and currencies of print; what is behind them counts as a NUL. */
    static final char END = '\u20b0';

    private final long[] places = new long[END];
    private long beginnings;
    private int used;

    /** A pattern of so many places, at each of which one of some letters stands; the answer is the bit of the last. */
    long add(String... lettersOfPlaces) {
        beginnings |= 1L << used;
        for (String letters : lettersOfPlaces) {
            for (char letter : letters.toCharArray()) {
                places[letter] |= 1L << used;
            }
            used++;
        }
        if (used > Long.SIZE) {
            throw new IllegalStateException("There are more than 64 places");
        }
        return 1L << used - 1;
    }

    /** A pattern of these letters, small or capital. */
    long addWord(String letters) {
        return add(letters.chars()
                .mapToObj(letter -> Character.toString(letter).toLowerCase(Locale.ROOT)
                        + Character.toString(letter).toUpperCase(Locale.ROOT))
                .toArray(String[]::new));
    }

    /**
     * The places at which a letter may stand.
     */
    long places(char letter) {
        return places[letter < places.length ? letter : 0];
    }

    /** What stands before the next letter, when that is read. */
    long next(long state, char letter) {
        return (state << 1 | beginnings) & places(letter);
    }

    /**
     * The same by the {@link #places} of two letters, where no pattern has more than two: then no letter waits for what stood before the one
     * before it.
     */
    long pair(long before, long here) {
        return (before << 1 | beginnings) & here;
    }
}
