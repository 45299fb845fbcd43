package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of people behind a label that the page broke at its right edge, in the middle of a name as well. */
final class BrokenLists {

    /** Fewer names may each stand on a line of its own. */
    private static final int COMMAS = 2;

    private static final QuickPattern OF_PARTY = QuickPattern.compile("\\p{L} \\([A-ZÆØÅ]{1,2}\\)");

    /** A label of something else. */
    private static final QuickPattern OTHER = QuickPattern.compile("^\\p{Lu}[\\p{L} /-]{2,58}:(?: |$)");

    private BrokenLists() {}

    /** Whether a line may go on with a list whose first person stands behind its label: at the edge of the page nothing does. */
    static boolean below(PaperLine line) {
        return line.indent() > 0 || !line.mark().isEmpty() || OF_PARTY.find(line.text());
    }

    /** The lines, each list of people on one. */
    static List<PaperLine> joined(List<PaperLine> lines) {
        List<PaperLine> joined = new ArrayList<>(lines.size());
        boolean list = false;
        int at = 0;
        while (at < lines.size()) {
            PaperLine line = lines.get(at);
            boolean label = labels(line);
            boolean below = at > 0 && Labels.alone(lines.get(at - 1).text()).isPresent();
            list = label ? ofPeople(line) : list && below;
            PaperLine whole = list ? whole(lines, at) : line;
            joined.add(whole);
            while (at < lines.size() && lines.get(at).end() < whole.end()) {
                at++;
            }
            at++;
        }
        return joined;
    }

    /** The line with those on which its list goes on. */
    private static PaperLine whole(List<PaperLine> lines, int at) {
        PaperLine first = lines.get(at);
        PaperLine last = first;
        StringBuilder text = new StringBuilder(first.text());
        for (int i = at + 1; i < lines.size() && commas(text.toString()) >= COMMAS; i++) {
            PaperLine next = lines.get(i);
            if (next.gap() || !next.mark().isEmpty() || labels(next) || OTHER.find(next.text())) {
                break;
            }
            text.append(' ').append(next.text());
            last = next;
        }
        return last == first || !more(first.text(), text.toString()) ? first : first.joined(last, text.toString());
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',').count();
    }

    /** Whether the list goes on: the words behind it make it no shorter, and it stays a list of people. */
    private static boolean more(String before, String text) {
        int people = ListOfPeople.read(value(text), Optional.empty()).size();
        return people > 0
                && people >= ListOfPeople.read(value(before), Optional.empty()).size();
    }

    private static String value(String text) {
        List<Labels.Label> labels = Labels.in(text);
        if (!labels.isEmpty()) {
            return labels.get(0).value();
        }
        String bare = Labels.bare(text).map(Labels.Label::value).orElse(text);
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static boolean labels(PaperLine line) {
        return !Labels.in(line.printed()).isEmpty()
                || Labels.alone(line.text()).isPresent()
                || Labels.bare(line.printed()).isPresent();
    }

    private static boolean ofPeople(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.printed());
        Optional<String> meaning = labels.isEmpty()
                ? Labels.alone(line.text()).or(() -> Labels.bare(line.printed()).map(Labels.Label::meaning))
                : Optional.of(labels.get(labels.size() - 1).meaning());
        return meaning.filter(Labels::ofPeople).isPresent();
    }
}
