package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How a person's presence differs for an item (fravær, ankomst, afgang, inhabilitet).
 *
 * @param code the word in kebab-case English
 */
public record PresenceChange(@JsonValue String code) implements Code {

    /** Came before or during the item: takes part in it and in those after it (ankom). */
    public static final PresenceChange ARRIVED = of(Known.ARRIVED);

    /** Came after the item: takes part in those after it (ankom efter). */
    public static final PresenceChange ARRIVED_AFTER = of(Known.ARRIVED_AFTER);

    /** Left before or during the item: takes part neither in it nor in those after it (forlod mødet). */
    public static final PresenceChange LEFT = of(Known.LEFT);

    /** Left after the item: takes part in none after it (forlod mødet efter). */
    public static final PresenceChange LEFT_AFTER = of(Known.LEFT_AFTER);

    /** Was out of the room for this item only (fraværende under punktet). */
    public static final PresenceChange ABSENT = of(Known.ABSENT);

    /** Disqualified: takes no part in this item (inhabil). */
    public static final PresenceChange DISQUALIFIED = of(Known.DISQUALIFIED);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Came before or during the item: takes part in it and in those after it. */
        ARRIVED("ankom"),
        /** Came after the item: takes part in those after it. */
        ARRIVED_AFTER("ankom efter"),
        /** Left before or during the item: takes part neither in it nor in those after it. */
        LEFT("forlod mødet"),
        /** Left after the item: takes part in none after it. */
        LEFT_AFTER("forlod mødet efter"),
        /** Was out of the room for this item only. */
        ABSENT("fraværende under punktet"),
        /** Disqualified: takes no part in this item. */
        DISQUALIFIED("inhabil");

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
    public PresenceChange {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static PresenceChange of(String code) {
        return new PresenceChange(code);
    }

    /** The word for a known one. */
    public static PresenceChange of(Known known) {
        return new PresenceChange(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
