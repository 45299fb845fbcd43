package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How a recommendation stands to the others on its item (indstillingens art).
 *
 * @param code the word in kebab-case English
 */
public record RecommendationKind(@JsonValue String code) implements Code {

    /** The recommendation of the case (indstilling). */
    public static final RecommendationKind MAIN = of(Known.MAIN);

    /** An alternative to it (alternativ indstilling). */
    public static final RecommendationKind ALTERNATIVE = of(Known.ALTERNATIVE);

    /** A change proposed to it (ændringsforslag). */
    public static final RecommendationKind AMENDMENT = of(Known.AMENDMENT);

    /** A proposal of a member or a party (forslag). */
    public static final RecommendationKind PROPOSAL = of(Known.PROPOSAL);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The recommendation of the case. */
        MAIN("indstilling"),
        /** An alternative to it. */
        ALTERNATIVE("alternativ indstilling"),
        /** A change proposed to it. */
        AMENDMENT("ændringsforslag"),
        /** A proposal of a member or a party. */
        PROPOSAL("forslag");

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
    public RecommendationKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static RecommendationKind of(String code) {
        return new RecommendationKind(code);
    }

    /** The word for a known one. */
    public static RecommendationKind of(Known known) {
        return new RecommendationKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
