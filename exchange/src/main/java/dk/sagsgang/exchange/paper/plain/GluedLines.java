package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.LineMark;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Parts lines that were copied as one: a sentence ends and the next begins without a space between. */
final class GluedLines {

    /** The end of a sentence and, without a space, the beginning of the next; no address and no abbreviation. */
    private static final QuickPattern GLUE = QuickPattern.compile(
            "(?<=[a-zæøå]{3}[.:])(?=[A-ZÆØÅ][\\p{L}-]{2,}[ ,])|(?<=^[Ii]ndholdsfortegnelse)(?=\\d)");

    /** The number and the title of an item behind the last word above it, without a space between. */
    private static final QuickPattern NUMBER = QuickPattern.compile("(?<=\\p{Ll})(?=\\d{1,4}\\. ?\\p{Lu}\\p{Ll})");

    /** The same behind another number or a stop: "den 29.01.20138. Godkendelse af dagsorden". */
    private static final QuickPattern NUMBER_BEHIND_DIGIT =
            QuickPattern.compile("(?<=[\\d)?!.])(?=\\d{1,3}\\. ?\\p{Lu}\\p{Ll})");

    /** The heading of the next part behind the end of a sentence, without a space between. */
    private static final QuickPattern HEADING =
            QuickPattern.compile("(?<=[\\p{L}\\d)][.!?])(?=\\p{Lu}\\p{Ll}+(?: \\p{L}+){0,4}:?$)");

    /** What a head says behind a label, without a space between: "MødestedRådssalen". */
    private static final QuickPattern LABEL = QuickPattern.compile(
            "^(?:Mødested|Mødedato|Mødelokale|Mødetidspunkt|Udvalg|Lokale|Sted|Dato|Tidspunkt|Starttidspunkt|Sluttidspunkt)(?=\\p{Lu})");

    /** What follows a heading that ran into the text below it: a sentence, or the day of the first step of a case. */
    private static final QuickPattern BELOW =
            QuickPattern.compile("\\p{Lu}\\p{L}+ .{40,}\\.|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4} .*");

    /** What stands below the heading of the contents stands apart from it. */
    private static final QuickPattern CONTENTS = QuickPattern.compile("[Ii]ndholdsfortegnelse");

    /** "Byrådet, 16.12.2014 Godkendt." and the like, one behind the other in a line: the heading of a decision and its text. */
    private static final QuickPattern DECIDED = QuickPattern.compile(
            "(?:(?<=^)|(?<=[.!?] ))((?:\\p{Lu}[\\p{L}-]*(?:udvalget|rådet|bestyrelsen|repræsentationen|nævnet)|Udvalget for \\p{L}[\\p{L}, -]{2,50})"
                    + ",? (?:den |d\\. )?\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}:?) (?=\\p{Lu})");

    /** The number of the case before what the head of the item says. */
    private static final QuickPattern CASE =
            QuickPattern.compile("^(\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,5}-\\d{2,4}) (?=\\p{Lu})");

    /** "Beslutning Godkendt.": the heading has what was decided right behind it. */
    private static final QuickPattern DECISION = QuickPattern.compile("^(Beslutning(?:er)?) (?=\\p{Lu}\\p{Ll})");

    private GluedLines() {}

    static List<PaperLine> parted(List<PaperLine> lines) {
        List<String> headings = lines.stream()
                .filter(line -> line.mark().isEmpty() && Headings.line(line.text()))
                .map(PaperLine::text)
                .distinct()
                .toList();
        Set<String> printed = new HashSet<>();
        lines.forEach(line -> printed.add(FoldedWords.heading(line.printed())));
        JammedHeadings jammed = JammedHeadings.of(lines);
        FirstItem first = FirstItem.of(lines);
        List<PaperLine> parted = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            int from = 0;
            int heading = Math.max(heading(line, headings), jammed.end(line));
            if (heading > 0) {
                add(line, 0, heading, parted);
                headed(parted);
                from = heading;
            }
            List<Integer> glued = glued(line.text(), printed);
            first.in(line).ifPresent(glued::add);
            for (int at : glued) {
                if (at > from) {
                    add(line, from, at, parted);
                    from = at;
                }
            }
            add(line, from, line.text().length(), parted);
        }
        return parted;
    }

    /** Where something else begins in a line without a space before it. */
    private static List<Integer> glued(String text, Set<String> printed) {
        List<Integer> starts = new ArrayList<>();
        Matcher glue = GLUE.matcher(text);
        while (glue.find()) {
            starts.add(glue.start());
        }
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            starts.add(label.end());
        }
        Matcher decided = DECIDED.matcher(text);
        while (decided.find()) {
            starts.add(decided.start(1));
            starts.add(decided.end(1));
        }
        Matcher caseNumber = CASE.matcher(text);
        if (caseNumber.find()) {
            starts.add(caseNumber.end(1));
        }
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            if (Headings.line(text.substring(heading.start()))) {
                starts.add(heading.start());
            }
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean known = Headings.line(text.substring(0, number.start()))
                    || printed.contains(FoldedWords.heading(text.substring(number.start())));
            if (known) {
                starts.add(number.start());
            }
        }
        Matcher behindYear = NUMBER_BEHIND_DIGIT.matcher(text);
        while (behindYear.find()) {
            if (printed.contains(FoldedWords.heading(text.substring(behindYear.start())))) {
                starts.add(behindYear.start());
            }
        }
        Collections.sort(starts);
        return starts;
    }

    /** How long the heading is that a line begins with and that stands on a line of its own elsewhere in the paper; 0 where none. */
    private static int heading(PaperLine line, List<String> headings) {
        if (!line.mark().isEmpty() || Headings.line(line.text())) {
            return 0;
        }
        Matcher decided = DECISION.matcher(line.text());
        if (decided.find()
                && DecisionHeading.of(line.text()).date().isEmpty()
                && DecisionWords.outcome(line.text().substring(decided.end())).isPresent()) {
            return decided.end(1);
        }
        for (String heading : headings) {
            String text = line.text();
            if (text.startsWith(heading + " ")
                    && DecisionHeading.of(text).date().isEmpty()
                    && BELOW.matches(text.substring(heading.length() + 1))) {
                return heading.length();
            }
        }
        return 0;
    }

    /** A heading that is none in use is one because the page has it so. */
    private static void headed(List<PaperLine> parted) {
        PaperLine line = parted.get(parted.size() - 1);
        if (!Headings.line(line.text())) {
            parted.set(
                    parted.size() - 1,
                    new PaperLine(
                            PaperLine.Kind.HEADING_BESIDE,
                            "",
                            line.text(),
                            line.offset(),
                            line.end(),
                            line.row(),
                            line.indent(),
                            line.gap()));
        }
    }

    private static void add(PaperLine line, int from, int to, List<PaperLine> parted) {
        if (from == 0) {
            parted.add(
                    to == line.text().length() ? line : line.saying(line.text().substring(0, to)));
            return;
        }
        String text = line.text().substring(from, to).strip();
        int at = Math.min(line.end(), line.offset() + from);
        LineMark mark = LineMark.of(text);
        parted.add(new PaperLine(
                line.kind(),
                mark.mark(),
                mark.text(),
                at,
                line.end(),
                line.row(),
                line.indent(),
                CONTENTS.matches(line.text().substring(0, from)) || mark.mark().matches("\\d{1,4}\\.")));
    }
}
