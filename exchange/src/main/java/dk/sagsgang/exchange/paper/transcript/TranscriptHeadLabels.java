package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * The labels of a head that a transcript prints in a row and without their colons, each with a value that fits it: "Dato 22. maj
 * 2013 Tidspunkt 17:00 Sted Mødelokale 2". One alone may as well be a word of a sentence; several are a head.
 */
final class TranscriptHeadLabels {

    private static final QuickPattern LABEL = QuickPattern.compile(
            "(?<=\\S )(?=(?:(?:Dato|Mødedato) (?:(?:\\p{L}+dag )?(?:den |d\\. )?\\d)|(?:Tidspunkt|Tid|Mødetidspunkt|Starttidspunkt|Sluttidspunkt) (?:[Kk]l\\.? ?)?\\d{1,2}[.:]\\d"
                    + "|(?:Sted|Mødested|Mødelokale) (?!(?:Medlemmer|Deltagere|Til ?stede|Fraværende|Afbud|Dato|Tid)(?!\\p{L}))\\p{Lu}|(?:Til ?stede|Deltagere|Medlemmer|Fraværende|Afbud|Ikke til stede) \\p{Lu}\\p{Ll}+ \\p{Lu}|Bemærkninger(?: \\p{Lu}|$)|(?:Stedfortrædere|Suppleanter) (?:\\p{Lu}\\p{Ll}+ \\p{Lu}|Mødet hævet)|Mødet hævet(?: kl\\.?)? \\d{1,2}[.:]\\d))");

    /** Labels that kept their colon, beside which a single one without is no chance. */
    private static final QuickPattern KEPT =
            QuickPattern.compile("\\b(?:Mødedato|Mødested|Mødetidspunkt|Dato|Sted|Tid|Tidspunkt) ?:");

    private static final int FEWEST = 3;

    private static final int FEWEST_KEPT = 2;

    private TranscriptHeadLabels() {}

    /** Marks where they begin on the first page. */
    static void mark(String text, int from, int to, boolean[] begins, boolean[] heading) {
        List<Integer> labels = new ArrayList<>(LABEL.matcher(text)
                .region(from, to)
                .useTransparentBounds(true)
                .results()
                .map(MatchResult::start)
                .toList());
        boolean kept =
                KEPT.matcher(text).region(from, to).results().limit(FEWEST_KEPT).count() == FEWEST_KEPT;
        if (labels.isEmpty() || (labels.size() < FEWEST && !kept)) {
            return;
        }
        labels.add(to);
        for (int l = 0; l + 1 < labels.size(); l++) {
            int label = labels.get(l);
            begins[label] = true;
            heading[label] = false;
            // A label is no heading of the words behind it, and is not parted from them.
            int blank = text.indexOf(' ', label);
            int value = blank < 0 ? to : Math.min(to, blank + 2);
            Arrays.fill(begins, label + 1, value, false);
        }
    }
}
