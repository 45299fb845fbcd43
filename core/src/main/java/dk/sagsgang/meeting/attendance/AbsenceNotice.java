package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How an absence was announced (afbud).
 *
 * <p>"Afbud meddelt på forhånd" is {@link #IN_ADVANCE}, in JSON {@code "in-advance"}.
 *
 * @param code the word in kebab-case English, such as {@code "on-the-day"}
 */
public record AbsenceNotice(@JsonValue String code) implements Code {

    private static final Vocabulary<AbsenceNotice> WORDS = Vocabulary.of(AbsenceNotice::new);

    /** An apology before the day of the meeting (afbud). */
    public static final AbsenceNotice IN_ADVANCE = WORDS.word("in-advance", "afbud");

    /** An apology on the day of the meeting itself, too late for a substitute (afbud på dagen). */
    public static final AbsenceNotice ON_THE_DAY = WORDS.word("on-the-day", "afbud på dagen");

    /** No apology, and the paper says so (uden afbud, udeblevet). */
    public static final AbsenceNotice NONE = WORDS.word("none", "uden afbud");

    /** Not stable: use {@link #of}. */
    public AbsenceNotice {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static AbsenceNotice of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<AbsenceNotice> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<AbsenceNotice> vocabulary() {
        return WORDS;
    }
}
