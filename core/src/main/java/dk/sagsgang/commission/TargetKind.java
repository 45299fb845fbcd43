package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What an economic target is about (måltype).
 *
 * <p>"en samlet driftsbesparelse på 2,1 mio. kr." is {@link #SAVING}.
 *
 * @param code the word in kebab-case English
 */
public record TargetKind(@JsonValue String code) implements Code {

    /** Less is to be spent (besparelse). */
    public static final TargetKind SAVING = of(Known.SAVING);

    /** So much may be spent (udgift). */
    public static final TargetKind COST = of(Known.COST);

    /** So much is to come in (indtægt). */
    public static final TargetKind INCOME = of(Known.INCOME);

    /** So much is put in first (investering). */
    public static final TargetKind INVESTMENT = of(Known.INVESTMENT);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Less is to be spent. */
        SAVING("besparelse"),
        /** So much may be spent. */
        COST("udgift"),
        /** So much is to come in. */
        INCOME("indtægt"),
        /** So much is put in first. */
        INVESTMENT("investering");

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
    public TargetKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static TargetKind of(String code) {
        return new TargetKind(code);
    }

    /** The word for a known one. */
    public static TargetKind of(Known known) {
        return new TargetKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
