package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What majority a vote needs (krævet flertal); where nothing is said it is the simple one (KSL § 11, stk. 3).
 *
 * <p>"Kræver to tredjedeles flertal" is {@link #TWO_THIRDS}, in JSON {@code "two-thirds"}.
 *
 * @param code the word in kebab-case English, such as {@code "two-thirds"}
 */
public record MajorityRule(@JsonValue String code) implements Code {

    private static final Vocabulary<MajorityRule> WORDS = Vocabulary.of(MajorityRule::new);

    /** More votes in favour than against; abstentions do not count (simpelt flertal). */
    public static final MajorityRule SIMPLE = WORDS.word("simple", "simpelt flertal");

    /** More than half of all members, whoever is there (absolut flertal). */
    public static final MajorityRule ABSOLUTE = WORDS.word("absolute", "absolut flertal");

    /** Two thirds of those who vote (kvalificeret flertal, to tredjedele). */
    public static final MajorityRule TWO_THIRDS = WORDS.word("two-thirds", "to tredjedeles flertal");

    /** All of those who vote (enstemmighed). */
    public static final MajorityRule UNANIMOUS = WORDS.word("unanimous", "enstemmighed");

    /** Not stable: use {@link #of}. */
    public MajorityRule {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MajorityRule of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<MajorityRule> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<MajorityRule> vocabulary() {
        return WORDS;
    }
}
