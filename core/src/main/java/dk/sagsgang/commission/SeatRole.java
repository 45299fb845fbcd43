package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What the holder of a seat is there as (rolle i udvalget eller gruppen).
 *
 * <p>"observatør uden stemmeret" is {@link #OBSERVER}; the chair and the secretary are named by {@link Post}, which
 * points at their seat.
 *
 * @param code the word in kebab-case English
 */
public record SeatRole(@JsonValue String code) implements Code {

    /** A full member (medlem). */
    public static final SeatRole MEMBER = of(Known.MEMBER);

    /** Leads the meetings (formand). */
    public static final SeatRole CHAIR = of(Known.CHAIR);

    /** Leads them in place of the chair (næstformand). */
    public static final SeatRole DEPUTY_CHAIR = of(Known.DEPUTY_CHAIR);

    /** Serves the meetings (sekretær). */
    public static final SeatRole SECRETARY = of(Known.SECRETARY);

    /** Is there without being a member (observatør). */
    public static final SeatRole OBSERVER = of(Known.OBSERVER);

    /** Is asked in as needed (gæst). */
    public static final SeatRole GUEST = of(Known.GUEST);

    /** Steps in for a member (stedfortræder). */
    public static final SeatRole SUBSTITUTE = of(Known.SUBSTITUTE);

    /** Answers for a project (projektejer). */
    public static final SeatRole PROJECT_OWNER = of(Known.PROJECT_OWNER);

    /** Leads a project from day to day (projektleder). */
    public static final SeatRole PROJECT_MANAGER = of(Known.PROJECT_MANAGER);

    /** Holds the threads of a subproject (tovholder). */
    public static final SeatRole COORDINATOR = of(Known.COORDINATOR);

    /** Speaks for the employees (medarbejderrepræsentant). */
    public static final SeatRole EMPLOYEE_REPRESENTATIVE = of(Known.EMPLOYEE_REPRESENTATIVE);

    /** Knows the field from outside (sagkyndig). */
    public static final SeatRole EXPERT = of(Known.EXPERT);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** A full member. */
        MEMBER("medlem"),
        /** Leads the meetings. */
        CHAIR("formand"),
        /** Leads them in place of the chair. */
        DEPUTY_CHAIR("næstformand"),
        /** Serves the meetings. */
        SECRETARY("sekretær"),
        /** Is there without being a member. */
        OBSERVER("observatør"),
        /** Is asked in as needed. */
        GUEST("gæst"),
        /** Steps in for a member. */
        SUBSTITUTE("stedfortræder"),
        /** Answers for a project. */
        PROJECT_OWNER("projektejer"),
        /** Leads a project from day to day. */
        PROJECT_MANAGER("projektleder"),
        /** Holds the threads of a subproject. */
        COORDINATOR("tovholder"),
        /** Speaks for the employees. */
        EMPLOYEE_REPRESENTATIVE("medarbejderrepræsentant"),
        /** Knows the field from outside. */
        EXPERT("sagkyndig");

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
    public SeatRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static SeatRole of(String code) {
        return new SeatRole(code);
    }

    /** The word for a known one. */
    public static SeatRole of(Known known) {
        return new SeatRole(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
