package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The first of the numbered titles of minutes where it was copied behind the last line of the head: "Fraværende: Bo Lund. 1.
 * Godkendelse af referat:", with "2. Økonomi:" on a line of its own below.
 *
 * @param line the line in whose middle it begins; none where no title is lost so
 * @param at where it begins
 */
record FirstItem(@Nullable PaperLine line, int at) {

    private static final FirstItem NONE = new FirstItem(null, 0);

    private static final QuickPattern ONE =
            QuickPattern.compile("(?<=[.!?)] )1\\. (?<title>\\p{Lu}[^.;!?]{4,80}[:.]?)$");

    private static final QuickPattern RECURRING = QuickPattern.compile(
            "(?:godkendelse af (?:dagsorden|referat|sidste|forrige)|valg af (?:dirigent|ordstyrer|referent|mødeleder)|velkomst|meddelelser|siden sidst)(?!\\p{L}{3}).*");

    private static final int NEAR = 8;

    /** The title that stands so; a list that begins on a line of its own has lost none. */
    static FirstItem of(List<PaperLine> lines) {
        int second = -1;
        for (int i = 0; i < lines.size() && second < 0; i++) {
            String mark = lines.get(i).mark();
            if (mark.equals("1.")) {
                return NONE;
            }
            second = mark.equals("2.") ? i : -1;
        }
        for (int i = second - 1; i >= 0 && i >= second - NEAR; i--) {
            Matcher one = ONE.matcher(lines.get(i).text());
            if (one.find()) {
                String title = one.group("title");
                boolean alike = title.endsWith(":") && lines.get(second).text().endsWith(":");
                return alike || RECURRING.matches(FoldedWords.heading(title))
                        ? new FirstItem(lines.get(i), one.start())
                        : NONE;
            }
        }
        return NONE;
    }

    /** Where it begins in a line; empty where that is another. */
    Optional<Integer> in(PaperLine other) {
        return other == line ? Optional.of(at) : Optional.empty();
    }
}
