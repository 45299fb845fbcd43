package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Optional;

/**
 * The level of a unit in the system of pay or organisation (niveau).
 *
 * <p>The pay system of Silkeborg Data orders its levels NY6, NY5 and so on down to NY1 and the level of departments
 * (Afdelings-niveau), and a unit stands under one of a higher level only. Levels of a scheme that the library does
 * not know are kept and are neither higher nor lower.
 *
 * @param code the word in kebab-case English
 */
public record UnitLevel(@JsonValue String code) implements Code {

    /** The highest level of the pay system (NY6-niveau). */
    public static final UnitLevel NY6 = of(Known.NY6);

    /** The second level of the pay system (NY5-niveau). */
    public static final UnitLevel NY5 = of(Known.NY5);

    /** The third level of the pay system (NY4-niveau). */
    public static final UnitLevel NY4 = of(Known.NY4);

    /** The fourth level of the pay system (NY3-niveau). */
    public static final UnitLevel NY3 = of(Known.NY3);

    /** The fifth level of the pay system (NY2-niveau). */
    public static final UnitLevel NY2 = of(Known.NY2);

    /** The sixth level of the pay system (NY1-niveau). */
    public static final UnitLevel NY1 = of(Known.NY1);

    /** The lowest level of the pay system (Afdelings-niveau). */
    public static final UnitLevel DEPARTMENT_LEVEL = of(Known.DEPARTMENT_LEVEL);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The highest level of the pay system. */
        NY6("NY6-niveau"),
        /** The second level of the pay system. */
        NY5("NY5-niveau"),
        /** The third level of the pay system. */
        NY4("NY4-niveau"),
        /** The fourth level of the pay system. */
        NY3("NY3-niveau"),
        /** The fifth level of the pay system. */
        NY2("NY2-niveau"),
        /** The sixth level of the pay system. */
        NY1("NY1-niveau"),
        /** The lowest level of the pay system. */
        DEPARTMENT_LEVEL("Afdelings-niveau");

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
    public UnitLevel {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static UnitLevel of(String code) {
        return new UnitLevel(code);
    }

    /** The word for a known one. */
    public static UnitLevel of(Known known) {
        return new UnitLevel(known.code());
    }

    /**
     * The level as the pay system prints it, such as {@code "NY3-niveau"} or {@code "Afdelings-niveau"}, letter case aside;
     * any other text becomes a level of that code.
     */
    public static UnitLevel ofPrinted(String printed) {
        String text = printed.strip();
        return Arrays.stream(Known.values())
                .filter(known -> known.danish().equalsIgnoreCase(text))
                .findFirst()
                .map(UnitLevel::of)
                .orElseGet(() -> of(text));
    }

    /**
     * Whether this level is lower than another: true and false where both are of the pay system, so false for a level and
     * itself; empty where they cannot be compared.
     */
    public Optional<Boolean> below(UnitLevel other) {
        return known().flatMap(ours -> other.known().map(theirs -> ours.compareTo(theirs) > 0));
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
