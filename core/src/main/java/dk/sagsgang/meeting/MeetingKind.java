package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What kind of meeting it is (mødetype).
 *
 * <p>"Ekstraordinært byrådsmøde" is {@link #EXTRAORDINARY}, in JSON {@code "extraordinary"}.
 *
 * @param code the word in kebab-case English, such as {@code "extraordinary"}
 */
public record MeetingKind(@JsonValue String code) implements Code {

    private static final Vocabulary<MeetingKind> WORDS = Vocabulary.of(MeetingKind::new);

    /** A meeting of the plan (ordinært møde). */
    public static final MeetingKind ORDINARY = WORDS.word("ordinary", "ordinært møde");

    /** A meeting called besides the plan (ekstraordinært møde). */
    public static final MeetingKind EXTRAORDINARY = WORDS.word("extraordinary", "ekstraordinært møde");

    /** The meeting at which a new council constitutes itself (konstituerende møde). */
    public static final MeetingKind CONSTITUTING = WORDS.word("constituting", "konstituerende møde");

    /** A meeting of several bodies at once (fællesmøde). */
    public static final MeetingKind JOINT = WORDS.word("joint", "fællesmøde");

    /** A meeting without decisions, on one theme (temamøde). */
    public static final MeetingKind THEME = WORDS.word("theme", "temamøde");

    /** A round in writing, without a meeting (skriftlig behandling). */
    public static final MeetingKind WRITTEN = WORDS.word("written", "skriftlig behandling");

    /** Not stable: use {@link #of}. */
    public MeetingKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MeetingKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<MeetingKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<MeetingKind> vocabulary() {
        return WORDS;
    }
}
