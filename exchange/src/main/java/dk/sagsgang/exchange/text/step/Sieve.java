package dk.sagsgang.exchange.text.step;

import java.util.Collection;

/**
 * Tells in one look at the letters of a text where some words may stand, by a mark of each four letters that follow one another. Where it
 * says no, none stands; where it says maybe, the words are compared.
 *
 * <p>Of "udvalg" and "råd" the mark of "udva" is known, and those of "råd" behind any letter. Large and small letters have the same mark.
 */
final class Sieve {

    /** How many letters a mark is of. */
    static final int WIDTH = 4;

    /** The letters of the shortest word. */
    static final int SHORTEST = 3;

    /** How far a mark is moved for one letter more. */
    private static final int SHIFT = 4;

    private static final int LETTER = 31;

    private static final int MARKS = (1 << SHIFT * WIDTH) - 1;

    private static final int WORD = 64;

    private final long[] known = new long[(MARKS + 1) / WORD];

    private Sieve() {}

    /** @param words each of three letters or more */
    static Sieve of(Collection<String> words) {
        Sieve sieve = new Sieve();
        for (String word : words) {
            if (word.length() < SHORTEST) {
                throw new IllegalArgumentException("Shorter than three letters: " + word);
            }
            boolean shorter = word.length() < WIDTH;
            for (int before = 0; before <= (shorter ? LETTER : 0); before++) {
                int mark = shorter ? before : 0;
                for (int i = 0; i < Math.min(WIDTH, word.length()); i++) {
                    mark = next(mark, word.charAt(i));
                }
                sieve.known[mark / WORD] |= 1L << mark;
            }
        }
        return sieve;
    }

    /** The mark of the last four letters, from that of those before and one letter more. */
    static int next(int mark, char letter) {
        return ((mark << SHIFT) ^ (letter & LETTER)) & MARKS;
    }

    /** Whether two letters have the same part in a mark, as a large and a small one have. */
    static boolean alike(char one, char other) {
        return ((one ^ other) & LETTER) == 0;
    }

    /** Whether one of the words may begin with the four letters of a mark, or with the last three of them. */
    boolean may(int mark) {
        return (known[mark / WORD] & 1L << mark) != 0;
    }
}
