package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * Which copy of a paper it is, told on it or by where it comes from (udgave).
 *
 * <p>"Internt referat" is {@link #INTERNAL}, in JSON {@code "internal"}.
 *
 * @param code the word in kebab-case English, such as {@code "internal"}
 */
public record CopyKind(@JsonValue String code) implements Code {

    private static final Vocabulary<CopyKind> WORDS = Vocabulary.of(CopyKind::new);

    /** The copy for the public, without what is closed (offentlig udgave, åben dagsorden). */
    public static final CopyKind PUBLIC = WORDS.word("public", "offentlig udgave");

    /** The copy for the members, with what is closed (intern udgave, lukket dagsorden). */
    public static final CopyKind INTERNAL = WORDS.word("internal", "intern udgave");

    /** No real meeting: a test of a system (test). */
    public static final CopyKind TEST = WORDS.word("test", "test");

    /** Not stable: use {@link #of}. */
    public CopyKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static CopyKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<CopyKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<CopyKind> vocabulary() {
        return WORDS;
    }
}
