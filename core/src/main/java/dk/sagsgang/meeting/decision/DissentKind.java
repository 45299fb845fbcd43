package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How somebody set themselves apart from a decision (særstandpunkt).
 *
 * <p>"Venstre ønskede følgende tilført protokollen" is {@link #NOTE}, in JSON {@code "note"}.
 *
 * @param code the word in kebab-case English, such as {@code "minority-statement"}
 */
public record DissentKind(@JsonValue String code) implements Code {

    private static final Vocabulary<DissentKind> WORDS = Vocabulary.of(DissentKind::new);

    /** The statement of a member who voted in the minority (mindretalsudtalelse). */
    public static final DissentKind MINORITY_STATEMENT = WORDS.word("minority-statement", "mindretalsudtalelse");

    /** A member reserves their position (forbehold). */
    public static final DissentKind RESERVATION = WORDS.word("reservation", "forbehold");

    /** A note to the minutes (protokoltilførsel). */
    public static final DissentKind NOTE = WORDS.word("note", "protokoltilførsel");

    /** Not stable: use {@link #of}. */
    public DissentKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static DissentKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<DissentKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<DissentKind> vocabulary() {
        return WORDS;
    }
}
