package dk.sagsgang.commission.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What became of a target (målopfyldelse).
 *
 * <p>"Målsætningen om færre anbringelser er blevet indfriet" is {@link #MET}.
 *
 * @param code the word in kebab-case English, such as {@code "partly-met"}
 */
public record TargetOutcome(@JsonValue String code) implements Code {

    private static final Vocabulary<TargetOutcome> WORDS = Vocabulary.of(TargetOutcome::new);

    /** It was reached (indfriet). */
    public static final TargetOutcome MET = WORDS.word("met", "indfriet");

    /** It was reached in part (delvist indfriet). */
    public static final TargetOutcome PARTLY_MET = WORDS.word("partly-met", "delvist indfriet");

    /** It was not reached (ikke indfriet). */
    public static final TargetOutcome NOT_MET = WORDS.word("not-met", "ikke indfriet");

    /** It is not known yet (endnu ikke opgjort). */
    public static final TargetOutcome OPEN = WORDS.word("open", "endnu ikke opgjort");

    /** Not stable: use {@link #of}. */
    public TargetOutcome {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static TargetOutcome of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<TargetOutcome> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<TargetOutcome> vocabulary() {
        return WORDS;
    }
}
