package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * The level of a unit in the system of pay or organisation (niveau).
 *
 * <p>A level may be named by its place in the municipality's leadership, such as "Koncerndirektion", or by the pay system. The pay system of Silkeborg Data orders its levels NY6, NY5 and so on down to NY1 and the level of departments
 * (Afdelings-niveau), and a unit stands under one of a higher level only. Levels of a scheme that the library does
 * not know are kept and are neither higher nor lower.
 *
 * @param code the word in kebab-case English, such as {@code "group-executive-board"}
 */
public record UnitLevel(@JsonValue String code) implements Code {

    private static final Vocabulary<UnitLevel> WORDS = Vocabulary.of(UnitLevel::new);

    /** The highest level of the pay system (NY6-niveau). */
    public static final UnitLevel NY6 = WORDS.word("ny6", "NY6-niveau");

    /** The second level of the pay system (NY5-niveau). */
    public static final UnitLevel NY5 = WORDS.word("ny5", "NY5-niveau");

    /** The third level of the pay system (NY4-niveau). */
    public static final UnitLevel NY4 = WORDS.word("ny4", "NY4-niveau");

    /** The fourth level of the pay system (NY3-niveau). */
    public static final UnitLevel NY3 = WORDS.word("ny3", "NY3-niveau");

    /** The fifth level of the pay system (NY2-niveau). */
    public static final UnitLevel NY2 = WORDS.word("ny2", "NY2-niveau");

    /** The sixth level of the pay system (NY1-niveau). */
    public static final UnitLevel NY1 = WORDS.word("ny1", "NY1-niveau");

    /** The lowest level of the pay system (Afdelings-niveau). */
    public static final UnitLevel DEPARTMENT_LEVEL = WORDS.word("department-level", "Afdelings-niveau");

    /** The executive board of the whole municipality as a group (koncerndirektion). */
    public static final UnitLevel GROUP_EXECUTIVE_BOARD = WORDS.word("group-executive-board", "Koncerndirektion");

    /** The executive board (direktion). */
    public static final UnitLevel EXECUTIVE_BOARD = WORDS.word("executive-board", "Direktion");

    private static final List<UnitLevel> PAY_SYSTEM = List.of(NY6, NY5, NY4, NY3, NY2, NY1, DEPARTMENT_LEVEL);

    /** Not stable: use {@link #of}. */
    public UnitLevel {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static UnitLevel of(String code) {
        return WORDS.of(code);
    }

    /**
     * The level as printed, such as {@code "NY3-niveau"}, {@code "Afdelings-niveau"} or {@code "Koncerndirektion"}, letter case aside;
     * any other text becomes a level of that code.
     */
    public static UnitLevel ofPrinted(String printed) {
        String text = printed.strip();
        return words().stream()
                .filter(word -> word.danish().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> of(text));
    }

    /**
     * Whether this level is lower than another: true and false where both are of the pay system, so false for a level and
     * itself; empty where they cannot be compared.
     */
    public Optional<Boolean> below(UnitLevel other) {
        return PAY_SYSTEM.contains(this) && PAY_SYSTEM.contains(other)
                ? Optional.of(PAY_SYSTEM.indexOf(this) > PAY_SYSTEM.indexOf(other))
                : Optional.empty();
    }

    /** The words known today, in their order. */
    public static List<UnitLevel> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<UnitLevel> vocabulary() {
        return WORDS;
    }
}
