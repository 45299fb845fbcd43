package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What kind of body meets and decides (udvalgstype).
 *
 * <p>{@code BodyKind.of("finance-committee")} is {@link #FINANCE_COMMITTEE}; rules of law ask for it, since some hold for
 * councils only and others for committees only.
 *
 * @param code the word in kebab-case English, such as {@code "standing-committee"}
 */
public record BodyKind(@JsonValue String code) implements Code {

    private static final Vocabulary<BodyKind> WORDS = Vocabulary.of(BodyKind::new);

    /** The elected council: byråd, kommunalbestyrelse, borgerrepræsentation (kommunalbestyrelse). */
    public static final BodyKind COUNCIL = WORDS.word("council", "kommunalbestyrelse");

    /** The finance committee of § 18 (økonomiudvalg). */
    public static final BodyKind FINANCE_COMMITTEE = WORDS.word("finance-committee", "økonomiudvalg");

    /** A standing committee of § 17, stk. 1 (stående udvalg). */
    public static final BodyKind STANDING_COMMITTEE = WORDS.word("standing-committee", "stående udvalg");

    /** A committee for a stated task, § 17, stk. 4; also called opgaveudvalg (§ 17, stk. 4-udvalg). */
    public static final BodyKind SPECIAL_COMMITTEE = WORDS.word("special-committee", "§ 17, stk. 4-udvalg");

    /** A committee that prepares for another committee (underudvalg). */
    public static final BodyKind SUBCOMMITTEE = WORDS.word("subcommittee", "underudvalg");

    /** A committee for a part of the municipality, § 65 d (lokaludvalg). */
    public static final BodyKind LOCAL_COMMITTEE = WORDS.word("local-committee", "lokaludvalg");

    /** The magistrate of the largest municipalities (magistrat). */
    public static final BodyKind MAGISTRATE = WORDS.word("magistrate", "magistrat");

    /** The elected council of a region (regionsråd). */
    public static final BodyKind REGIONAL_COUNCIL = WORDS.word("regional-council", "regionsråd");

    /** A council that is heard: Handicapråd, Ældreråd, Udsatteråd (råd). */
    public static final BodyKind ADVISORY_COUNCIL = WORDS.word("advisory-council", "råd");

    /** The directors of the administration (direktion). */
    public static final BodyKind EXECUTIVE_BOARD = WORDS.word("executive-board", "direktion");

    /** A council of leaders and employees (MED-udvalg). */
    public static final BodyKind WORKS_COUNCIL = WORDS.word("works-council", "MED-udvalg");

    /** The administration or a part of it (forvaltning). */
    public static final BodyKind ADMINISTRATION = WORDS.word("administration", "forvaltning");

    /** A board, as of a school or an institution (bestyrelse). */
    public static final BodyKind BOARD = WORDS.word("board", "bestyrelse");

    /** The group that steers a project (styregruppe). */
    public static final BodyKind STEERING_GROUP = WORDS.word("steering-group", "styregruppe");

    /** A group that does the work of a project (arbejdsgruppe). */
    public static final BodyKind WORKING_GROUP = WORDS.word("working-group", "arbejdsgruppe");

    /** A body of several municipalities (fælleskommunalt organ). */
    public static final BodyKind JOINT_BODY = WORDS.word("joint-body", "fælleskommunalt organ");

    /** Not stable: use {@link #of}. */
    public BodyKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static BodyKind of(String code) {
        return WORDS.of(code);
    }

    /**
     * The kind that a body's name tells, such as a council for "Køge Byråd"; empty for a name that does not tell. Most
     * committees are such: "Kulturudvalget" may be a standing or a special committee.
     *
     * @param name the name as printed
     */
    public static Optional<BodyKind> ofName(String name) {
        return BodyNames.kind(name);
    }

    /** Whether it is an elected council, of a municipality or of a region (kommunalbestyrelse, regionsråd). */
    public boolean electedCouncil() {
        return equals(COUNCIL) || equals(REGIONAL_COUNCIL);
    }

    /** The words known today, in their order. */
    public static List<BodyKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<BodyKind> vocabulary() {
        return WORDS;
    }
}
