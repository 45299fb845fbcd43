package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;

/** Where seats end that stand one a line without the marks of a list: people, organisations with whom they have sent, offices. */
public final class SeatRuns {

    /** Who has sent those below it. */
    private static final QuickPattern SENT =
            QuickPattern.compile("(?:Fra|Valgt af|Udpeget af|Indstillet af|Repræsentanter (?:fra|for)) [^:]{2,60}:");

    /** "Formand: Anna Berg" below the list of members is a post, and no seat beside them. */
    private static final QuickPattern POST = QuickPattern.compile("(?:Formand|Næstformand|Sekretær|Mødeleder): .*");

    private static final int LONGEST = 200;

    private static final int FEWEST = 2;

    /** With fewer it may be whom to write to. */
    private static final int FEWEST_SENDERS = 5;

    private SeatRuns() {}

    /** The line behind the seats that a line announces, where they have no marks and each ends as a sentence does. */
    public static int end(List<PaperLine> lines, int from, String announcing) {
        int at = from;
        if (SeatLists.announced(FoldedWords.folded(announcing))) {
            while (at < lines.size()
                    && lines.get(at).text().length() <= LONGEST
                    && SeatWords.tellsSeat(lines.get(at).text().replaceFirst(":$", ""))) {
                at++;
            }
        }
        return at;
    }

    /** The line behind people who are told one a line, as the rows of a table or without marks; the same line where they are not. */
    public static int people(List<PaperLine> lines, int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).mark().isEmpty()
                && lines.get(at).text().length() <= LONGEST
                && SeatWords.personal(lines.get(at).text())) {
            at++;
        }
        boolean posts = from > 0
                && !lines.get(from - 1).mark().isEmpty()
                && lines.subList(from, at).stream().allMatch(line -> POST.matches(line.text()));
        return at - from >= FEWEST && !posts ? at : names(lines, from);
    }

    /** The line behind organisations that each stand on a line with whom they have sent; the same line where there are but few. */
    public static int senders(List<PaperLine> lines, int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).mark().isEmpty()
                && lines.get(at).text().length() <= LONGEST
                && !SeatWords.seat(lines.get(at).text()).holders().isEmpty()) {
            at++;
        }
        return at - from >= FEWEST_SENDERS ? at : from;
    }

    /** The line behind names of people that stand alone, one a line. */
    private static int names(List<PaperLine> lines, int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).mark().isEmpty()
                && SeatWords.isPerson(lines.get(at).text())) {
            at++;
        }
        // Below words that say who sent them, two are enough.
        boolean sent = from > 0 && SENT.matches(lines.get(from - 1).text());
        return at - from > (sent ? 1 : FEWEST) ? at : from;
    }

    /** The line behind seats that stand one a line without marks; the same line where there are but few. */
    public static int unmarked(List<PaperLine> lines, int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).mark().isEmpty()
                && lines.get(at).text().length() <= LONGEST
                && ".:".indexOf(lines.get(at).text().charAt(lines.get(at).text().length() - 1)) < 0
                && SeatWords.tellsSeat(lines.get(at).text())
                && !MemberRules.is(lines.get(at).text())) {
            at++;
        }
        return at - from > FEWEST ? at : from;
    }
}
