package dk.sagsgang.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The ids that somebody may have meant. */
final class NearIds {

    private static final int FARTHEST = 2;
    private static final int MOST = 5;

    private NearIds() {}

    /** The nearest ids, by how many characters would have to change; none that is far from what was written. */
    static List<String> to(String written, List<String> ids) {
        String capitals = written.toUpperCase(Locale.ROOT);
        return ids.stream()
                .filter(id -> distance(capitals, id) <= FARTHEST)
                .sorted(Comparator.comparing((String id) -> distance(capitals, id))
                        .thenComparing(id -> id))
                .limit(MOST)
                .toList();
    }

    /** How many characters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int c = 0; c <= other.length(); c++) {
            above[c] = c;
        }
        for (int r = 1; r <= one.length(); r++) {
            int[] row = new int[other.length() + 1];
            row[0] = r;
            for (int c = 1; c <= other.length(); c++) {
                int change = one.charAt(r - 1) == other.charAt(c - 1) ? 0 : 1;
                row[c] = Math.min(Math.min(row[c - 1], above[c]) + 1, above[c - 1] + change);
            }
            above = row;
        }
        return above[other.length()];
    }
}
