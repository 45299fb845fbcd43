package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How a unit has to do with a subject of KLE (KLE-ansvarlighed), in the words that OS2mo uses.
 *
 * <p>"Ansvarlig for KLE-gruppe 27.00" is {@link #RESPONSIBLE}, in JSON {@code "responsible"}.
 *
 * @param code the word in kebab-case English, such as {@code "performing"}
 */
public record KleAspect(@JsonValue String code) implements Code {

    private static final Vocabulary<KleAspect> WORDS = Vocabulary.of(KleAspect::new);

    /** Answers for the subject (ansvarlig). */
    public static final KleAspect RESPONSIBLE = WORDS.word("responsible", "ansvarlig");

    /** Carries the tasks out (udførende). */
    public static final KleAspect PERFORMING = WORDS.word("performing", "udførende");

    /** May look into the cases (indsigt). */
    public static final KleAspect INSIGHT = WORDS.word("insight", "indsigt");

    /** Not stable: use {@link #of}. */
    public KleAspect {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static KleAspect of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<KleAspect> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<KleAspect> vocabulary() {
        return WORDS;
    }
}
