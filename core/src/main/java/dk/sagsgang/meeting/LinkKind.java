package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What is found at an address that a paper names (linkets art).
 *
 * <p>"Se mødet direkte" is {@link #LIVE}, in JSON {@code "live"}.
 *
 * @param code the word in kebab-case English, such as {@code "live"}
 */
public record LinkKind(@JsonValue String code) implements Code {

    private static final Vocabulary<LinkKind> WORDS = Vocabulary.of(LinkKind::new);

    /** The place that the document was taken from (kilde). */
    public static final LinkKind SOURCE = WORDS.word("source", "kilde");

    /** A recording of the meeting, in sound or picture (optagelse). */
    public static final LinkKind RECORDING = WORDS.word("recording", "optagelse");

    /** The place where the meeting is sent as it goes on (direkte udsendelse). */
    public static final LinkKind LIVE = WORDS.word("live", "direkte udsendelse");

    /** A paper that belongs to it (dokument). */
    public static final LinkKind PAPER = WORDS.word("paper", "dokument");

    /** Not stable: use {@link #of}. */
    public LinkKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static LinkKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<LinkKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<LinkKind> vocabulary() {
        return WORDS;
    }
}
