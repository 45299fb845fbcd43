package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How one body followed another (udvalgets ophav).
 *
 * <p>"Udvalget hed indtil 2014 Socialudvalget" is {@link #RENAMED}, in JSON {@code "renamed"}.
 *
 * @param code the word in kebab-case English, such as {@code "merged"}
 */
public record PredecessorKind(@JsonValue String code) implements Code {

    private static final Vocabulary<PredecessorKind> WORDS = Vocabulary.of(PredecessorKind::new);

    /** The same body under another name (omdøbt). */
    public static final PredecessorKind RENAMED = WORDS.word("renamed", "omdøbt");

    /** One of several bodies that became one (sammenlagt). */
    public static final PredecessorKind MERGED = WORDS.word("merged", "sammenlagt");

    /** A body of which this one was a part (udskilt). */
    public static final PredecessorKind SPLIT = WORDS.word("split", "udskilt");

    /** Not stable: use {@link #of}. */
    public PredecessorKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static PredecessorKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<PredecessorKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<PredecessorKind> vocabulary() {
        return WORDS;
    }
}
