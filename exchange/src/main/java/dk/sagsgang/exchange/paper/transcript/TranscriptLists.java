package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of who was not there, which a transcript prints with each decision and runs into its text: "Ikke til stede: Anne Holm,
 * Bo Lund Godkendt." What several of them have in common is the list.
 */
final class TranscriptLists {

    private static final QuickPattern LABEL = QuickPattern.compile(
            "\\b(?:ikke til ?stede|fraværende|afbud|ikke mødt): (?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 400;

    private static final int SHORTEST = 8;

    private final Set<String> lists =
            new TreeSet<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());

    TranscriptLists(List<String> pages) {
        List<String> values = new ArrayList<>();
        for (String page : pages) {
            Matcher label = LABEL.matcher(page);
            while (label.find()) {
                values.add(page.substring(label.end(), Math.min(page.length(), label.end() + LONGEST)));
            }
        }
        for (int v = 1; v < values.size(); v++) {
            String list = common(values.get(v - 1), values.get(v));
            if (list.length() >= SHORTEST && list.indexOf(' ') > 0) {
                lists.add(list);
            }
        }
    }

    /** The words with which two texts begin alike. */
    private static String common(String one, String other) {
        int at = 0;
        int end = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
            if (one.charAt(at - 1) == ':') {
                // The next label ends the list.
                return one.substring(0, Math.max(0, one.lastIndexOf(' ', at - 1)));
            }
            boolean word =
                    (at == one.length() || one.charAt(at) == ' ') && (at == other.length() || other.charAt(at) == ' ');
            end = word ? at : end;
        }
        return one.substring(0, end);
    }

    /** Marks where the lists end in a stretch of a page. */
    void mark(String text, int from, int to, boolean[] begins, boolean[] heading) {
        Matcher label = LABEL.matcher(text).region(from, to).useTransparentBounds(true);
        while (label.find()) {
            if (text.startsWith("Ingen ", label.end())) {
                begins[label.start()] = true;
                begins[label.end() + "Ingen ".length()] = true;
                Arrays.fill(begins, label.start() + 1, label.end() + 1, false);
                Arrays.fill(heading, label.start() + 1, label.end() + 1, false);
                continue;
            }
            for (String list : lists) {
                int end = label.end() + list.length();
                if (text.startsWith(list, label.end())
                        && end < to
                        && text.charAt(end) == ' '
                        && list.indexOf(". ") < 0) {
                    Arrays.fill(begins, label.end(), end, false);
                    Arrays.fill(heading, label.end(), end, false);
                    begins[label.start()] = true;
                    begins[end + 1] = true;
                    break;
                }
            }
        }
    }
}
