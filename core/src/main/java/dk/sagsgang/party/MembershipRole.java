package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What somebody is in a body (rolle i et udvalg).
 *
 * <p>"1. stedfortræder" is {@link #SUBSTITUTE}, in JSON {@code "substitute"}.
 *
 * @param code the word in kebab-case English, such as {@code "observer"}
 */
public record MembershipRole(@JsonValue String code) implements Code {

    private static final Vocabulary<MembershipRole> WORDS = Vocabulary.of(MembershipRole::new);

    /** A member (medlem). */
    public static final MembershipRole MEMBER = WORDS.word("member", "medlem");

    /** The chair (formand). */
    public static final MembershipRole CHAIR = WORDS.word("chair", "formand");

    /** The deputy chair (næstformand). */
    public static final MembershipRole DEPUTY_CHAIR = WORDS.word("deputy-chair", "næstformand");

    /** Takes the place of a member who is absent (stedfortræder, suppleant). */
    public static final MembershipRole SUBSTITUTE = WORDS.word("substitute", "stedfortræder");

    /** Takes part without a vote (observatør). */
    public static final MembershipRole OBSERVER = WORDS.word("observer", "observatør");

    /** Not stable: use {@link #of}. */
    public MembershipRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MembershipRole of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<MembershipRole> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<MembershipRole> vocabulary() {
        return WORDS;
    }
}
