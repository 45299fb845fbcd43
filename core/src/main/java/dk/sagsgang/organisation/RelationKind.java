package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How one unit stands to others, beside the line of command (relation).
 *
 * @param code the word in kebab-case English
 */
public record RelationKind(@JsonValue String code) implements Code {

    /** Works closely with them (samarbejder med). */
    public static final RelationKind COOPERATES = of(Known.COOPERATES);

    /** Serves them (betjener). */
    public static final RelationKind SERVES = of(Known.SERVES);

    /** Grants the services that they provide (bevilger til). */
    public static final RelationKind GRANTS_FOR = of(Known.GRANTS_FOR);

    /** Reports to them also, beside its own leader (refererer også til). */
    public static final RelationKind REPORTS_TO = of(Known.REPORTS_TO);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Works closely with them. */
        COOPERATES("samarbejder med"),
        /** Serves them. */
        SERVES("betjener"),
        /** Grants the services that they provide. */
        GRANTS_FOR("bevilger til"),
        /** Reports to them also, beside its own leader. */
        REPORTS_TO("refererer også til");

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
    public RelationKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static RelationKind of(String code) {
        return new RelationKind(code);
    }

    /** The word for a known one. */
    public static RelationKind of(Known known) {
        return new RelationKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
