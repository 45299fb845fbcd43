package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.paper.page.LineMark;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Minutes without contents in a transcript: numbered titles that begin with one that recurs, such as "1. Godkendelse af dagsorden", and
 * run into what was said below them. A title ends where its sentence does, or where a word stands that begins another.
 */
final class TranscriptPlainTitles {

    private static final QuickPattern NUMBER = QuickPattern.compile("^0?(\\d{1,2})\\.$");

    private static final QuickPattern FIRST = QuickPattern.compile(
            "(?:formalia|velkommen|velkomst|godkendelse af (?:dagsorden|referat|sidste|forrige|mødereferat)|valg af (?:dirigent|ordstyrer|referent|mødeleder)|meddelelser|siden sidst)(?!\\p{L}{3}).*");

    /** The first title behind a day, a time of day or a place. */
    private static final QuickPattern INSIDE = QuickPattern.compile(
            "(?<=\\S )(?=1\\. (?:Formalia|Velkomst|Velkommen|Godkendelse af (?:dagsorden|referat|sidste|forrige)|Valg af (?:dirigent|ordstyrer|referent|mødeleder))(?!\\p{L}{3}))");

    /** The end of a sentence, a word that begins one, a name said twice, or an outcome. */
    private static final QuickPattern END = QuickPattern.compile("(?<=\\p{L}{3}[.:?]) (?=\\p{Lu})"
            + "|(?<=\\p{Ll}|\\d) (?=(?:Der|Det|Den|De|Vi|I|På|Efter|Ved|Ingen|Intet|Godkendt|Godkendes|Udsat|Drøftet|Gennemgået|Taget|Udvalget|Rådet|Bestyrelsen|Formanden|Orienteringen|Referatet|Dagsordenen|Dagsorden)(?: \\p{Ll}|$|\\.))"
            + "|(?<=(?<name>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}{1,20})) (?=\\k<name> )"
            + "|(?<=\\p{L}) (?=(?:Godkendt|Intet|Ingen|Udsat|Drøftet)[.]?$)");

    private static final int SHORTEST = 6;

    private static final int LONGEST = 110;

    /** How many numbers may be lost between two. */
    private static final int STEP = 2;

    private TranscriptPlainTitles() {}

    /** The lines, each title on one of its own. */
    static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> parted = new ArrayList<>(lines.size());
        int last = 0;
        for (PaperLine line : opened(lines)) {
            int number = number(line);
            boolean first = last == 0 && first(line);
            boolean next = last > 0 && number > last && number <= last + STEP && FoldedWords.capital(line.text());
            int end = first || next ? end(line.text()) : -1;
            last = first || next ? number : last;
            if (end < 0) {
                parted.add(line);
                continue;
            }
            parted.add(line.saying(line.text().substring(0, end)));
            parted.add(line.from(end + 1).apart(true));
        }
        return parted;
    }

    /** The lines, where the first title begins in the middle of one with the title on one of its own. */
    private static List<PaperLine> opened(List<PaperLine> lines) {
        List<PaperLine> opened = new ArrayList<>(lines.size() + 1);
        boolean found = lines.stream().anyMatch(TranscriptPlainTitles::first);
        for (PaperLine line : lines) {
            Matcher inside = INSIDE.matcher(line.text());
            if (found || !inside.find()) {
                opened.add(line);
                continue;
            }
            found = true;
            opened.add(line.saying(line.text().substring(0, inside.start()).strip()));
            PaperLine rest = line.from(inside.start());
            LineMark mark = LineMark.of(rest.text());
            opened.add(new PaperLine(
                    rest.kind(), mark.mark(), mark.text(), rest.offset(), rest.end(), rest.row(), rest.indent(), true));
        }
        return opened;
    }

    private static boolean first(PaperLine line) {
        return number(line) == 1 && FIRST.matches(FoldedWords.heading(line.text()));
    }

    private static int number(PaperLine line) {
        Matcher number = NUMBER.matcher(line.mark());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** Where the title ends with which a line begins; -1 where that is not sure. */
    private static int end(String text) {
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (end.start() >= SHORTEST) {
                return end.start() <= LONGEST ? end.start() : -1;
            }
        }
        return -1;
    }
}
