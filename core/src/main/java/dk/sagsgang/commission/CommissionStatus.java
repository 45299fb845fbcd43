package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How far a commission has come (status).
 *
 * <p>It decides how much can be asked of it: a draft may still lack its chair.
 *
 * <p>"Udkast til kommissorium" is {@link #DRAFT}, in JSON {@code "draft"}.
 *
 * @param code the word in kebab-case English, such as {@code "adopted"}
 */
public record CommissionStatus(@JsonValue String code) implements Code {

    private static final Vocabulary<CommissionStatus> WORDS = Vocabulary.of(CommissionStatus::new);

    /** Not laid before anybody yet (udkast). */
    public static final CommissionStatus DRAFT = WORDS.word("draft", "udkast");

    /** Laid before the body that decides it (forelagt). */
    public static final CommissionStatus PROPOSED = WORDS.word("proposed", "forelagt");

    /** Decided (godkendt). */
    public static final CommissionStatus ADOPTED = WORDS.word("adopted", "godkendt");

    /** Decided anew in another form (revideret). */
    public static final CommissionStatus REVISED = WORDS.word("revised", "revideret");

    /** Its work is done (afsluttet). */
    public static final CommissionStatus ENDED = WORDS.word("ended", "afsluttet");

    /** Not stable: use {@link #of}. */
    public CommissionStatus {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static CommissionStatus of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<CommissionStatus> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<CommissionStatus> vocabulary() {
        return WORDS;
    }
}
