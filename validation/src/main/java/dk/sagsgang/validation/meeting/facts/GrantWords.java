package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.validation.text.WordInText;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether the words of a point or a decision grant money besides the budget (anlægsbevilling, tillægsbevilling): the grant and
 * what is done with it stand in one sentence, in either order.
 */
public final class GrantWords {

    // Borders of words are letters and no \\b, which goes back over all marks above a letter.

    /** The full stop of an abbreviation does not end a sentence. */
    private static final Pattern END = Pattern.compile("(?<!(?<!\\p{L})(?:mio|mill|mia|kr|nr|pct|ca|t|stk))\\.");

    private static final Pattern GRANTED =
            Pattern.compile("(?<!\\p{L})(?:gives|meddeles|bevilges|godkendes|ydes)(?!\\p{L})");
    private static final Pattern APPROPRIATION = Pattern.compile("(?<!\\p{L})(?:anlægs|tillægs)bevilling");
    private static final Pattern SUPPLEMENTARY = Pattern.compile("(?<!\\p{L})tillægsbevilling");

    private GrantWords() {}

    /** Whether they grant an appropriation for works or a supplementary one. */
    public static boolean appropriation(String text) {
        return grants(APPROPRIATION, text);
    }

    /** Whether they make a supplementary grant. */
    public static boolean supplementary(String text) {
        return grants(SUPPLEMENTARY, text);
    }

    private static boolean grants(Pattern grant, String text) {
        if (!WordInText.stands("bevilling", text)) {
            return false;
        }
        String words = text.toLowerCase(Locale.ROOT);
        return grant.matcher(words).find()
                && Arrays.stream(END.split(words, -1))
                        .anyMatch(sentence -> grant.matcher(sentence).find()
                                && GRANTED.matcher(sentence).find());
    }
}
