package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What kind of body meets and decides (udvalgstype).
 *
 * <p>{@code BodyKind.of("finance-committee")} is {@link #FINANCE_COMMITTEE}; rules of law ask for it, since some hold for
 * councils only and others for committees only.
 *
 * @param code the word in kebab-case English
 */
public record BodyKind(@JsonValue String code) implements Code {

    /** The elected council: byråd, kommunalbestyrelse, borgerrepræsentation (kommunalbestyrelse). */
    public static final BodyKind COUNCIL = of(Known.COUNCIL);

    /** The finance committee of § 18 (økonomiudvalg). */
    public static final BodyKind FINANCE_COMMITTEE = of(Known.FINANCE_COMMITTEE);

    /** A standing committee of § 17, stk. 1 (stående udvalg). */
    public static final BodyKind STANDING_COMMITTEE = of(Known.STANDING_COMMITTEE);

    /** A committee for a stated task, § 17, stk. 4; also called opgaveudvalg (§ 17, stk. 4-udvalg). */
    public static final BodyKind SPECIAL_COMMITTEE = of(Known.SPECIAL_COMMITTEE);

    /** A committee that prepares for another committee (underudvalg). */
    public static final BodyKind SUBCOMMITTEE = of(Known.SUBCOMMITTEE);

    /** A committee for a part of the municipality, § 65 d (lokaludvalg). */
    public static final BodyKind LOCAL_COMMITTEE = of(Known.LOCAL_COMMITTEE);

    /** The magistrate of the largest municipalities (magistrat). */
    public static final BodyKind MAGISTRATE = of(Known.MAGISTRATE);

    /** The elected council of a region (regionsråd). */
    public static final BodyKind REGIONAL_COUNCIL = of(Known.REGIONAL_COUNCIL);

    /** A council that is heard: Handicapråd, Ældreråd, Udsatteråd (råd). */
    public static final BodyKind ADVISORY_COUNCIL = of(Known.ADVISORY_COUNCIL);

    /** The directors of the administration (direktion). */
    public static final BodyKind EXECUTIVE_BOARD = of(Known.EXECUTIVE_BOARD);

    /** A council of leaders and employees (MED-udvalg). */
    public static final BodyKind WORKS_COUNCIL = of(Known.WORKS_COUNCIL);

    /** The administration or a part of it (forvaltning). */
    public static final BodyKind ADMINISTRATION = of(Known.ADMINISTRATION);

    /** A board, as of a school or an institution (bestyrelse). */
    public static final BodyKind BOARD = of(Known.BOARD);

    /** The group that steers a project (styregruppe). */
    public static final BodyKind STEERING_GROUP = of(Known.STEERING_GROUP);

    /** A group that does the work of a project (arbejdsgruppe). */
    public static final BodyKind WORKING_GROUP = of(Known.WORKING_GROUP);

    /** A body of several municipalities (fælleskommunalt organ). */
    public static final BodyKind JOINT_BODY = of(Known.JOINT_BODY);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The elected council: byråd, kommunalbestyrelse, borgerrepræsentation. */
        COUNCIL("kommunalbestyrelse"),
        /** The finance committee of § 18. */
        FINANCE_COMMITTEE("økonomiudvalg"),
        /** A standing committee of § 17, stk. 1. */
        STANDING_COMMITTEE("stående udvalg"),
        /** A committee for a stated task, § 17, stk. 4; also called opgaveudvalg. */
        SPECIAL_COMMITTEE("§ 17, stk. 4-udvalg"),
        /** A committee that prepares for another committee. */
        SUBCOMMITTEE("underudvalg"),
        /** A committee for a part of the municipality, § 65 d. */
        LOCAL_COMMITTEE("lokaludvalg"),
        /** The magistrate of the largest municipalities. */
        MAGISTRATE("magistrat"),
        /** The elected council of a region. */
        REGIONAL_COUNCIL("regionsråd"),
        /** A council that is heard: Handicapråd, Ældreråd, Udsatteråd. */
        ADVISORY_COUNCIL("råd"),
        /** The directors of the administration. */
        EXECUTIVE_BOARD("direktion"),
        /** A council of leaders and employees. */
        WORKS_COUNCIL("MED-udvalg"),
        /** The administration or a part of it. */
        ADMINISTRATION("forvaltning"),
        /** A board, as of a school or an institution. */
        BOARD("bestyrelse"),
        /** The group that steers a project. */
        STEERING_GROUP("styregruppe"),
        /** A group that does the work of a project. */
        WORKING_GROUP("arbejdsgruppe"),
        /** A body of several municipalities. */
        JOINT_BODY("fælleskommunalt organ");

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
    public BodyKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static BodyKind of(String code) {
        return new BodyKind(code);
    }

    /** The word for a known one. */
    public static BodyKind of(Known known) {
        return new BodyKind(known.code());
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

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
