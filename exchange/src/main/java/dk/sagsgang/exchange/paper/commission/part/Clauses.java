package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Lines of statutes without the numbers of their clauses: "2.1 Rådet består af:", "§ 4. Rådet vælges ...", "Stk. 2. ...", also
 * where the number stands on a line of its own. The number is remembered for what stays text and for tasks.
 */
public final class Clauses {

    private static final QuickPattern CLAUSE = QuickPattern.compile(
            "(§ ?\\d{1,2} ?[a-z]?[.:]?|[Ss]tk[.,]? ?\\d{1,2}(?:[.,]\\d{1,2})?[.:]?|[Ss]tykke \\d{1,2}[.:]?)(?: ?[-\u2013] ?(?=\\p{Lu})| ?(?=\\p{Lu})|$)"
                    + "|(\\d{1,2}(?:\\.\\d{1,2})+\\.?)$");

    private static final QuickPattern DECIMAL = QuickPattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?");

    /** What ends an element that others follow. */
    private static final QuickPattern STOP = QuickPattern.compile("[,;]$|,? og$");

    /** "4.1.1": the first below a clause. */
    private static final QuickPattern FIRST_BELOW = QuickPattern.compile("\\d{1,2}(?:\\.\\d{1,2})*\\.1\\.?");

    private final List<PaperLine> lines = new ArrayList<>();
    private final Map<Integer, String> marks = new HashMap<>();

    public Clauses(List<PaperLine> printed) {
        String open = "";
        Set<Integer> elements = elements(printed);
        for (int i = 0; i < printed.size(); i++) {
            PaperLine line = printed.get(i);
            if (elements.contains(i)) {
                lines.add(line.saying(STOP.matcher(line.text()).replaceFirst("")));
                open = "";
                continue;
            }
            Matcher clause = CLAUSE.matcher(line.text());
            PaperLine bare = line;
            String mark = "";
            if (DECIMAL.matches(line.mark())) {
                bare = line.bare();
                mark = line.mark();
            } else if (clause.lookingAt() && !line.numbered()) {
                mark = (clause.group(1) == null ? clause.group(2) : clause.group(1)).strip();
                bare = line.from(clause.end()).bare();
            }
            String all = open.isEmpty() || mark.isEmpty() ? open + mark : open + " " + mark;
            if (bare.text().isEmpty() && !mark.isEmpty()) {
                open = all;
                continue;
            }
            lines.add(bare);
            if (!all.isEmpty()) {
                marks.put(bare.offset(), all);
            }
            open = "";
        }
    }

    /**
     * Clauses that are the elements of a list: "4.1.1 to lærere," and those that count on from it, which the words of the clause above
     * announce or begin.
     */
    private static Set<Integer> elements(List<PaperLine> printed) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i + 2 < printed.size(); i++) {
            String announcing = printed.get(i).text();
            boolean begun = announcing.endsWith(":")
                    || !announcing.isEmpty()
                            && Character.isLetter(announcing.charAt(announcing.length() - 1))
                            && !printed.get(i + 1).text().isEmpty()
                            && !FoldedWords.capital(printed.get(i + 1).text());
            if (!begun || !FIRST_BELOW.matches(printed.get(i + 1).mark())) {
                continue;
            }
            String above = above(printed.get(i + 1).mark());
            int end = i + 1;
            while (end < printed.size() && above(printed.get(end).mark()).equals(above)) {
                end++;
            }
            boolean below = above.equals(printed.get(i).mark().replaceFirst("\\.$", ""))
                    || printed.get(i).mark().isEmpty() && DECIMAL.matches(above);
            for (int at = i + 1; below && end - i > 2 && at < end; at++) {
                all.add(at);
            }
        }
        return all;
    }

    /** The number of the clause in which one stands: "4.1" of "4.1.2"; "" of what is no number of a clause. */
    private static String above(String mark) {
        String bare = mark.endsWith(".") ? mark.substring(0, mark.length() - 1) : mark;
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? "" : bare.substring(0, dot);
    }

    public List<PaperLine> lines() {
        return lines;
    }

    /** The number of the clause that a line begins; empty where it begins none. */
    public String mark(PaperLine line) {
        return marks.getOrDefault(line.offset(), "");
    }

    /** Words of a line as printed, where they are the first of it. */
    public String printed(PaperLine line, String words) {
        String mark = mark(line);
        return mark.isEmpty() || !line.text().startsWith(words) ? words : mark + " " + words;
    }
}
