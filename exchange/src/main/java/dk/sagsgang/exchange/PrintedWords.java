package dk.sagsgang.exchange;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.SourcePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The words of a paper in printed order, among which those of a component are found again. */
final class PrintedWords {

    /** A word that stands more often than this tells nothing of where a component was read. */
    private static final int OFTEN = 64;

    private final Chars chars;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final int[] offsets;
    private final Map<String, List<Integer>> places = new HashMap<>();

    PrintedWords(Paper paper) {
        chars = Chars.lines(paper.lines().stream().map(PaperLine::stretch).toList());
        WordRuns.of(chars.text(), (word, from, until) -> {
            places.computeIfAbsent(word, none -> new ArrayList<>()).add(words.size());
            words.add(word);
            begins.add(from);
            ends.add(until);
        });
        // In their order: so each line is gone through once.
        offsets =
                begins.stream().mapToInt(at -> chars.offset(at, paper.source())).toArray();
    }

    /** The number of the first word that does not stand before this character of the source. */
    int from(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        while (found > 0 && offsets[found - 1] == offset) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** Where a text stands, if it stands once and no more among some of the words. */
    OptionalInt only(List<String> text, int from, int until) {
        List<Integer> rare = rarest(text);
        if (rare.size() > OFTEN) {
            return OptionalInt.empty();
        }
        int lead = lead(text, rare);
        int[] found = rare.stream()
                .mapToInt(at -> at - lead)
                .filter(at -> at >= from && at + text.size() <= until && at(text, at))
                .limit(2)
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    /** The first place of a text among some of the words. */
    OptionalInt first(List<String> text, int from, int until) {
        List<Integer> rare = rarest(text);
        int lead = lead(text, rare);
        return rare.stream()
                .limit(OFTEN)
                .mapToInt(at -> at - lead)
                .filter(at -> at >= from && at + text.size() <= until && at(text, at))
                .findFirst();
    }

    /** Whether a text stands at a word. */
    boolean at(List<String> text, int at) {
        return at >= 0
                && at + text.size() <= words.size()
                && words.subList(at, at + text.size()).equals(text);
    }

    /** The place of some words in the source. */
    SourcePlace place(int from, int until) {
        return new SourcePlace(chars, begins.get(from), ends.get(until - 1));
    }

    /** The words of a text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        WordRuns.of(text, (word, from, until) -> words.add(word));
        return words;
    }

    private List<Integer> rarest(List<String> text) {
        List<Integer> rarest = places.getOrDefault(text.get(0), List.of());
        for (String word : text) {
            List<Integer> other = places.getOrDefault(word, List.of());
            rarest = other.size() < rarest.size() ? other : rarest;
        }
        return rarest;
    }

    /** How many words of a text stand before the one with these places. */
    private int lead(List<String> text, List<Integer> rare) {
        return rare.isEmpty() ? 0 : text.indexOf(words.get(rare.get(0)));
    }
}
