package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What somebody has to do with a step of some work (inddragelse).
 *
 * @param code the word in kebab-case English
 */
public record InvolvementRole(@JsonValue String code) implements Code {

    /** Is told (orienteres). */
    public static final InvolvementRole INFORMED = of(Known.INFORMED);

    /** Takes part in it (involveres). */
    public static final InvolvementRole INVOLVED = of(Known.INVOLVED);

    /** Gives an opinion (høres). */
    public static final InvolvementRole CONSULTED = of(Known.CONSULTED);

    /** Is reported to (modtager afrapportering). */
    public static final InvolvementRole RECEIVES_REPORT = of(Known.RECEIVES_REPORT);

    /** Recommends to the body that decides (indstiller). */
    public static final InvolvementRole RECOMMENDS = of(Known.RECOMMENDS);

    /** Decides (beslutter). */
    public static final InvolvementRole DECIDES = of(Known.DECIDES);

    /** Does the work (udfører). */
    public static final InvolvementRole CARRIES_OUT = of(Known.CARRIES_OUT);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Is told. */
        INFORMED("orienteres"),
        /** Takes part in it. */
        INVOLVED("involveres"),
        /** Gives an opinion. */
        CONSULTED("høres"),
        /** Is reported to. */
        RECEIVES_REPORT("modtager afrapportering"),
        /** Recommends to the body that decides. */
        RECOMMENDS("indstiller"),
        /** Decides. */
        DECIDES("beslutter"),
        /** Does the work. */
        CARRIES_OUT("udfører");

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
    public InvolvementRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static InvolvementRole of(String code) {
        return new InvolvementRole(code);
    }

    /** The word for a known one. */
    public static InvolvementRole of(Known known) {
        return new InvolvementRole(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
