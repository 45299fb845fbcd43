package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How a person's presence differs for an item (fravær, ankomst, afgang, inhabilitet).
 *
 * <p>"Forlod mødet som inhabil under punkt 7" is {@link #DISQUALIFIED}, in JSON {@code "disqualified"}.
 *
 * @param code the word in kebab-case English, such as {@code "disqualified"}
 */
public record PresenceChange(@JsonValue String code) implements Code {

    private static final Vocabulary<PresenceChange> WORDS = Vocabulary.of(PresenceChange::new);

    /** Came before or during the item: takes part in it and in those after it (ankom). */
    public static final PresenceChange ARRIVED = WORDS.word("arrived", "ankom");

    /** Came after the item: takes part in those after it (ankom efter). */
    public static final PresenceChange ARRIVED_AFTER = WORDS.word("arrived-after", "ankom efter");

    /** Left before or during the item: takes part neither in it nor in those after it (forlod mødet). */
    public static final PresenceChange LEFT = WORDS.word("left", "forlod mødet");

    /** Left after the item: takes part in none after it (forlod mødet efter). */
    public static final PresenceChange LEFT_AFTER = WORDS.word("left-after", "forlod mødet efter");

    /** Was out of the room for this item only (fraværende under punktet). */
    public static final PresenceChange ABSENT = WORDS.word("absent", "fraværende under punktet");

    /** Disqualified: takes no part in this item (inhabil). */
    public static final PresenceChange DISQUALIFIED = WORDS.word("disqualified", "inhabil");

    /** Not stable: use {@link #of}. */
    public PresenceChange {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static PresenceChange of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<PresenceChange> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<PresenceChange> vocabulary() {
        return WORDS;
    }
}
