package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What became of a meeting (mødets status).
 *
 * <p>"Mødet er aflyst" is {@link #CANCELLED}, in JSON {@code "cancelled"}.
 *
 * @param code the word in kebab-case English, such as {@code "cancelled"}
 */
public record MeetingStatus(@JsonValue String code) implements Code {

    private static final Vocabulary<MeetingStatus> WORDS = Vocabulary.of(MeetingStatus::new);

    /** The meeting lies ahead (planlagt). */
    public static final MeetingStatus PLANNED = WORDS.word("planned", "planlagt");

    /** The meeting took place (afholdt). */
    public static final MeetingStatus HELD = WORDS.word("held", "afholdt");

    /** The meeting was called off (aflyst). */
    public static final MeetingStatus CANCELLED = WORDS.word("cancelled", "aflyst");

    /** The meeting was moved to another date (flyttet). */
    public static final MeetingStatus MOVED = WORDS.word("moved", "flyttet");

    /** The meeting was broken off, to be continued (afbrudt). */
    public static final MeetingStatus ADJOURNED = WORDS.word("adjourned", "afbrudt");

    /** Not stable: use {@link #of}. */
    public MeetingStatus {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MeetingStatus of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<MeetingStatus> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<MeetingStatus> vocabulary() {
        return WORDS;
    }
}
