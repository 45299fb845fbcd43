package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What somebody leads (lederrolle), whatever the office is called.
 *
 * <p>{@code LeadershipRole.ofTitle("Sektionsleder")} is {@link #SECTION_LEADER}.
 *
 * @param code the word in kebab-case English
 */
public record LeadershipRole(@JsonValue String code) implements Code {

    /** A director, of the municipality or of an area (direktør). */
    public static final LeadershipRole DIRECTOR = of(Known.DIRECTOR);

    /** Heads a department, centre or administration (chef). */
    public static final LeadershipRole CHIEF = of(Known.CHIEF);

    /** Leads an area (områdeleder). */
    public static final LeadershipRole AREA_LEADER = of(Known.AREA_LEADER);

    /** Leads a section (sektionsleder). */
    public static final LeadershipRole SECTION_LEADER = of(Known.SECTION_LEADER);

    /** Leads a section or area that provides services (udførerleder). */
    public static final LeadershipRole EXECUTION_LEADER = of(Known.EXECUTION_LEADER);

    /** Leads the authority (myndighedsleder). */
    public static final LeadershipRole AUTHORITY_LEADER = of(Known.AUTHORITY_LEADER);

    /** Leads a staff or secretariat (stabsleder). */
    public static final LeadershipRole STAFF_LEADER = of(Known.STAFF_LEADER);

    /** Leads a department under a section or centre (afdelingsleder). */
    public static final LeadershipRole DEPARTMENT_LEADER = of(Known.DEPARTMENT_LEADER);

    /** Leads an institution or service (tilbudsleder). */
    public static final LeadershipRole INSTITUTION_LEADER = of(Known.INSTITUTION_LEADER);

    /** Leads a team (teamleder). */
    public static final LeadershipRole TEAM_LEADER = of(Known.TEAM_LEADER);

    /** Leads a project (projektleder). */
    public static final LeadershipRole PROJECT_MANAGER = of(Known.PROJECT_MANAGER);

    /** Coordinates without authority over staff (koordinator). */
    public static final LeadershipRole COORDINATOR = of(Known.COORDINATOR);

    /** Stands in for another leader (stedfortræder). */
    public static final LeadershipRole DEPUTY = of(Known.DEPUTY);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** A director, of the municipality or of an area. */
        DIRECTOR("direktør"),
        /** Heads a department, centre or administration. */
        CHIEF("chef"),
        /** Leads an area. */
        AREA_LEADER("områdeleder"),
        /** Leads a section. */
        SECTION_LEADER("sektionsleder"),
        /** Leads a section or area that provides services. */
        EXECUTION_LEADER("udførerleder"),
        /** Leads the authority. */
        AUTHORITY_LEADER("myndighedsleder"),
        /** Leads a staff or secretariat. */
        STAFF_LEADER("stabsleder"),
        /** Leads a department under a section or centre. */
        DEPARTMENT_LEADER("afdelingsleder"),
        /** Leads an institution or service. */
        INSTITUTION_LEADER("tilbudsleder"),
        /** Leads a team. */
        TEAM_LEADER("teamleder"),
        /** Leads a project. */
        PROJECT_MANAGER("projektleder"),
        /** Coordinates without authority over staff. */
        COORDINATOR("koordinator"),
        /** Stands in for another leader. */
        DEPUTY("stedfortræder");

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
    public LeadershipRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static LeadershipRole of(String code) {
        return new LeadershipRole(code);
    }

    /** The word for a known one. */
    public static LeadershipRole of(Known known) {
        return new LeadershipRole(known.code());
    }

    /**
     * The role that a printed title tells, such as a chief for "Socialchef"; empty where it does not tell.
     *
     * @param title the title as printed, in singular or plural
     */
    public static Optional<LeadershipRole> ofTitle(String title) {
        return LeadershipTitles.role(title);
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
