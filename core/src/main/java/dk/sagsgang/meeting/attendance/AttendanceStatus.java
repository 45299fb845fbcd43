package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * Whether a person was there (fremmøde).
 *
 * <p>"Fraværende med afbud" is {@link #EXCUSED}, in JSON {@code "excused"}.
 *
 * @param code the word in kebab-case English, such as {@code "excused"}
 */
public record AttendanceStatus(@JsonValue String code) implements Code {

    private static final Vocabulary<AttendanceStatus> WORDS = Vocabulary.of(AttendanceStatus::new);

    /** Took part, at least in a part of the meeting (til stede). */
    public static final AttendanceStatus PRESENT = WORDS.word("present", "til stede");

    /** Absent, and had sent an apology (afbud). */
    public static final AttendanceStatus EXCUSED = WORDS.word("excused", "afbud");

    /** Absent without an apology, or it is not said (fraværende). */
    public static final AttendanceStatus ABSENT = WORDS.word("absent", "fraværende");

    /** Summoned; whether the person came is not said (indkaldt). */
    public static final AttendanceStatus SUMMONED = WORDS.word("summoned", "indkaldt");

    /** Not stable: use {@link #of}. */
    public AttendanceStatus {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static AttendanceStatus of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<AttendanceStatus> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<AttendanceStatus> vocabulary() {
        return WORDS;
    }
}
