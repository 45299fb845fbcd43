package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What kind of unit it is (enhedstype).
 *
 * <p>{@code UnitKind.ofName("Myndighedssektionen")} is {@link #AUTHORITY_SECTION}. Municipalities use the words
 * freely: a "center" of one is an "afdeling" of another, so the kind says nothing of the level.
 *
 * @param code the word in kebab-case English
 */
public record UnitKind(@JsonValue String code) implements Code {

    /** The area of a director (direktørområde). */
    public static final UnitKind DIRECTORATE = of(Known.DIRECTORATE);

    /** The administration or one of its branches (forvaltning). */
    public static final UnitKind ADMINISTRATION = of(Known.ADMINISTRATION);

    /** An area that joins several units (område). */
    public static final UnitKind AREA = of(Known.AREA);

    /** A department (afdeling). */
    public static final UnitKind DEPARTMENT = of(Known.DEPARTMENT);

    /** A department under a department (underafdeling). */
    public static final UnitKind SUBDEPARTMENT = of(Known.SUBDEPARTMENT);

    /** A centre (center). */
    public static final UnitKind CENTRE = of(Known.CENTRE);

    /** A section whose function its kind does not tell (sektion). */
    public static final UnitKind SECTION = of(Known.SECTION);

    /** A section that provides services (udførersektion). */
    public static final UnitKind EXECUTION_SECTION = of(Known.EXECUTION_SECTION);

    /** A section that assesses needs and grants services (myndighedssektion). */
    public static final UnitKind AUTHORITY_SECTION = of(Known.AUTHORITY_SECTION);

    /** A staff that serves the others (stab). */
    public static final UnitKind STAFF = of(Known.STAFF);

    /** A secretariat (sekretariat). */
    public static final UnitKind SECRETARIAT = of(Known.SECRETARIAT);

    /** An office of the administration (kontor). */
    public static final UnitKind OFFICE = of(Known.OFFICE);

    /** A team (team). */
    public static final UnitKind TEAM = of(Known.TEAM);

    /** A unit of no other kind (enhed). */
    public static final UnitKind UNIT = of(Known.UNIT);

    /** An institution or service with a place of its own, such as a day centre (tilbud). */
    public static final UnitKind INSTITUTION = of(Known.INSTITUTION);

    /** A project organisation, for a time and mostly across other units (projektorganisation). */
    public static final UnitKind PROJECT_ORGANISATION = of(Known.PROJECT_ORGANISATION);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The area of a director. */
        DIRECTORATE("direktørområde"),
        /** The administration or one of its branches. */
        ADMINISTRATION("forvaltning"),
        /** An area that joins several units. */
        AREA("område"),
        /** A department. */
        DEPARTMENT("afdeling"),
        /** A department under a department. */
        SUBDEPARTMENT("underafdeling"),
        /** A centre. */
        CENTRE("center"),
        /** A section whose function its kind does not tell. */
        SECTION("sektion"),
        /** A section that provides services. */
        EXECUTION_SECTION("udførersektion"),
        /** A section that assesses needs and grants services. */
        AUTHORITY_SECTION("myndighedssektion"),
        /** A staff that serves the others. */
        STAFF("stab"),
        /** A secretariat. */
        SECRETARIAT("sekretariat"),
        /** An office of the administration. */
        OFFICE("kontor"),
        /** A team. */
        TEAM("team"),
        /** A unit of no other kind. */
        UNIT("enhed"),
        /** An institution or service with a place of its own, such as a day centre. */
        INSTITUTION("tilbud"),
        /** A project organisation, for a time and mostly across other units. */
        PROJECT_ORGANISATION("projektorganisation");

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
    public UnitKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static UnitKind of(String code) {
        return new UnitKind(code);
    }

    /** The word for a known one. */
    public static UnitKind of(Known known) {
        return new UnitKind(known.code());
    }

    /**
     * The kind that a printed name or heading tells, such as an execution section for "3 udførersektioner"; empty where the
     * name does not tell. A name made of a word for the clients ("Jobcenter", "Botilbuddet Åsen") does not.
     *
     * @param name the name as printed
     */
    public static Optional<UnitKind> ofName(String name) {
        return UnitNames.kind(name);
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
