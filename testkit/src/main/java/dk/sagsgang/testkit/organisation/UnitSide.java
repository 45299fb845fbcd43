package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import java.util.List;
import java.util.Map;

/**
 * What belongs to a kind of unit right under the top: its name and function, who leads it, and the word by which such units are counted.
 */
record UnitSide(String name, UnitFunction function, LeadershipRole role, String office, String counted) {

    /** In printed order; a map has none. */
    static final List<UnitKind> KINDS = List.of(UnitKind.EXECUTION_SECTION, UnitKind.AUTHORITY_SECTION, UnitKind.STAFF);

    private static final Map<UnitKind, UnitSide> SIDES = Map.of(
            UnitKind.EXECUTION_SECTION,
            new UnitSide(
                    "Udførersektion",
                    UnitFunction.PROVIDES,
                    LeadershipRole.EXECUTION_LEADER,
                    "Udførerleder",
                    "udførersektioner"),
            UnitKind.AUTHORITY_SECTION,
            new UnitSide(
                    "Myndighedssektion",
                    UnitFunction.GRANTS,
                    LeadershipRole.AUTHORITY_LEADER,
                    "Myndighedsleder",
                    "myndighedssektioner"),
            UnitKind.STAFF,
            new UnitSide("Stab", UnitFunction.SERVES, LeadershipRole.STAFF_LEADER, "Stabsleder", "stabe"));

    static UnitSide of(UnitKind kind) {
        UnitSide side = SIDES.get(kind);
        if (side == null) {
            throw new IllegalStateException("No side is known for the kind " + kind);
        }
        return side;
    }
}
