package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What the body is asked to do with a case (sagstype).
 *
 * @param code the word in kebab-case English
 */
public record CaseType(@JsonValue String code) implements Code {

    /** The body decides (beslutningssag). */
    public static final CaseType DECISION = of(Known.DECISION);

    /** The body discusses (drøftelsessag). */
    public static final CaseType DISCUSSION = of(Known.DISCUSSION);

    /** The body is informed (orienteringssag). */
    public static final CaseType INFORMATION = of(Known.INFORMATION);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The body decides. */
        DECISION("beslutningssag"),
        /** The body discusses. */
        DISCUSSION("drøftelsessag"),
        /** The body is informed. */
        INFORMATION("orienteringssag");

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
    public CaseType {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static CaseType of(String code) {
        return new CaseType(code);
    }

    /** The word for a known one. */
    public static CaseType of(Known known) {
        return new CaseType(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
