package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Lines of a text without breaks that were parted where nothing ends: the number behind a label begins no list ("Medarbejdere:" above
 * "32. De sidder på havnen"), and words that only the next line completes are no heading ("Den afløser den plan, som").
 */
final class RunOnLines {

    private static final QuickPattern LABEL_ENDS = QuickPattern.compile("(?:.*[ .])?\\p{Lu}\\p{Ll}{2,30}:$");

    private static final QuickPattern NUMBER = QuickPattern.compile("(?<number>\\d{1,2})\\.");

    private static final QuickPattern OPEN =
            QuickPattern.compile(".*[ ,](?:som|der|at|og|samt|eller|af|for|til|med|fra|om|ved|hvor|den|det|de|en|et)$");

    private RunOnLines() {}

    /** The lines, with those together that are one. */
    static List<PaperLine> joined(List<PaperLine> lines) {
        List<PaperLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            PaperLine before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean counts =
                    before != null && before.mark().isEmpty() && LABEL_ENDS.matches(before.text()) && alone(lines, i);
            boolean completes = before != null
                    && before.kind() == PaperLine.Kind.HEADING
                    && OPEN.matches(before.text())
                    && line.mark().isEmpty()
                    && line.kind() == PaperLine.Kind.TEXT;
            if (before != null && (counts || completes)) {
                PaperLine text = OrganisationLines.as(PaperLine.Kind.TEXT, "", before.text(), before);
                joined.set(joined.size() - 1, text.joined(line, before.text() + " " + line.printed()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Whether the number before a line is none of a list: it is not the first, and none beside it counts on. */
    private static boolean alone(List<PaperLine> lines, int i) {
        int number = number(lines.get(i));
        return number > 1 && (i + 1 == lines.size() || number(lines.get(i + 1)) != number + 1);
    }

    private static int number(PaperLine line) {
        Matcher number = NUMBER.matcher(line.mark());
        return number.matches() ? Integer.parseInt(number.group("number")) : 0;
    }
}
