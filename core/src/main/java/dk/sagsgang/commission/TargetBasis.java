package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How the amounts of several years relate (opgørelsesmåde).
 *
 * <p>"2,1 mio. kr. i 2018, stigende til 4,1 mio. kr. i 2019" are {@link #YEARLY_LEVEL}s: in 2019 the budget is 4.1
 * million kroner lower, not 6.2.
 *
 * @param code the word in kebab-case English
 */
public record TargetBasis(@JsonValue String code) implements Code {

    /** What each year differs from a budget without the target (årligt niveau). */
    public static final TargetBasis YEARLY_LEVEL = of(Known.YEARLY_LEVEL);

    /** What each year adds to the year before (stigning). */
    public static final TargetBasis INCREASE = of(Known.INCREASE);

    /** What all years so far give together (akkumuleret). */
    public static final TargetBasis ACCUMULATED = of(Known.ACCUMULATED);

    /** What happens in that year only (engangsbeløb). */
    public static final TargetBasis ONE_OFF = of(Known.ONE_OFF);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** What each year differs from a budget without the target. */
        YEARLY_LEVEL("årligt niveau"),
        /** What each year adds to the year before. */
        INCREASE("stigning"),
        /** What all years so far give together. */
        ACCUMULATED("akkumuleret"),
        /** What happens in that year only. */
        ONE_OFF("engangsbeløb");

        private final String danish;

        Known(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Not stable: use {@link #of(String)}. */
    public TargetBasis {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static TargetBasis of(String code) {
        return new TargetBasis(code);
    }

    /** The word for a known one. */
    public static TargetBasis of(Known known) {
        return new TargetBasis(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
