package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.PeopleRun;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Labels of people in the middle of a long line, with the people behind them and whatever stands behind those, as a transcript runs them
 * together: "Sted Salen Fraværende Anne Holm Til stede Bo Lund, Else Mark Punkt 1". Each label with its people becomes a line of its own.
 * That it is a label and no word of a sentence is told by the people behind it, each of whom is one for sure, and by what stands around
 * them: no sentence leads to it or goes on behind them.
 */
public final class JammedPeople {

    private static final QuickPattern LABEL = QuickPattern.compile("(?<![\\p{L}\\d(/.-])(?<label>(?=\\p{Lu})(?iu:"
            + Labels.ofPeopleAlone() + "))(?: ?:)? (?=\\p{Lu}[\\p{L}.-]*,? \\p{L}|\\p{Lu}\\p{L}+ \\p{Lu})");

    /** Words that lead to what is no label: "mødet med Deltagere", "valg af Sekretær". */
    private static final QuickPattern LEADS = QuickPattern.compile(
            "(?:^|.* )(?:og|i|af|for|til|som|med|ved|er|var|om|på|fra|den|det|de|en|et|udvalgets|rådets)");

    /** A sentence about who came for those who are named needs them beside it; an address is the foot of the page. */
    private static final QuickPattern STAYS = QuickPattern.compile(
            "[^:]{0,60} \\d{1,3}\\p{Lu}?, \\d{4} \\p{Lu}|\\.? ?(?:Som (?:suppleant|stedfortræder)|I stedet|I (?:hans|hendes|deres|dennes) sted|(?:Personlig )?(?:[Ss]uppleant|[Ss]tedfortræder)(?:en)?(?! ?:|er)|For (?=\\p{Lu}))");

    private static final int SURE = 3;

    /** So much is looked at before a label. */
    private static final int BEFORE = 40;

    private JammedPeople() {}

    /** The lines, each label with its people on one of its own. */
    public static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> parted = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            if (line.mark().isEmpty() && line.kind() == PaperLine.Kind.TEXT) {
                part(line, parted);
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    private static void part(PaperLine line, List<PaperLine> parted) {
        String text = line.text();
        Matcher label = LABEL.matcher(text);
        int from = 0;
        int at = 0;
        while (at < text.length() && label.find(at)) {
            PeopleRun run = PeopleRun.of(text, label.end());
            String before = text.substring(Math.max(from, label.start() - BEFORE), label.start())
                    .strip();
            boolean colon = text.substring(label.end("label"), label.end()).indexOf(':') >= 0;
            int end = run.end();
            at = Math.max(label.end(), end);
            boolean rest = end < text.length();
            if (run.people().isEmpty()
                    || label.start() == 0 && !rest
                    || Labels.alone(before).isPresent()
                    || !colon && (!run.sure() && run.people().size() < SURE || LEADS.matches(before))
                    || rest && goesOn(text, end, colon)) {
                continue;
            }
            add(line, from, label.start(), parted);
            parted.add(piece(line, label.start(), end).saying(label.group("label") + ": " + run.words()));
            from = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        }
        if (from == 0) {
            parted.add(line);
        } else {
            add(line, from, text.length(), parted);
        }
    }

    /** Whether a sentence, or what is said of the last of the people, goes on behind them. */
    private static boolean goesOn(String text, int end, boolean colon) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length()
                && STAYS.matcher(text).region(next, text.length()).lookingAt()) {
            return true;
        }
        char c = next < text.length() ? text.charAt(next) : ' ';
        return Character.isLowerCase(c) || colon && ",;(-\u2013/&+".indexOf(c) >= 0;
    }

    private static void add(PaperLine line, int from, int to, List<PaperLine> parted) {
        if (!line.text().substring(from, to).isBlank()) {
            parted.add(piece(line, from, to));
        }
    }

    private static PaperLine piece(PaperLine line, int from, int to) {
        int begin = from;
        while (begin < to && line.text().charAt(begin) == ' ') {
            begin++;
        }
        int shift = line.offset();
        return new PaperLine(
                line.kind(),
                "",
                line.text().substring(begin, to).strip(),
                Math.min(line.end(), shift + begin),
                Math.min(line.end(), shift + to),
                line.row(),
                line.indent(),
                line.gap() || from > 0);
    }
}
