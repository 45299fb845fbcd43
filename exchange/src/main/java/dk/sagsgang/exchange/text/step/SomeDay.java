package dk.sagsgang.exchange.text.step;

import dk.sagsgang.internal.MonthNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a day or time may stand in a text, found in one look at its letters: most sentences have none, and the expressions that know
 * which it is cost far more.
 */
final class SomeDay {

    private static final int LETTERS = 256;

    private static final Set<String> MONTHS = months();

    /** How the words begin that name other times. */
    private static final List<String> TIMES = List.of(
            "kvartal",
            "kvt",
            "halvår",
            "forår",
            "sommer",
            "efterår",
            "vinter",
            "årsskift",
            "uge ",
            "uger ",
            "ugene ",
            "ugerne ");

    /** The same by their first letter, since most words begin otherwise. */
    private static final List<List<String>> BEGINNINGS = beginnings();

    private SomeDay() {}

    private static Set<String> months() {
        Set<String> months = new HashSet<>(MonthNames.DANISH);
        months.addAll(List.of("jan", "feb", "apr", "aug", "sep", "sept", "okt", "nov", "dec"));
        return Set.copyOf(months);
    }

    private static List<List<String>> beginnings() {
        List<List<String>> all = new ArrayList<>();
        for (char first = 0; first < LETTERS; first++) {
            char letter = Character.toLowerCase(first);
            Stream<String> words = Stream.concat(MONTHS.stream().map(month -> month.substring(0, 3)), TIMES.stream());
            all.add(words.filter(word -> word.charAt(0) == letter).distinct().toList());
        }
        return List.copyOf(all);
    }

    /** Whether a month, another time, a day in digits or a year behind a word stands in it. */
    static boolean in(String text) {
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                inside = false;
                if (digits(text, at)) {
                    return true;
                }
            } else if (!Character.isLetter(c)) {
                inside = false;
            } else if (!inside) {
                inside = true;
                if (c < LETTERS && time(text, at, BEGINNINGS.get(c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word is a month or begins another time, where it begins with one of these. */
    private static boolean time(String text, int from, List<String> beginnings) {
        for (int i = 0; i < beginnings.size(); i++) {
            String word = beginnings.get(i);
            if (text.regionMatches(true, from, word, 0, word.length())) {
                return TIMES.contains(word) || MONTHS.contains(word(text, from));
            }
        }
        return false;
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Whether a digit is the last before a sign and another digit, or the first of a year behind "primo", "i", "af" and their like. */
    private static boolean digits(String text, int at) {
        if (at + 2 < text.length() && "-./".indexOf(text.charAt(at + 1)) >= 0) {
            char next = text.charAt(at + 2);
            return digit(next) || (next == ' ' && at + 3 < text.length() && digit(text.charAt(at + 3)));
        }
        boolean year = text.startsWith("19", at) || text.startsWith("20", at);
        return year && at > 1 && text.charAt(at - 1) == ' ' && "fiotFIOT".indexOf(text.charAt(at - 2)) >= 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
