package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name a leader, below which or behind which the units stand: "Direktør Ole Thorning". */
final class LeaderLines {

    private static final Pattern LEADER = Pattern.compile(
            "^((?:Kommunal|Vicekommunal|Social|Børne|Kultur|Teknik|Økonomi|Velfærds|Stabs|Center|Afdelings|Område|Sekretariats)?(?:[Dd]irektør|[Cc]hef))"
                    + ":? (\\p{Lu}[^:,]{3,40})(?:: (.{5,400}?)\\.?)?$");

    private LeaderLines() {}

    /**
     * A leader with what the same line says of the units.
     *
     * @param office the office
     * @param person the name
     * @param units the names of the units; empty where they stand below
     */
    record Leader(String office, String person, List<String> units) {

        /** The seat that a leader has, who answers for some units. */
        LeadershipSeat seat(List<String> keys) {
            boolean director = FoldedWords.folded(office).contains("direktør");
            return LeadershipSeat.builder()
                    .role(director ? LeadershipRole.DIRECTOR : LeadershipRole.CHIEF)
                    .office(Office.of(office))
                    .person(Person.of(person))
                    .units(keys)
                    .build();
        }
    }

    /** The leader that a line names; empty where it names none. */
    static Optional<Leader> of(String line) {
        Matcher leader = LEADER.matcher(line);
        if (!leader.matches() || NameList.person(leader.group(2)).isEmpty()) {
            return Optional.empty();
        }
        List<String> units = leader.group(3) == null ? List.of() : UnitWords.list(leader.group(3), true);
        return leader.group(3) != null && units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leader(leader.group(1), leader.group(2), units));
    }
}
