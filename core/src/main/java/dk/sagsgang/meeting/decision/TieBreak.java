package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What decided where as many votes were cast for as against (afgørelse ved stemmelighed).
 *
 * <p>"Afgjort ved lodtrækning" is {@link #LOT}, in JSON {@code "lot"}.
 *
 * @param code the word in kebab-case English, such as {@code "lot"}
 */
public record TieBreak(@JsonValue String code) implements Code {

    private static final Vocabulary<TieBreak> WORDS = Vocabulary.of(TieBreak::new);

    /** The drawing of lots, as at elections (lodtrækning). */
    public static final TieBreak LOT = WORDS.word("lot", "lodtrækning");

    /** The vote of the chair, where the rules of the body give it that weight (formandens stemme). */
    public static final TieBreak CHAIR = WORDS.word("chair", "formandens stemme");

    /** Nothing: without a majority the proposal has fallen (bortfaldet). */
    public static final TieBreak REJECTED = WORDS.word("rejected", "forslaget er bortfaldet");

    /** Not stable: use {@link #of}. */
    public TieBreak {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static TieBreak of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<TieBreak> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<TieBreak> vocabulary() {
        return WORDS;
    }
}
