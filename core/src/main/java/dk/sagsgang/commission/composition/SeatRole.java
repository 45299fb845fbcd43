package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What the holder of a seat is there as (rolle i udvalget eller gruppen).
 *
 * <p>"observatør uden stemmeret" is {@link #OBSERVER}; the chair and the secretary are named by {@link Post}, which
 * points at their seat.
 *
 * @param code the word in kebab-case English, such as {@code "employee-representative"}
 */
public record SeatRole(@JsonValue String code) implements Code {

    private static final Vocabulary<SeatRole> WORDS = Vocabulary.of(SeatRole::new);

    /** A full member (medlem). */
    public static final SeatRole MEMBER = WORDS.word("member", "medlem");

    /** Leads the meetings (formand). */
    public static final SeatRole CHAIR = WORDS.word("chair", "formand");

    /** Leads them in place of the chair (næstformand). */
    public static final SeatRole DEPUTY_CHAIR = WORDS.word("deputy-chair", "næstformand");

    /** Serves the meetings (sekretær). */
    public static final SeatRole SECRETARY = WORDS.word("secretary", "sekretær");

    /** Is there without being a member (observatør). */
    public static final SeatRole OBSERVER = WORDS.word("observer", "observatør");

    /** Is asked in as needed (gæst). */
    public static final SeatRole GUEST = WORDS.word("guest", "gæst");

    /** Steps in for a member (stedfortræder). */
    public static final SeatRole SUBSTITUTE = WORDS.word("substitute", "stedfortræder");

    /** Answers for a project (projektejer). */
    public static final SeatRole PROJECT_OWNER = WORDS.word("project-owner", "projektejer");

    /** Leads a project from day to day (projektleder). */
    public static final SeatRole PROJECT_MANAGER = WORDS.word("project-manager", "projektleder");

    /** Holds the threads of a subproject (tovholder). */
    public static final SeatRole COORDINATOR = WORDS.word("coordinator", "tovholder");

    /** Speaks for the employees (medarbejderrepræsentant). */
    public static final SeatRole EMPLOYEE_REPRESENTATIVE =
            WORDS.word("employee-representative", "medarbejderrepræsentant");

    /** Knows the field from outside (sagkyndig). */
    public static final SeatRole EXPERT = WORDS.word("expert", "sagkyndig");

    /** Not stable: use {@link #of}. */
    public SeatRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static SeatRole of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<SeatRole> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<SeatRole> vocabulary() {
        return WORDS;
    }
}
