package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A heading in use with its text behind a colon: "Kompetence: Byrådet".
 *
 * @param heading the heading
 * @param at where the text begins in the line
 */
public record LabelledHeading(String heading, int at) {

    private static final QuickPattern LINE = QuickPattern.compile("^(\\p{Lu}[\\p{L} ,/&-]{2,50}):\\s+(\\S.*)$");

    /** "Beslutning den 18-06-2014: Godkendt", "Havneudvalget, 3. juni 2014, pkt. 9: Anbefales". */
    private static final QuickPattern DECIDED = QuickPattern.compile(
            "^(\\p{Lu}[\\p{L}\\d ,/&.-]{8,110}?\\d{2}(?:,? (?:pkt\\.?|punkt) ?\\d{1,4})?):\\s+(\\S.*)$");

    private static final QuickPattern SAYS = QuickPattern.compile("(?:Beslutning|Vedtagelse|Udvalgsbeslutning)");

    /** The heading that a line begins with; empty where it begins with none in use. */
    public static Optional<LabelledHeading> of(String line) {
        Matcher decided = DECIDED.matcher(line);
        if (decided.matches() && decides(decided.group(1), decided.group(2))) {
            return Optional.of(new LabelledHeading(decided.group(1), decided.start(2)));
        }
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && Headings.line(matcher.group(1))
                ? Optional.of(new LabelledHeading(matcher.group(1), matcher.start(2)))
                : Optional.empty();
    }

    /** Whether a body and a day are the heading of what was decided, and not what is referred to: "Byrådet den 1. maj 2018: Punkt 4: Ny bro". */
    private static boolean decides(String heading, String behind) {
        return Headings.line(heading)
                && Headings.role(heading) == Headings.Role.DECISION
                && (SAYS.lookingAt(heading) || DecisionWords.outcome(behind).isPresent());
    }
}
