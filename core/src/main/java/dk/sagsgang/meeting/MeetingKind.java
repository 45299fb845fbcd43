package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What kind of meeting it is (mødetype).
 *
 * @param code the word in kebab-case English
 */
public record MeetingKind(@JsonValue String code) implements Code {

    /** A meeting of the plan (ordinært møde). */
    public static final MeetingKind ORDINARY = of(Known.ORDINARY);

    /** A meeting called besides the plan (ekstraordinært møde). */
    public static final MeetingKind EXTRAORDINARY = of(Known.EXTRAORDINARY);

    /** The meeting at which a new council constitutes itself (konstituerende møde). */
    public static final MeetingKind CONSTITUTING = of(Known.CONSTITUTING);

    /** A meeting of several bodies at once (fællesmøde). */
    public static final MeetingKind JOINT = of(Known.JOINT);

    /** A meeting without decisions, on one theme (temamøde). */
    public static final MeetingKind THEME = of(Known.THEME);

    /** A round in writing, without a meeting (skriftlig behandling). */
    public static final MeetingKind WRITTEN = of(Known.WRITTEN);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** A meeting of the plan. */
        ORDINARY("ordinært møde"),
        /** A meeting called besides the plan. */
        EXTRAORDINARY("ekstraordinært møde"),
        /** The meeting at which a new council constitutes itself. */
        CONSTITUTING("konstituerende møde"),
        /** A meeting of several bodies at once. */
        JOINT("fællesmøde"),
        /** A meeting without decisions, on one theme. */
        THEME("temamøde"),
        /** A round in writing, without a meeting. */
        WRITTEN("skriftlig behandling");

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
    public MeetingKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MeetingKind of(String code) {
        return new MeetingKind(code);
    }

    /** The word for a known one. */
    public static MeetingKind of(Known known) {
        return new MeetingKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
