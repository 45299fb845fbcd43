package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What kind of item stands on the agenda (punkttype): a case, or one of the procedural items that recur.
 *
 * <p>Procedural items need no recommendation and no decision.
 *
 * <p>"Godkendelse af dagsorden" is {@link #AGENDA_APPROVAL}, in JSON {@code "agenda-approval"}.
 *
 * @param code the word in kebab-case English, such as {@code "minutes-approval"}
 */
public record ItemKind(@JsonValue String code) implements Code {

    private static final Vocabulary<ItemKind> WORDS = Vocabulary.of(ItemKind::new);

    /** A matter to be treated (sag). */
    public static final ItemKind CASE = WORDS.word("case", "sag");

    /** Approval of the agenda (godkendelse af dagsorden). */
    public static final ItemKind AGENDA_APPROVAL = WORDS.word("agenda-approval", "godkendelse af dagsorden");

    /** Approval of the minutes of an earlier meeting (godkendelse af referat). */
    public static final ItemKind MINUTES_APPROVAL = WORDS.word("minutes-approval", "godkendelse af referat");

    /** Information from chair, members and administration; also orienteringer (meddelelser). */
    public static final ItemKind INFORMATION = WORDS.word("information", "meddelelser");

    /** Questions from citizens (spørgetid). */
    public static final ItemKind QUESTIONS = WORDS.word("questions", "spørgetid");

    /** Who is absent, and substitutes called in (fraværende). */
    public static final ItemKind ATTENDANCE = WORDS.word("attendance", "fraværende");

    /** Topics of coming meetings (kommende møder). */
    public static final ItemKind COMING_MEETINGS = WORDS.word("coming-meetings", "kommende møder");

    /** Any other business (eventuelt). */
    public static final ItemKind ANY_OTHER_BUSINESS = WORDS.word("any-other-business", "eventuelt");

    /** A heading under which the closed items stand (lukkede punkter). */
    public static final ItemKind CLOSED_ITEMS = WORDS.word("closed-items", "lukkede punkter");

    /** The sheet that the members sign (underskriftsark). */
    public static final ItemKind SIGNATURES = WORDS.word("signatures", "underskriftsark");

    /** Not stable: use {@link #of}. */
    public ItemKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static ItemKind of(String code) {
        return WORDS.of(code);
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

    /** The words known today, in their order. */
    public static List<ItemKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<ItemKind> vocabulary() {
        return WORDS;
    }
}
