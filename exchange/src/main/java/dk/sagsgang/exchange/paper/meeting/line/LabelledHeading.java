package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
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

    /** The heading that a line begins with; empty where it begins with none in use. */
    public static Optional<LabelledHeading> of(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && Headings.line(matcher.group(1))
                ? Optional.of(new LabelledHeading(matcher.group(1), matcher.start(2)))
                : Optional.empty();
    }
}
