package dk.sagsgang.exchange.text.step;

import dk.sagsgang.internal.MonthNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of which days and times are made before their month or year: "senest mandag den", "fra den 1. til den", "i slutningen af". */
final class DayWords {

    private static final Set<String> WORDS = words();

    private DayWords() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>(MonthNames.DANISH);
        words.addAll(List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "den", "d", "i"));
        words.addAll(List.of("senest", "ved", "inden", "før", "efter", "fra", "og", "med", "frem", "til", "indtil"));
        words.addAll(List.of("pr", "omkring", "ca", "løbet", "af", "mellem", "imellem", "måned", "uge", "uger"));
        words.addAll(
                List.of("begyndelsen", "starten", "midten", "slutningen", "udgangen", "halvdel", "første", "anden"));
        words.addAll(List.of("først", "sidst", "midt", "start", "primo", "medio", "ultimo", "ugerne", "ugene"));
        return Set.copyOf(words);
    }

    /** Whether it is such a word, or has no letters: "1.", "–". */
    static boolean belongs(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && !Character.isLetter(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return begin == end || WORDS.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }
}
