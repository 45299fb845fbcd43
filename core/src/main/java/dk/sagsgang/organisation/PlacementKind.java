package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Where the work of a unit is done, seen from the town hall (placering).
 *
 * @param code the word in kebab-case English
 */
public record PlacementKind(@JsonValue String code) implements Code {

    /** In one place, mostly the town hall (central). */
    public static final PlacementKind CENTRAL = of(Known.CENTRAL);

    /** Out where the citizens or the services are (decentral). */
    public static final PlacementKind DECENTRAL = of(Known.DECENTRAL);

    /** Partly in one place and partly out (delvis decentral). */
    public static final PlacementKind MIXED = of(Known.MIXED);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** In one place, mostly the town hall. */
        CENTRAL("central"),
        /** Out where the citizens or the services are. */
        DECENTRAL("decentral"),
        /** Partly in one place and partly out. */
        MIXED("delvis decentral");

        private final String danish;

        Known(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Not stable: use {@link #of(String)}. */
    public PlacementKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static PlacementKind of(String code) {
        return new PlacementKind(code);
    }

    /** The word for a known one. */
    public static PlacementKind of(Known known) {
        return new PlacementKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
