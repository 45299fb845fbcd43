package dk.sagsgang.organisation.leadership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the titles of leaders tell about what they lead. */
final class LeadershipTitles {

    private static final String LEADER = "leder(?:en|e|ne)?";
    private static final String CHIEF = "chef(?:en|er|erne)?";
    private static final String EITHER = "(?:" + LEADER + "|" + CHIEF + ")";
    private static final String DIRECTOR = "direktør(?:en|er|erne)?";

    private static final List<Telling> TELLING = List.of(
            new Telling(LeadershipRole.DEPUTY, "sous" + CHIEF + "|vice" + DIRECTOR + "|stedfortræder(?:en|e|ne)?"),
            new Telling(LeadershipRole.DIRECTOR, "\\p{L}*" + DIRECTOR),
            new Telling(LeadershipRole.SECTION_LEADER, "sektions" + EITHER),
            new Telling(LeadershipRole.EXECUTION_LEADER, "udfører" + EITHER),
            new Telling(LeadershipRole.AUTHORITY_LEADER, "myndigheds" + EITHER),
            new Telling(LeadershipRole.STAFF_LEADER, "(?:stabs|sekretariats)" + EITHER),
            new Telling(LeadershipRole.AREA_LEADER, "(?:område|distrikts)" + EITHER),
            new Telling(LeadershipRole.PROJECT_MANAGER, "projekt" + EITHER),
            new Telling(LeadershipRole.DEPARTMENT_LEADER, "afdelings" + LEADER),
            new Telling(LeadershipRole.TEAM_LEADER, "team" + LEADER),
            new Telling(
                    LeadershipRole.INSTITUTION_LEADER,
                    "(?:institutions|skole|plejecenter|\\p{L}*tilbuds)" + LEADER + "|forstander(?:en|e|ne)?"),
            new Telling(LeadershipRole.COORDINATOR, "\\p{L}*koordinator(?:en|er|erne)?|tovholder(?:en|e|ne)?"),
            new Telling(LeadershipRole.CHIEF, "\\p{L}*" + CHIEF));

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");

    private LeadershipTitles() {}

    /** The role that the first telling word of a title tells. */
    static Optional<LeadershipRole> role(String title) {
        for (String word : WORD_BREAK.split(title.toLowerCase(Locale.ROOT))) {
            for (Telling telling : TELLING) {
                if (telling.pattern.matcher(word).matches()) {
                    return Optional.of(telling.role);
                }
            }
        }
        return Optional.empty();
    }

    /** A role and the words that tell it. */
    private record Telling(LeadershipRole role, Pattern pattern) {

        Telling(LeadershipRole role, String pattern) {
            this(role, Pattern.compile(pattern));
        }
    }
}
