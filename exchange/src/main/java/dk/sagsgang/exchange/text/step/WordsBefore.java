package dk.sagsgang.exchange.text.step;

import java.util.regex.Matcher;

/**
 * Asks an expression where what it finds may begin: at a word in which a sign of it stands, or at one of the words right before that
 * may belong to it. Of "mødet er fra den 1. til den 5. maj" and the sign "maj" that is from "fra" on, and not every letter.
 */
final class WordsBefore {

    private WordsBefore() {}

    /** Which words may stand in what is sought. */
    @FunctionalInterface
    interface Belonging {

        /** Whether the word between two places of a text may. */
        boolean test(String text, int from, int to);
    }

    /**
     * Whether the expression, which begins with no blank, fits from one of those words on; the matcher then tells where.
     *
     * @param least no word before it is looked at
     * @param at where the sign stands
     * @param end no letter behind it is looked at
     */
    static boolean find(Matcher matcher, String text, int least, int at, int end, Belonging words) {
        for (int begin = begin(text, least, at, words); begin <= at; begin++) {
            boolean inside = begin > 0 && Character.isLetter(text.charAt(begin - 1));
            if (!inside
                    && text.charAt(begin) != ' '
                    && matcher.region(begin, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static int begin(String text, int least, int at, Belonging words) {
        int begin = wordBegin(text, least, at);
        while (begin > least) {
            int before = wordBegin(text, least, begin - 1);
            if (!words.test(text, before, begin - 1)) {
                return begin;
            }
            begin = before;
        }
        return begin;
    }

    /** Where what is written without a blank begins, in which an index is or behind which it stands. */
    private static int wordBegin(String text, int least, int at) {
        int begin = at;
        while (begin > least && text.charAt(begin - 1) != ' ') {
            begin--;
        }
        return begin;
    }
}
