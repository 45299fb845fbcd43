package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final List<PaperLine> lines = new ArrayList<>();
    private final Map<Integer, String> marks = new HashMap<>();

    public Clauses(List<PaperLine> printed) {
        String open = "";
        for (PaperLine line : printed) {
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
