package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * Whether a person leads the meeting (formandskab).
 *
 * <p>"Mødet blev ledet af 1. viceborgmester" is {@link #ACTING_CHAIR}, in JSON {@code "acting-chair"}.
 *
 * @param code the word in kebab-case English, such as {@code "acting-chair"}
 */
public record ChairRole(@JsonValue String code) implements Code {

    private static final Vocabulary<ChairRole> WORDS = Vocabulary.of(ChairRole::new);

    /** The chair; in a council and in a finance committee the mayor (formand). */
    public static final ChairRole CHAIR = WORDS.word("chair", "formand");

    /** The deputy chair (næstformand). */
    public static final ChairRole DEPUTY_CHAIR = WORDS.word("deputy-chair", "næstformand");

    /** Who led this meeting in the chair's place (mødeleder). */
    public static final ChairRole ACTING_CHAIR = WORDS.word("acting-chair", "mødeleder");

    /** Not stable: use {@link #of}. */
    public ChairRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static ChairRole of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<ChairRole> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<ChairRole> vocabulary() {
        return WORDS;
    }
}
