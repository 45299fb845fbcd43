package dk.sagsgang.validation.host;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of values in a sentence: {@code date} in "The meeting was on {date}." */
final class SentenceNames {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private SentenceNames() {}

    static Set<String> of(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Whether every brace is around a name. */
    static boolean wellFormed(String sentence) {
        String rest = NAME.matcher(sentence).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }
}
