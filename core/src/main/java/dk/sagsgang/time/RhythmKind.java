package dk.sagsgang.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What kind of rhythm something has (mødefrekvens, kadence).
 *
 * <p>Only an {@link #INTERVAL} can be counted.
 *
 * <p>"Møder holdes efter behov" is {@link #AS_NEEDED}, in JSON {@code "as-needed"}.
 *
 * @param code the word in kebab-case English, such as {@code "as-needed"}
 */
public record RhythmKind(@JsonValue String code) implements Code {

    private static final Vocabulary<RhythmKind> WORDS = Vocabulary.of(RhythmKind::new);

    /** At a regular interval (fast interval). */
    public static final RhythmKind INTERVAL = WORDS.word("interval", "fast interval");

    /** When there is a need (efter behov). */
    public static final RhythmKind AS_NEEDED = WORDS.word("as-needed", "efter behov");

    /** All along (løbende). */
    public static final RhythmKind CONTINUOUS = WORDS.word("continuous", "løbende");

    /** As the body itself plans it (egen mødeplan). */
    public static final RhythmKind OWN_PLAN = WORDS.word("own-plan", "egen mødeplan");

    /** At intervals that are found suitable (med passende mellemrum). */
    public static final RhythmKind SUITABLE_INTERVALS = WORDS.word("suitable-intervals", "med passende mellemrum");

    /** Not stable: use {@link #of}. */
    public RhythmKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static RhythmKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<RhythmKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<RhythmKind> vocabulary() {
        return WORDS;
    }
}
