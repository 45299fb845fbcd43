package dk.sagsgang.exchange;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.vocabulary.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The places of the single texts of a paper's document, such as a case number or the title of an item. They are not noted when
 * they are read; their words are found again among those of the component that they belong to. Words that stand there twice tell
 * no place, unless they are a list whose entries follow one another.
 */
final class FoundSpans {

    /** How many other words, such as numbers, may stand between two entries of a list. */
    private static final int BETWEEN = 4;

    private final Paper paper;
    private final PrintedWords words;
    private final Map<String, SourcePlace> known;
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, SourcePlace> found = new TreeMap<>();

    private FoundSpans(Paper paper, Map<String, SourcePlace> known) {
        this.paper = paper;
        this.words = new PrintedWords(paper);
        this.known = known;
        known.forEach((pointer, place) -> {
            int end = place.end(paper.source());
            for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
                ends.merge(at, end, Math::max);
                if (at.isEmpty()) {
                    break;
                }
            }
        });
    }

    /** The places of texts that have none among those that are known. */
    static Map<String, SourcePlace> of(Paper paper, Object document, Map<String, SourcePlace> known) {
        FoundSpans spans = new FoundSpans(paper, known);
        Map<String, List<Entry>> lists = new TreeMap<>();
        DocumentWalk.walk(document, (pointer, value) -> {
            if (value instanceof String text && !known.containsKey(pointer) && !pointer.endsWith("/key")) {
                List<String> sought = PrintedWords.of(text);
                String above = pointer.substring(0, pointer.lastIndexOf('/'));
                // No name of a component ends with a digit; the number in a list does.
                if (!sought.isEmpty() && Character.isDigit(pointer.charAt(pointer.length() - 1))) {
                    lists.computeIfAbsent(above, none -> new ArrayList<>()).add(new Entry(pointer, sought));
                } else if (!sought.isEmpty()) {
                    spans.single(pointer, sought);
                }
            }
            return !(value instanceof Code) && !(value instanceof FormattedText);
        });
        lists.forEach(spans::list);
        return spans.found;
    }

    private void single(String pointer, List<String> sought) {
        Stretch within = within(pointer);
        OptionalInt at = words.at(sought, within.from) && within.from + sought.size() <= within.until
                ? OptionalInt.of(within.from)
                : words.only(sought, within.from, within.until);
        at.ifPresent(first -> found.put(pointer, words.place(first, first + sought.size())));
    }

    private void list(String above, List<Entry> entries) {
        Stretch within = within(above + "/0");
        int from = within.from;
        if (entries.size() == 1) {
            single(entries.get(0).pointer, entries.get(0).words);
            return;
        }
        while (true) {
            OptionalInt first = words.first(entries.get(0).words, from, within.until);
            if (first.isEmpty()) {
                return;
            }
            List<Integer> places = run(entries, first.getAsInt(), within.until);
            if (places.size() == entries.size()) {
                for (int i = 0; i < entries.size(); i++) {
                    int at = places.get(i);
                    found.put(
                            entries.get(i).pointer,
                            words.place(at, at + entries.get(i).words.size()));
                }
                return;
            }
            from = first.getAsInt() + 1;
        }
    }

    /** Where entries stand that follow one another from a word on, as far as they do. */
    private List<Integer> run(List<Entry> entries, int first, int until) {
        List<Integer> places = new ArrayList<>(List.of(first));
        for (int i = 1; i < entries.size(); i++) {
            int behind = places.get(i - 1) + entries.get(i - 1).words.size();
            int at = behind;
            while (at <= behind + BETWEEN && !words.at(entries.get(i).words, at)) {
                at++;
            }
            if (at > behind + BETWEEN || at + entries.get(i).words.size() > until) {
                return places;
            }
            places.add(at);
        }
        return places;
    }

    /**
     * The words of the nearest component above a text that has a place, with those of what belongs to it: of an item the title alone
     * is noted.
     */
    private Stretch within(String pointer) {
        String above = pointer;
        while (!above.isEmpty()) {
            above = above.substring(0, above.lastIndexOf('/'));
            SourcePlace place = known.get(above);
            if (place != null && place.closed()) {
                return new Stretch(words.from(place.offset(paper.source())), words.from(ends.getOrDefault(above, 0)));
            }
        }
        return new Stretch(0, words.size());
    }

    /**
     * Some of the words.
     *
     * @param from the number of the first
     * @param until the number behind the last
     */
    private record Stretch(int from, int until) {}

    /**
     * A text in a list.
     *
     * @param pointer where it stands in the document
     * @param words its words
     */
    private record Entry(String pointer, List<String> words) {}
}
