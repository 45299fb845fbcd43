package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How a recommendation stands to the others on its item (indstillingens art).
 *
 * <p>"Ændringsforslag fra SF" is {@link #AMENDMENT}, in JSON {@code "amendment"}.
 *
 * @param code the word in kebab-case English, such as {@code "amendment"}
 */
public record RecommendationKind(@JsonValue String code) implements Code {

    private static final Vocabulary<RecommendationKind> WORDS = Vocabulary.of(RecommendationKind::new);

    /** The recommendation of the case (indstilling). */
    public static final RecommendationKind MAIN = WORDS.word("main", "indstilling");

    /** An alternative to it (alternativ indstilling). */
    public static final RecommendationKind ALTERNATIVE = WORDS.word("alternative", "alternativ indstilling");

    /** A change proposed to it (ændringsforslag). */
    public static final RecommendationKind AMENDMENT = WORDS.word("amendment", "ændringsforslag");

    /** A proposal of a member or a party (forslag). */
    public static final RecommendationKind PROPOSAL = WORDS.word("proposal", "forslag");

    /** Not stable: use {@link #of}. */
    public RecommendationKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static RecommendationKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<RecommendationKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<RecommendationKind> vocabulary() {
        return WORDS;
    }
}
