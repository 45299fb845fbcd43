package dk.sagsgang.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What somebody leads (lederrolle), whatever the office is called.
 *
 * <p>{@code LeadershipRole.ofTitle("Sektionsleder")} is {@link #SECTION_LEADER}.
 *
 * @param code the word in kebab-case English, such as {@code "team-leader"}
 */
public record LeadershipRole(@JsonValue String code) implements Code {

    private static final Vocabulary<LeadershipRole> WORDS = Vocabulary.of(LeadershipRole::new);

    /** A director, of the municipality or of an area (direktør). */
    public static final LeadershipRole DIRECTOR = WORDS.word("director", "direktør");

    /** Heads a department, centre or administration (chef). */
    public static final LeadershipRole CHIEF = WORDS.word("chief", "chef");

    /** Leads an area (områdeleder). */
    public static final LeadershipRole AREA_LEADER = WORDS.word("area-leader", "områdeleder");

    /** Leads a section (sektionsleder). */
    public static final LeadershipRole SECTION_LEADER = WORDS.word("section-leader", "sektionsleder");

    /** Leads a section or area that provides services (udførerleder). */
    public static final LeadershipRole EXECUTION_LEADER = WORDS.word("execution-leader", "udførerleder");

    /** Leads the authority (myndighedsleder). */
    public static final LeadershipRole AUTHORITY_LEADER = WORDS.word("authority-leader", "myndighedsleder");

    /** Leads a staff or secretariat (stabsleder). */
    public static final LeadershipRole STAFF_LEADER = WORDS.word("staff-leader", "stabsleder");

    /** Leads a department under a section or centre (afdelingsleder). */
    public static final LeadershipRole DEPARTMENT_LEADER = WORDS.word("department-leader", "afdelingsleder");

    /** Leads an institution or service (tilbudsleder). */
    public static final LeadershipRole INSTITUTION_LEADER = WORDS.word("institution-leader", "tilbudsleder");

    /** Leads a team (teamleder). */
    public static final LeadershipRole TEAM_LEADER = WORDS.word("team-leader", "teamleder");

    /** Leads a project (projektleder). */
    public static final LeadershipRole PROJECT_MANAGER = WORDS.word("project-manager", "projektleder");

    /** Coordinates without authority over staff (koordinator). */
    public static final LeadershipRole COORDINATOR = WORDS.word("coordinator", "koordinator");

    /** Stands in for another leader (stedfortræder). */
    public static final LeadershipRole DEPUTY = WORDS.word("deputy", "stedfortræder");

    /** Not stable: use {@link #of}. */
    public LeadershipRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static LeadershipRole of(String code) {
        return WORDS.of(code);
    }

    /**
     * The role that a printed title tells, such as a chief for "Socialchef"; empty where it does not tell.
     *
     * @param title the title as printed, in singular or plural
     */
    public static Optional<LeadershipRole> ofTitle(String title) {
        return LeadershipTitles.role(title);
    }

    /** The words known today, in their order. */
    public static List<LeadershipRole> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<LeadershipRole> vocabulary() {
        return WORDS;
    }
}
