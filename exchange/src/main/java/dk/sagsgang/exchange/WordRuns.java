package dk.sagsgang.exchange;

import java.util.Locale;

/** Parts a text into its words: runs of letters and digits, in small letters. */
final class WordRuns {

    private WordRuns() {}

    /** What is done with each word. */
    interface Run {

        /** Takes a word that stands from one index up to another. */
        void word(String word, int from, int until);
    }

    static void of(String text, Run run) {
        int from = -1;
        boolean parted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean invisible = c == '\u00ad' || c == '\u200b';
            if (Character.isLetterOrDigit(c)) {
                from = from < 0 ? i : from;
            } else if (!invisible && from >= 0) {
                run.word(word(text.substring(from, i), parted), from, i);
                from = -1;
                parted = false;
            }
            parted |= invisible && from >= 0;
        }
    }

    /** A soft hyphen parts no word. */
    private static String word(String run, boolean parted) {
        String word = parted ? run.replace("\u00ad", "").replace("\u200b", "") : run;
        return word.toLowerCase(Locale.ROOT);
    }
}
