package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * Where the work of a unit is done, seen from the town hall (placering).
 *
 * <p>"Medarbejderne sidder ude på skolerne" is {@link #DECENTRAL}, in JSON {@code "decentral"}.
 *
 * @param code the word in kebab-case English, such as {@code "mixed"}
 */
public record PlacementKind(@JsonValue String code) implements Code {

    private static final Vocabulary<PlacementKind> WORDS = Vocabulary.of(PlacementKind::new);

    /** In one place, mostly the town hall (central). */
    public static final PlacementKind CENTRAL = WORDS.word("central", "central");

    /** Out where the citizens or the services are (decentral). */
    public static final PlacementKind DECENTRAL = WORDS.word("decentral", "decentral");

    /** Partly in one place and partly out (delvis decentral). */
    public static final PlacementKind MIXED = WORDS.word("mixed", "delvis decentral");

    /** Not stable: use {@link #of}. */
    public PlacementKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static PlacementKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<PlacementKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<PlacementKind> vocabulary() {
        return WORDS;
    }
}
