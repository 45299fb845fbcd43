package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What the body is asked to do with a case (sagstype).
 *
 * <p>"Beslutningssag" is {@link #DECISION}, in JSON {@code "decision"}.
 *
 * @param code the word in kebab-case English, such as {@code "information"}
 */
public record CaseType(@JsonValue String code) implements Code {

    private static final Vocabulary<CaseType> WORDS = Vocabulary.of(CaseType::new);

    /** The body decides (beslutningssag). */
    public static final CaseType DECISION = WORDS.word("decision", "beslutningssag");

    /** The body discusses (drøftelsessag). */
    public static final CaseType DISCUSSION = WORDS.word("discussion", "drøftelsessag");

    /** The body is informed (orienteringssag). */
    public static final CaseType INFORMATION = WORDS.word("information", "orienteringssag");

    /** Not stable: use {@link #of}. */
    public CaseType {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static CaseType of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<CaseType> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<CaseType> vocabulary() {
        return WORDS;
    }
}
