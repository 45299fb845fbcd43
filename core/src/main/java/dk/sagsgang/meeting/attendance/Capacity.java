package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * In what capacity a person takes part (deltagelsens art); only members vote and count for a quorum.
 *
 * <p>"Fra forvaltningen deltog socialdirektøren" is {@link #OFFICIAL}, in JSON {@code "official"}.
 *
 * @param code the word in kebab-case English, such as {@code "official"}
 */
public record Capacity(@JsonValue String code) implements Code {

    private static final Vocabulary<Capacity> WORDS = Vocabulary.of(Capacity::new);

    /** A member of the body, or the substitute for one (medlem). */
    public static final Capacity MEMBER = WORDS.word("member", "medlem");

    /** An official of the administration (embedsmand). */
    public static final Capacity OFFICIAL = WORDS.word("official", "embedsmand");

    /** The secretary of the body (sekretær). */
    public static final Capacity SECRETARY = WORDS.word("secretary", "sekretær");

    /** Takes part without a vote (observatør). */
    public static final Capacity OBSERVER = WORDS.word("observer", "observatør");

    /** Invited to the meeting or to an item (gæst). */
    public static final Capacity GUEST = WORDS.word("guest", "gæst");

    /** Not stable: use {@link #of}. */
    public Capacity {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static Capacity of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<Capacity> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<Capacity> vocabulary() {
        return WORDS;
    }
}
