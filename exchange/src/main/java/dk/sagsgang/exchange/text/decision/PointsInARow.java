package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.recommendation.PointMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decisions on several points that stand in one line, each with its mark: "Ad 1: Anbefales. Ad 2: Anbefales ikke." They are read as if
 * each stood on a line of its own.
 */
final class PointsInARow {

    private static final int FEWEST = 2;

    private PointsInARow() {}

    /** The entries, those with several marks taken apart. */
    static List<Entry> parted(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries.size());
        entries.forEach(entry -> all.addAll(parted(entry)));
        return all;
    }

    private static List<Entry> parted(Entry entry) {
        if (!entry.mark().isEmpty() || PointMark.of(entry.text()).isEmpty()) {
            return List.of(entry);
        }
        List<String> sentences = Sentences.of(entry.text());
        if (sentences.size() < FEWEST) {
            return List.of(entry);
        }
        List<Entry> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        String text = "";
        String kind = "";
        for (String sentence : sentences) {
            String own = kind(sentence);
            boolean begins = !own.isEmpty() && (kind.isEmpty() || own.equals(kind));
            if (begins && !text.isEmpty()) {
                parts.add(part(entry, text, from, at));
                text = "";
                from = at;
            }
            kind = begins ? own : kind;
            text += text.isEmpty() ? sentence : " " + sentence;
            at = entry.text().indexOf(sentence, at) + sentence.length() + 1;
        }
        parts.add(part(entry, text, from, at));
        return parts.size() < FEWEST ? List.of(entry) : parts;
    }

    /** How the marks of a row look: the word before the number, or that none stands there and something is said of the point. */
    private static String kind(String sentence) {
        Optional<PointMark> mark = PointMark.of(sentence);
        if (mark.isEmpty() || mark.get().rest().isEmpty()) {
            return "";
        }
        String printed = mark.get().printed();
        if (mark.get().labelled()) {
            return printed.replaceAll("[^\\p{L}].*", "");
        }
        return printed.endsWith(":") || printed.endsWith(")") ? printed.replaceAll("[\\p{L}\\d ]", "") + " " : "";
    }

    private static Entry part(Entry entry, String text, int from, int to) {
        int until = entry.until();
        int last = until < 0 ? Integer.MAX_VALUE : until;
        int begin = Math.min(entry.at() + from, last);
        boolean end = to >= entry.text().length();
        return new Entry(
                "", text, entry.depth(), begin, end || until < 0 ? until : Math.min(begin + text.length(), last));
    }
}
