package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What a stretch of time is to a meeting (tidsrummets art).
 *
 * <p>"Pause kl. 18.00-18.30" is {@link #BREAK}, in JSON {@code "break"}.
 *
 * @param code the word in kebab-case English, such as {@code "group-meeting"}
 */
public record IntervalKind(@JsonValue String code) implements Code {

    private static final Vocabulary<IntervalKind> WORDS = Vocabulary.of(IntervalKind::new);

    /** A break, after which the meeting goes on (pause). */
    public static final IntervalKind BREAK = WORDS.word("break", "pause");

    /** A break for the groups to talk (gruppemøde). */
    public static final IntervalKind GROUP_MEETING = WORDS.word("group-meeting", "gruppemøde");

    /** A later part of an adjourned meeting, maybe on another day (fortsat møde). */
    public static final IntervalKind CONTINUATION = WORDS.word("continuation", "fortsat møde");

    /** Not stable: use {@link #of}. */
    public IntervalKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static IntervalKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<IntervalKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<IntervalKind> vocabulary() {
        return WORDS;
    }
}
