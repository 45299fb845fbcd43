package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.SeatRole;
import java.util.Optional;

/** The words of a line that say as what somebody sits there. */
public final class SeatRoles {

    /** Words of a role, as an expression. */
    public static final String WORDS =
            "formand|næstformand|forperson|næstforperson|tovholder|sekretær|observatør|suppleant|stedfortræder|projektleder|tilforordnet";

    private SeatRoles() {}

    /** The role that a word is; empty where it is none. */
    public static Optional<SeatRole> of(String word) {
        return switch (word) {
            case "formand", "forperson" -> Optional.of(SeatRole.CHAIR);
            case "næstformand", "næstforperson" -> Optional.of(SeatRole.DEPUTY_CHAIR);
            case "tovholder" -> Optional.of(SeatRole.COORDINATOR);
            case "sekretær" -> Optional.of(SeatRole.SECRETARY);
            case "observatør", "tilforordnet" -> Optional.of(SeatRole.OBSERVER);
            case "suppleant", "stedfortræder" -> Optional.of(SeatRole.SUBSTITUTE);
            case "projektleder" -> Optional.of(SeatRole.PROJECT_MANAGER);
            default -> Optional.empty();
        };
    }

    /** The role that a noun of several or one has, such as "observatører" or "medarbejderrepræsentant". */
    public static Optional<SeatRole> ofNoun(String folded) {
        if (folded.matches("(?:[\\p{L}-]+ ){0,12}medarbejderrepræsentant(?:er)?")) {
            return Optional.of(SeatRole.EMPLOYEE_REPRESENTATIVE);
        }
        if (folded.matches("(?:[\\p{L}-]+ ){0,12}(?:sagkyndige?|ekspert(?:er)?)")) {
            return Optional.of(SeatRole.EXPERT);
        }
        if (folded.matches("(?:[\\p{L}-]+ ){0,12}(?:suppleant|stedfortræder)(?:er|e)?")) {
            return Optional.of(SeatRole.SUBSTITUTE);
        }
        return folded.matches("(?:[\\p{L}-]+ ){0,12}observatør(?:er)?")
                ? Optional.of(SeatRole.OBSERVER)
                : Optional.empty();
    }
}
