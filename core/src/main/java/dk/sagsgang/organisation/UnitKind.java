package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What kind of unit it is (enhedstype).
 *
 * <p>{@code UnitKind.ofName("Myndighedssektionen")} is {@link #AUTHORITY_SECTION}. Municipalities use the words
 * freely: a "center" of one is an "afdeling" of another, so the kind says nothing of the level.
 *
 * @param code the word in kebab-case English, such as {@code "execution-section"}
 */
public record UnitKind(@JsonValue String code) implements Code {

    private static final Vocabulary<UnitKind> WORDS = Vocabulary.of(UnitKind::new);

    /** The area of a director (direktørområde). */
    public static final UnitKind DIRECTORATE = WORDS.word("directorate", "direktørområde");

    /** The administration or one of its branches (forvaltning). */
    public static final UnitKind ADMINISTRATION = WORDS.word("administration", "forvaltning");

    /** An area that joins several units (område). */
    public static final UnitKind AREA = WORDS.word("area", "område");

    /** A department (afdeling). */
    public static final UnitKind DEPARTMENT = WORDS.word("department", "afdeling");

    /** A department under a department (underafdeling). */
    public static final UnitKind SUBDEPARTMENT = WORDS.word("subdepartment", "underafdeling");

    /** A centre (center). */
    public static final UnitKind CENTRE = WORDS.word("centre", "center");

    /** A section whose function its kind does not tell (sektion). */
    public static final UnitKind SECTION = WORDS.word("section", "sektion");

    /** A section that provides services (udførersektion). */
    public static final UnitKind EXECUTION_SECTION = WORDS.word("execution-section", "udførersektion");

    /** A section that assesses needs and grants services (myndighedssektion). */
    public static final UnitKind AUTHORITY_SECTION = WORDS.word("authority-section", "myndighedssektion");

    /** A staff that serves the others (stab). */
    public static final UnitKind STAFF = WORDS.word("staff", "stab");

    /** A secretariat (sekretariat). */
    public static final UnitKind SECRETARIAT = WORDS.word("secretariat", "sekretariat");

    /** An office of the administration (kontor). */
    public static final UnitKind OFFICE = WORDS.word("office", "kontor");

    /** A group, smaller than a section or a team (gruppe). */
    public static final UnitKind GROUP = WORDS.word("group", "gruppe");

    /** The executive board as a unit of the chart (direktion). */
    public static final UnitKind EXECUTIVE_BOARD = WORDS.word("executive-board", "direktion");

    /** A team (team). */
    public static final UnitKind TEAM = WORDS.word("team", "team");

    /** A unit of no other kind (enhed). */
    public static final UnitKind UNIT = WORDS.word("unit", "enhed");

    /** An institution or service with a place of its own, such as a day centre (tilbud). */
    public static final UnitKind INSTITUTION = WORDS.word("institution", "tilbud");

    /** A project organisation, for a time and mostly across other units (projektorganisation). */
    public static final UnitKind PROJECT_ORGANISATION = WORDS.word("project-organisation", "projektorganisation");

    /** Not stable: use {@link #of}. */
    public UnitKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static UnitKind of(String code) {
        return WORDS.of(code);
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

    /** The words known today, in their order. */
    public static List<UnitKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<UnitKind> vocabulary() {
        return WORDS;
    }
}
