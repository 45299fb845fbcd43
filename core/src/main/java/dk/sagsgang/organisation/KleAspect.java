package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How a unit has to do with a subject of KLE (KLE-ansvarlighed), in the words that OS2mo uses.
 *
 * @param code the word in kebab-case English
 */
public record KleAspect(@JsonValue String code) implements Code {

    /** Answers for the subject (ansvarlig). */
    public static final KleAspect RESPONSIBLE = of(Known.RESPONSIBLE);

    /** Carries the tasks out (udførende). */
    public static final KleAspect PERFORMING = of(Known.PERFORMING);

    /** May look into the cases (indsigt). */
    public static final KleAspect INSIGHT = of(Known.INSIGHT);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Answers for the subject. */
        RESPONSIBLE("ansvarlig"),
        /** Carries the tasks out. */
        PERFORMING("udførende"),
        /** May look into the cases. */
        INSIGHT("indsigt");

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
    public KleAspect {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static KleAspect of(String code) {
        return new KleAspect(code);
    }

    /** The word for a known one. */
    public static KleAspect of(Known known) {
        return new KleAspect(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
