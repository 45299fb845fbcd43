package dk.sagsgang.validation.meeting.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the words of a point or a decision grant money besides the budget (anlægsbevilling, tillægsbevilling). */
public final class GrantWords {

    /** The rest of a sentence: the full stop of an abbreviation does not end it. */
    private static final String ON = "(?:[^.]|(?<=\\b(?:mio|mill|mia|kr|nr|pct|ca|t|stk))\\.)*";

    private static final String GRANTED = "\\b(?:gives|meddeles|bevilges|godkendes|ydes)\\b";

    private static final Pattern APPROPRIATION = of("\\b(?:anlægs|tillægs)bevilling");
    private static final Pattern SUPPLEMENTARY = of("\\btillægsbevilling");

    private GrantWords() {}

    private static Pattern of(String grant) {
        return Pattern.compile(GRANTED + ON + grant + "|" + grant + ON + GRANTED);
    }

    /** Whether they grant an appropriation for works or a supplementary one. */
    public static boolean appropriation(String text) {
        return APPROPRIATION.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether they make a supplementary grant. */
    public static boolean supplementary(String text) {
        return SUPPLEMENTARY.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
