package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How one unit stands to others, beside the line of command (relation).
 *
 * <p>"Staben betjener alle sektioner" is {@link #SERVES}, in JSON {@code "serves"}.
 *
 * @param code the word in kebab-case English, such as {@code "serves"}
 */
public record RelationKind(@JsonValue String code) implements Code {

    private static final Vocabulary<RelationKind> WORDS = Vocabulary.of(RelationKind::new);

    /** Works closely with them (samarbejder med). */
    public static final RelationKind COOPERATES = WORDS.word("cooperates", "samarbejder med");

    /** Serves them (betjener). */
    public static final RelationKind SERVES = WORDS.word("serves", "betjener");

    /** Grants the services that they provide (bevilger til). */
    public static final RelationKind GRANTS_FOR = WORDS.word("grants-for", "bevilger til");

    /** Reports to them also, beside its own leader (refererer også til). */
    public static final RelationKind REPORTS_TO = WORDS.word("reports-to", "refererer også til");

    /** Not stable: use {@link #of}. */
    public RelationKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static RelationKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<RelationKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<RelationKind> vocabulary() {
        return WORDS;
    }
}
