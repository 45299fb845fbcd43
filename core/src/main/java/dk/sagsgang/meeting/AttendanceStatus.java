package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Whether a person was there (fremmøde).
 *
 * @param code the word in kebab-case English
 */
public record AttendanceStatus(@JsonValue String code) implements Code {

    /** Took part, at least in a part of the meeting (til stede). */
    public static final AttendanceStatus PRESENT = of(Known.PRESENT);

    /** Absent, and had sent an apology (afbud). */
    public static final AttendanceStatus EXCUSED = of(Known.EXCUSED);

    /** Absent without an apology, or it is not said (fraværende). */
    public static final AttendanceStatus ABSENT = of(Known.ABSENT);

    /** Summoned; whether the person came is not said (indkaldt). */
    public static final AttendanceStatus SUMMONED = of(Known.SUMMONED);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Took part, at least in a part of the meeting. */
        PRESENT("til stede"),
        /** Absent, and had sent an apology. */
        EXCUSED("afbud"),
        /** Absent without an apology, or it is not said. */
        ABSENT("fraværende"),
        /** Summoned; whether the person came is not said. */
        SUMMONED("indkaldt");

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
    public AttendanceStatus {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static AttendanceStatus of(String code) {
        return new AttendanceStatus(code);
    }

    /** The word for a known one. */
    public static AttendanceStatus of(Known known) {
        return new AttendanceStatus(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
