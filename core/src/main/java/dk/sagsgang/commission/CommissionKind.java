package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What a commission sets up (hvad kommissoriet nedsætter).
 *
 * <p>Rules of law ask for it: a {@link #SPECIAL_COMMITTEE} rests on § 17, stk. 4 of the act on municipal government
 * and on a decision of the council, a working group on neither.
 *
 * <p>"Kommissorium for § 17, stk. 4-udvalget om landsbyer" is {@link #SPECIAL_COMMITTEE}, in JSON
 * {@code "special-committee"}.
 *
 * @param code the word in kebab-case English, such as {@code "task-committee"}
 */
public record CommissionKind(@JsonValue String code) implements Code {

    private static final Vocabulary<CommissionKind> WORDS = Vocabulary.of(CommissionKind::new);

    /** A committee for a stated task or an advisory function, § 17, stk. 4 (§ 17, stk. 4-udvalg). */
    public static final CommissionKind SPECIAL_COMMITTEE = WORDS.word("special-committee", "§ 17, stk. 4-udvalg");

    /** A committee of council members and citizens, set up under § 17, stk. 4 as well (opgaveudvalg). */
    public static final CommissionKind TASK_COMMITTEE = WORDS.word("task-committee", "opgaveudvalg");

    /** A committee that prepares for another committee (underudvalg). */
    public static final CommissionKind SUBCOMMITTEE = WORDS.word("subcommittee", "underudvalg");

    /** A project with steering group and subprojects (projektorganisation). */
    public static final CommissionKind PROJECT_ORGANISATION = WORDS.word("project-organisation", "projektorganisation");

    /** A project without an organisation of its own (projekt). */
    public static final CommissionKind PROJECT = WORDS.word("project", "projekt");

    /** A group that steers some work (styregruppe). */
    public static final CommissionKind STEERING_GROUP = WORDS.word("steering-group", "styregruppe");

    /** A group that does some work (arbejdsgruppe). */
    public static final CommissionKind WORKING_GROUP = WORDS.word("working-group", "arbejdsgruppe");

    /** A group that follows some work and gives advice (følgegruppe). */
    public static final CommissionKind REFERENCE_GROUP = WORDS.word("reference-group", "følgegruppe");

    /** A council that is heard and advises, by law or by choice: Handicapråd, Ældreråd, Grønt Råd (råd). */
    public static final CommissionKind ADVISORY_COUNCIL = WORDS.word("advisory-council", "råd");

    /** An analysis or inquiry (analyse). */
    public static final CommissionKind ANALYSIS = WORDS.word("analysis", "analyse");

    /** Not stable: use {@link #of}. */
    public CommissionKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static CommissionKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<CommissionKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<CommissionKind> vocabulary() {
        return WORDS;
    }
}
