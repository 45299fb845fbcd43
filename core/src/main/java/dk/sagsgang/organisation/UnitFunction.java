package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What a unit does for citizens and for other units (funktion).
 *
 * <p>In a division of purchaser and provider (BUM) the authority grants and others provide; a unit may have several
 * functions.
 *
 * <p>"Myndighedssektionen visiterer til tilbud" is {@link #GRANTS}, in JSON {@code "grants"}.
 *
 * @param code the word in kebab-case English, such as {@code "grants"}
 */
public record UnitFunction(@JsonValue String code) implements Code {

    private static final Vocabulary<UnitFunction> WORDS = Vocabulary.of(UnitFunction::new);

    /** Assesses needs and grants services (bevilger). */
    public static final UnitFunction GRANTS = WORDS.word("grants", "bevilger");

    /** Provides services to citizens (udfører). */
    public static final UnitFunction PROVIDES = WORDS.word("provides", "udfører");

    /** Serves other units or the politicians (betjener). */
    public static final UnitFunction SERVES = WORDS.word("serves", "betjener");

    /** Coordinates across units (koordinerer). */
    public static final UnitFunction COORDINATES = WORDS.word("coordinates", "koordinerer");

    /** Supervises services (fører tilsyn). */
    public static final UnitFunction SUPERVISES = WORDS.word("supervises", "fører tilsyn");

    /** Not stable: use {@link #of}. */
    public UnitFunction {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static UnitFunction of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<UnitFunction> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<UnitFunction> vocabulary() {
        return WORDS;
    }
}
