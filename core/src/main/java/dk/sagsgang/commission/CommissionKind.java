package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What a commission sets up (hvad kommissoriet nedsætter).
 *
 * <p>Rules of law ask for it: a {@link #SPECIAL_COMMITTEE} rests on § 17, stk. 4 of the act on municipal government
 * and on a decision of the council, a working group on neither.
 *
 * @param code the word in kebab-case English
 */
public record CommissionKind(@JsonValue String code) implements Code {

    /** A committee for a stated task or an advisory function, § 17, stk. 4 (§ 17, stk. 4-udvalg). */
    public static final CommissionKind SPECIAL_COMMITTEE = of(Known.SPECIAL_COMMITTEE);

    /** A committee of council members and citizens, set up under § 17, stk. 4 as well (opgaveudvalg). */
    public static final CommissionKind TASK_COMMITTEE = of(Known.TASK_COMMITTEE);

    /** A committee that prepares for another committee (underudvalg). */
    public static final CommissionKind SUBCOMMITTEE = of(Known.SUBCOMMITTEE);

    /** A project with steering group and subprojects (projektorganisation). */
    public static final CommissionKind PROJECT_ORGANISATION = of(Known.PROJECT_ORGANISATION);

    /** A project without an organisation of its own (projekt). */
    public static final CommissionKind PROJECT = of(Known.PROJECT);

    /** A group that steers some work (styregruppe). */
    public static final CommissionKind STEERING_GROUP = of(Known.STEERING_GROUP);

    /** A group that does some work (arbejdsgruppe). */
    public static final CommissionKind WORKING_GROUP = of(Known.WORKING_GROUP);

    /** A group that follows some work and gives advice (følgegruppe). */
    public static final CommissionKind REFERENCE_GROUP = of(Known.REFERENCE_GROUP);

    /** A council that is heard and advises, by law or by choice: Handicapråd, Ældreråd, Grønt Råd (råd). */
    public static final CommissionKind ADVISORY_COUNCIL = of(Known.ADVISORY_COUNCIL);

    /** An analysis or inquiry (analyse). */
    public static final CommissionKind ANALYSIS = of(Known.ANALYSIS);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** A committee for a stated task or an advisory function, § 17, stk. 4. */
        SPECIAL_COMMITTEE("§ 17, stk. 4-udvalg"),
        /** A committee of council members and citizens, set up under § 17, stk. 4 as well. */
        TASK_COMMITTEE("opgaveudvalg"),
        /** A committee that prepares for another committee. */
        SUBCOMMITTEE("underudvalg"),
        /** A project with steering group and subprojects. */
        PROJECT_ORGANISATION("projektorganisation"),
        /** A project without an organisation of its own. */
        PROJECT("projekt"),
        /** A group that steers some work. */
        STEERING_GROUP("styregruppe"),
        /** A group that does some work. */
        WORKING_GROUP("arbejdsgruppe"),
        /** A group that follows some work and gives advice. */
        REFERENCE_GROUP("følgegruppe"),
        /** A council that is heard and advises, by law or by choice: Handicapråd, Ældreråd, Grønt Råd. */
        ADVISORY_COUNCIL("råd"),
        /** An analysis or inquiry. */
        ANALYSIS("analyse");

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
    public CommissionKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static CommissionKind of(String code) {
        return new CommissionKind(code);
    }

    /** The word for a known one. */
    public static CommissionKind of(Known known) {
        return new CommissionKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
