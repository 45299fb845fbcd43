package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What kind of item stands on the agenda (punkttype): a case, or one of the procedural items that recur.
 *
 * <p>Procedural items need no recommendation and no decision.
 *
 * @param code the word in kebab-case English
 */
public record ItemKind(@JsonValue String code) implements Code {

    /** A matter to be treated (sag). */
    public static final ItemKind CASE = of(Known.CASE);

    /** Approval of the agenda (godkendelse af dagsorden). */
    public static final ItemKind AGENDA_APPROVAL = of(Known.AGENDA_APPROVAL);

    /** Approval of the minutes of an earlier meeting (godkendelse af referat). */
    public static final ItemKind MINUTES_APPROVAL = of(Known.MINUTES_APPROVAL);

    /** Information from chair, members and administration; also orienteringer (meddelelser). */
    public static final ItemKind INFORMATION = of(Known.INFORMATION);

    /** Questions from citizens (spørgetid). */
    public static final ItemKind QUESTIONS = of(Known.QUESTIONS);

    /** Who is absent, and substitutes called in (fraværende). */
    public static final ItemKind ATTENDANCE = of(Known.ATTENDANCE);

    /** Topics of coming meetings (kommende møder). */
    public static final ItemKind COMING_MEETINGS = of(Known.COMING_MEETINGS);

    /** Any other business (eventuelt). */
    public static final ItemKind ANY_OTHER_BUSINESS = of(Known.ANY_OTHER_BUSINESS);

    /** A heading under which the closed items stand (lukkede punkter). */
    public static final ItemKind CLOSED_ITEMS = of(Known.CLOSED_ITEMS);

    /** The sheet that the members sign (underskriftsark). */
    public static final ItemKind SIGNATURES = of(Known.SIGNATURES);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** A matter to be treated. */
        CASE("sag"),
        /** Approval of the agenda. */
        AGENDA_APPROVAL("godkendelse af dagsorden"),
        /** Approval of the minutes of an earlier meeting. */
        MINUTES_APPROVAL("godkendelse af referat"),
        /** Information from chair, members and administration; also orienteringer. */
        INFORMATION("meddelelser"),
        /** Questions from citizens. */
        QUESTIONS("spørgetid"),
        /** Who is absent, and substitutes called in. */
        ATTENDANCE("fraværende"),
        /** Topics of coming meetings. */
        COMING_MEETINGS("kommende møder"),
        /** Any other business. */
        ANY_OTHER_BUSINESS("eventuelt"),
        /** A heading under which the closed items stand. */
        CLOSED_ITEMS("lukkede punkter"),
        /** The sheet that the members sign. */
        SIGNATURES("underskriftsark");

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
    public ItemKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static ItemKind of(String code) {
        return new ItemKind(code);
    }

    /** The word for a known one. */
    public static ItemKind of(Known known) {
        return new ItemKind(known.code());
    }

    /**
     * The kind of a recurring item that is known by its title, such as "Meddelelser" or "Underskriftsark"; empty for any
     * other title. A title that goes on ("Orientering om ...") is a case.
     *
     * @param title the title as printed
     */
    public static Optional<ItemKind> ofTitle(String title) {
        return RecurringTitles.kind(title);
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
