package dk.sagsgang.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a printed sentence ends: at a full stop behind two letters or digits or a per cent sign, where white space and a capital or a bracket follow,
 * and the word before it is no abbreviation.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "pkt", "Pkt", "nr", "Nr", "jf", "ca", "kl", "stk", "mio", "bl", "evt", "vedr", "inkl", "hhv", "matr", "d",
            "aug", "sept", "okt", "nov", "dec", "jan", "feb");

    private static final int LONGEST_ABBREVIATION = 4;

    private Sentences() {}

    /** The sentences of a text. */
    public static List<String> of(String text) {
        int end = end(text, 0);
        if (end < 0) {
            return List.of(text);
        }
        List<String> sentences = new ArrayList<>();
        int from = 0;
        while (end >= 0) {
            sentences.add(text.substring(from, end));
            from = next(text, end);
            end = end(text, from);
        }
        sentences.add(text.substring(from));
        return sentences;
    }

    /** The first sentence, and the rest where there is one. */
    public static String[] first(String text) {
        int end = end(text, 0);
        return end < 0 ? new String[] {text} : new String[] {text.substring(0, end), text.substring(next(text, end))};
    }

    /** The index after the full stop that ends the sentence; -1 where the text ends it. */
    private static int end(String text, int from) {
        for (int stop = text.indexOf('.', from); stop >= 0; stop = text.indexOf('.', stop + 1)) {
            int next = next(text, stop + 1);
            if (next > stop + 1 && next < text.length() && begins(text.charAt(next)) && ends(text, stop)) {
                return stop + 1;
            }
        }
        return -1;
    }

    private static boolean begins(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Æ' || c == 'Ø' || c == 'Å' || c == '(';
    }

    private static boolean ends(String text, int stop) {
        return stop >= 2
                && (text.charAt(stop - 1) == '%' || closes(text.charAt(stop - 1)) && closes(text.charAt(stop - 2)))
                && !abbreviation(text, stop);
    }

    private static boolean closes(char c) {
        return Character.isLetter(c) || Character.isDigit(c) || c == ')' || c == '"' || c == '\u201d';
    }

    private static boolean abbreviation(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_ABBREVIATION && word(text.charAt(from - 1))) {
            from--;
        }
        return ABBREVIATIONS.contains(text.substring(from, stop));
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Where what is no white space goes on. */
    private static int next(String text, int from) {
        int next = from;
        while (next < text.length()
                && (text.charAt(next) == ' ' || (text.charAt(next) >= '\t' && text.charAt(next) <= '\r'))) {
            next++;
        }
        return next;
    }
}
