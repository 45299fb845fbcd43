package dk.sagsgang.validation.organisation.leadership;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which units the seats of a leadership team speak for: those they name, those whose leader they name, and as many others
 * as their roles and numbers leave room for.
 */
final class SeatCover {

    private static final long MANY = Integer.MAX_VALUE;

    private static final Map<UnitKind, List<LeadershipRole>> BY_KIND = Map.of(
            UnitKind.EXECUTION_SECTION,
                    List.of(LeadershipRole.EXECUTION_LEADER, LeadershipRole.SECTION_LEADER, LeadershipRole.AREA_LEADER),
            UnitKind.AUTHORITY_SECTION,
                    List.of(LeadershipRole.AUTHORITY_LEADER, LeadershipRole.SECTION_LEADER, LeadershipRole.AREA_LEADER),
            UnitKind.SECTION,
                    List.of(
                            LeadershipRole.SECTION_LEADER,
                            LeadershipRole.EXECUTION_LEADER,
                            LeadershipRole.AUTHORITY_LEADER,
                            LeadershipRole.AREA_LEADER),
            UnitKind.STAFF, List.of(LeadershipRole.STAFF_LEADER),
            UnitKind.DIRECTORATE, List.of(LeadershipRole.DIRECTOR, LeadershipRole.CHIEF),
            UnitKind.AREA, List.of(LeadershipRole.AREA_LEADER, LeadershipRole.CHIEF, LeadershipRole.DIRECTOR),
            UnitKind.DEPARTMENT, List.of(LeadershipRole.CHIEF, LeadershipRole.DIRECTOR),
            UnitKind.CENTRE, List.of(LeadershipRole.CHIEF, LeadershipRole.DIRECTOR),
            UnitKind.ADMINISTRATION, List.of(LeadershipRole.CHIEF, LeadershipRole.DIRECTOR));

    private final Set<String> named = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Map<LeadershipRole, Long> room = new HashMap<>();
    private long roomForAny;
    private boolean directorsAlone = true;

    SeatCover(LeadershipTeam team, UnitFacts led) {
        for (LeadershipSeat seat : team.seats()) {
            named.addAll(seat.units());
            seat.person()
                    .filter(person -> !person.namesNobody())
                    .map(SeatCover::name)
                    .filter(name -> !name.isBlank())
                    .ifPresent(people::add);
            long number = seat.number()
                    .map(count -> count.value().map(Integer::longValue).orElse(MANY))
                    .orElse(1L);
            long left = Math.max(0, number - seat.units().size());
            Optional<LeadershipRole> role =
                    seat.role().or(() -> seat.office().flatMap(office -> LeadershipRole.ofTitle(office.title())));
            directorsAlone &= role.filter(LeadershipRole.DIRECTOR::equals).isPresent();
            if (role.isPresent()) {
                room.merge(role.get(), left, Long::sum);
            } else {
                roomForAny += left;
            }
        }
        if (!named.contains(led.unit().key())) {
            took(roles(led));
        }
    }

    /** Whether a seat speaks for this unit; a seat without a name is used up by the unit that it speaks for. */
    boolean covers(UnitFacts unit) {
        return named.contains(unit.unit().key())
                || unit.unit().leadership().stream()
                        .flatMap(leader -> leader.person().stream())
                        .filter(person -> !person.namesNobody())
                        .anyMatch(person -> people.contains(name(person)))
                || took(roles(unit))
                || roomForAny-- > 0;
    }

    /** Whether the seats name a unit. */
    boolean names(UnitFacts unit) {
        return named.contains(unit.unit().key());
    }

    /** Whether the team is one of directors, and the leader of a unit is not told to be one. */
    boolean isAbove(UnitFacts unit) {
        return directorsAlone
                && unit.unit().leadership().stream()
                        .noneMatch(leader -> leader.role()
                                .filter(LeadershipRole.DIRECTOR::equals)
                                .isPresent());
    }

    /** Takes a place of the first role that has one left. */
    private boolean took(Set<LeadershipRole> roles) {
        for (LeadershipRole role : roles) {
            long left = room.getOrDefault(role, 0L);
            if (left > 0) {
                room.put(role, left - 1);
                return true;
            }
        }
        return false;
    }

    /** What the leader of a unit may be called: as the unit says, and else as its kind tells. */
    private static Set<LeadershipRole> roles(UnitFacts unit) {
        Set<LeadershipRole> roles = new LinkedHashSet<>();
        unit.unit().leadership().forEach(leader -> leader.role().ifPresent(roles::add));
        unit.unit().kind().ifPresent(kind -> roles.addAll(BY_KIND.getOrDefault(kind, List.of())));
        return roles;
    }

    private static String name(Person person) {
        return OrganisationFacts.folded(person.name());
    }
}
