package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What a law does with something (lovens virkning).
 *
 * <p>"Ifølge serviceloven skal kommunen føre tilsyn" is {@link #DEMANDS}, in JSON {@code "demands"}.
 *
 * @param code the word in kebab-case English, such as {@code "demands"}
 */
public record LegalEffect(@JsonValue String code) implements Code {

    private static final Vocabulary<LegalEffect> WORDS = Vocabulary.of(LegalEffect::new);

    /** It must be done (kræver). */
    public static final LegalEffect DEMANDS = WORDS.word("demands", "kræver");

    /** It may be done (giver mulighed for). */
    public static final LegalEffect ALLOWS = WORDS.word("allows", "giver mulighed for");

    /** It must not be done (forbyder). */
    public static final LegalEffect FORBIDS = WORDS.word("forbids", "forbyder");

    /** Not stable: use {@link #of}. */
    public LegalEffect {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static LegalEffect of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<LegalEffect> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<LegalEffect> vocabulary() {
        return WORDS;
    }
}
