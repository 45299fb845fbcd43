package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How the amounts of several years relate (opgørelsesmåde).
 *
 * <p>"2,1 mio. kr. i 2018, stigende til 4,1 mio. kr. i 2019" are {@link #YEARLY_LEVEL}s: in 2019 the budget is 4.1
 * million kroner lower, not 6.2.
 *
 * @param code the word in kebab-case English, such as {@code "accumulated"}
 */
public record TargetBasis(@JsonValue String code) implements Code {

    private static final Vocabulary<TargetBasis> WORDS = Vocabulary.of(TargetBasis::new);

    /** What each year differs from a budget without the target (årligt niveau). */
    public static final TargetBasis YEARLY_LEVEL = WORDS.word("yearly-level", "årligt niveau");

    /** What each year adds to the year before (stigning). */
    public static final TargetBasis INCREASE = WORDS.word("increase", "stigning");

    /** What all years so far give together (akkumuleret). */
    public static final TargetBasis ACCUMULATED = WORDS.word("accumulated", "akkumuleret");

    /** What happens in that year only (engangsbeløb). */
    public static final TargetBasis ONE_OFF = WORDS.word("one-off", "engangsbeløb");

    /** Not stable: use {@link #of}. */
    public TargetBasis {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static TargetBasis of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<TargetBasis> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<TargetBasis> vocabulary() {
        return WORDS;
    }
}
