package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What a unit does for citizens and for other units (funktion).
 *
 * <p>In a division of purchaser and provider (BUM) the authority grants and others provide; a unit may have several
 * functions.
 *
 * @param code the word in kebab-case English
 */
public record UnitFunction(@JsonValue String code) implements Code {

    /** Assesses needs and grants services (bevilger). */
    public static final UnitFunction GRANTS = of(Known.GRANTS);

    /** Provides services to citizens (udfører). */
    public static final UnitFunction PROVIDES = of(Known.PROVIDES);

    /** Serves other units or the politicians (betjener). */
    public static final UnitFunction SERVES = of(Known.SERVES);

    /** Coordinates across units (koordinerer). */
    public static final UnitFunction COORDINATES = of(Known.COORDINATES);

    /** Supervises services (fører tilsyn). */
    public static final UnitFunction SUPERVISES = of(Known.SUPERVISES);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Assesses needs and grants services. */
        GRANTS("bevilger"),
        /** Provides services to citizens. */
        PROVIDES("udfører"),
        /** Serves other units or the politicians. */
        SERVES("betjener"),
        /** Coordinates across units. */
        COORDINATES("koordinerer"),
        /** Supervises services. */
        SUPERVISES("fører tilsyn");

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
    public UnitFunction {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static UnitFunction of(String code) {
        return new UnitFunction(code);
    }

    /** The word for a known one. */
    public static UnitFunction of(Known known) {
        return new UnitFunction(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
