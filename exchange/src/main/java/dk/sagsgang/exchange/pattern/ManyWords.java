package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of many words, as an expression: by their first letters, so that a text is not compared with each of them, and of several that
 * fit the longest.
 *
 * <p>Of "sted", "dato" and "sag" it is {@code "(?:s(?:ted|ag)|d(?:ato))"}.
 */
public final class ManyWords {

    private static final String SIGNS = "\\.[]{}()*+?^$|";

    private ManyWords() {}

    /** The expression; where large and small letters are alike in it, the words are given in small ones. */
    public static String of(Collection<String> words) {
        List<String> longest = words.stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Map<Character, List<String>> byFirst = new LinkedHashMap<>();
        longest.forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                .add(quoted(word.substring(1))));
        return byFirst.entrySet().stream()
                .map(group -> quoted(String.valueOf(group.getKey())) + "(?:" + String.join("|", group.getValue()) + ")")
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (SIGNS.indexOf(c) >= 0) {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.toString();
    }
}
