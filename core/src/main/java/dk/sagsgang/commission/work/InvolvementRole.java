package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What somebody has to do with a step of some work (inddragelse).
 *
 * <p>"Ældrerådet høres i uge 12" is {@link #CONSULTED}, in JSON {@code "consulted"}.
 *
 * @param code the word in kebab-case English, such as {@code "informed"}
 */
public record InvolvementRole(@JsonValue String code) implements Code {

    private static final Vocabulary<InvolvementRole> WORDS = Vocabulary.of(InvolvementRole::new);

    /** Is told (orienteres). */
    public static final InvolvementRole INFORMED = WORDS.word("informed", "orienteres");

    /** Takes part in it (involveres). */
    public static final InvolvementRole INVOLVED = WORDS.word("involved", "involveres");

    /** Gives an opinion (høres). */
    public static final InvolvementRole CONSULTED = WORDS.word("consulted", "høres");

    /** Treats it at a meeting (behandler). */
    public static final InvolvementRole TREATS = WORDS.word("treats", "behandler");

    /** Talks about it, without deciding (drøfter). */
    public static final InvolvementRole DISCUSSES = WORDS.word("discusses", "drøfter");

    /** Is reported to (modtager afrapportering). */
    public static final InvolvementRole RECEIVES_REPORT = WORDS.word("receives-report", "modtager afrapportering");

    /** Recommends to the body that decides (indstiller). */
    public static final InvolvementRole RECOMMENDS = WORDS.word("recommends", "indstiller");

    /** Decides (beslutter). */
    public static final InvolvementRole DECIDES = WORDS.word("decides", "beslutter");

    /** Does the work (udfører). */
    public static final InvolvementRole CARRIES_OUT = WORDS.word("carries-out", "udfører");

    /** Not stable: use {@link #of}. */
    public InvolvementRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static InvolvementRole of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<InvolvementRole> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<InvolvementRole> vocabulary() {
        return WORDS;
    }
}
