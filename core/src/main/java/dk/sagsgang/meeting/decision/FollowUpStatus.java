package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How far the following up of a decision has come (status for opfølgning).
 *
 * <p>"Udført" is {@link #DONE}, in JSON {@code "done"}.
 *
 * @param code the word in kebab-case English, such as {@code "dropped"}
 */
public record FollowUpStatus(@JsonValue String code) implements Code {

    private static final Vocabulary<FollowUpStatus> WORDS = Vocabulary.of(FollowUpStatus::new);

    /** Not begun (ikke påbegyndt). */
    public static final FollowUpStatus PLANNED = WORDS.word("planned", "ikke påbegyndt");

    /** Begun and not finished (i gang). */
    public static final FollowUpStatus UNDER_WAY = WORDS.word("under-way", "i gang");

    /** Done as decided (gennemført, afsluttet). */
    public static final FollowUpStatus DONE = WORDS.word("done", "gennemført");

    /** No longer to be done (bortfaldet). */
    public static final FollowUpStatus DROPPED = WORDS.word("dropped", "bortfaldet");

    /** Not stable: use {@link #of}. */
    public FollowUpStatus {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static FollowUpStatus of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<FollowUpStatus> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<FollowUpStatus> vocabulary() {
        return WORDS;
    }
}
