package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.TextKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in KLE, the subject classification that Danish municipalities share (KLE-nummer, emnenummer): one to three
 * times two digits with full stops between them.
 *
 * <p>The number holds the numbers above it: {@code 27.00.00} is a subject of the group {@code 27.00} in the main group
 * {@code 27}. A last part of 00 means "in general" (i almindelighed). Which numbers exist and what they are called
 * stands in the {@link KlePlan}; municipalities may have own numbers beside it.
 *
 * @param printed the number as printed, such as "27.00.00"; empty where nothing was printed
 */
public record KleNumber(
        @JsonValue @Holds(TextKind.TECHNICAL) String printed) {

    private static final int PART = 3;

    /** Not stable: use {@link #of(String)}. */
    public KleNumber {
        printed = Components.text(printed);
    }

    /** The number as printed, whatever it says; the empty one for null. */
    @JsonCreator
    public static KleNumber of(@Nullable String printed) {
        return new KleNumber(Components.text(printed));
    }

    /**
     * The number written in a text; {@link #toString()} is the inverse.
     *
     * @throws IllegalArgumentException if the text is not one to three times two digits with full stops between them
     */
    public static KleNumber parse(String text) {
        KleNumber number = of(text);
        if (!number.wellFormed()) {
            throw new IllegalArgumentException("A KLE number is two digits for each level: 27 or 27.00 or 27.00.00");
        }
        return number;
    }

    /** Whether it is one to three times two digits with full stops between them; space around it does no harm. */
    public boolean wellFormed() {
        return parts() > 0;
    }

    /** The level (niveau), such as {@link KleLevel#GROUP} for 27.00; empty if malformed. */
    public Optional<KleLevel> level() {
        return switch (parts()) {
            case 1 -> Optional.of(KleLevel.MAIN_GROUP);
            case 2 -> Optional.of(KleLevel.GROUP);
            case 3 -> Optional.of(KleLevel.SUBJECT);
            default -> Optional.empty();
        };
    }

    /** The number above: 27.00 for 27.00.00, and 27 for 27.00; empty for a main group and if malformed. */
    public Optional<KleNumber> parent() {
        int parts = parts();
        return parts > 1 ? Optional.of(first(parts - 1)) : Optional.empty();
    }

    /** The main group (hovedgruppe): 27 for 27.00.00, and for 27 itself; empty if malformed. */
    public Optional<KleNumber> mainGroup() {
        return wellFormed() ? Optional.of(first(1)) : Optional.empty();
    }

    /** The group (gruppe): 27.00 for 27.00.00, and for 27.00 itself; empty for a main group and if malformed. */
    public Optional<KleNumber> group() {
        return parts() > 1 ? Optional.of(first(2)) : Optional.empty();
    }

    /** The number without the space around it. */
    KleNumber plain() {
        String trimmed = NormalText.of(printed);
        return trimmed.length() == printed.length() ? this : new KleNumber(trimmed);
    }

    private KleNumber first(int parts) {
        return new KleNumber(NormalText.of(printed).substring(0, parts * PART - 1));
    }

    /** How many times two digits, from 1 to 3; 0 if malformed. */
    private int parts() {
        Cursor cursor = new Cursor(printed);
        int parts = 0;
        do {
            if (!cursor.digits(2)) {
                return 0;
            }
            parts++;
        } while (parts < 3 && cursor.take('.'));
        return cursor.atEnd() ? parts : 0;
    }

    /** The number as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
