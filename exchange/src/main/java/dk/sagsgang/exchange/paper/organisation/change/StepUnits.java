package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.organisation.leader.SeatUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The units that a step is about: those that its words name, and those of the leaders who are found or begin. */
public final class StepUnits {

    private static final QuickPattern HOLDER = QuickPattern.compile(
            "(?<![\\p{L}-])(?<office>\\p{L}{3,}(?:direktøren|chefen|lederen|direktørerne|cheferne|lederne))(?![\\p{L}-])(?! (?:i|for|af|til) )");

    private static final int MOST = 60;

    private final UnitTree tree;
    private final SeatUnits seats;

    public StepUnits(UnitTree tree) {
        this.tree = tree;
        this.seats = new SeatUnits(tree);
    }

    /** The step with its units, where none are known yet. */
    public ImplementationStep of(ImplementationStep step) {
        if (!step.units().isEmpty()) {
            return step;
        }
        List<String> keys = named(step.text());
        if (keys.isEmpty()) {
            Matcher holder = HOLDER.matcher(step.text());
            while (holder.find()) {
                String office = holder.group("office");
                List<String> led = seats.of(
                        LeadershipSeat.builder()
                                .office(Office.of(office))
                                .role(LeadershipRole.ofTitle(office))
                                .build(),
                        "",
                        null);
                led.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
            }
        }
        return keys.isEmpty() || keys.size() > MOST ? step : step.withUnits(keys);
    }

    /** The units whose names stand in words, the longest name first, so that none is found inside of another. */
    private List<String> named(String text) {
        String rest = text;
        List<String> keys = new ArrayList<>();
        List<OrganisationUnit> units = tree.units().values().stream()
                .filter(unit -> !unit.kind().equals(Optional.of(UnitKind.EXECUTIVE_BOARD)))
                .sorted(Comparator.comparingInt(
                        (OrganisationUnit unit) -> -unit.name().length()))
                .limit(MOST)
                .toList();
        for (OrganisationUnit unit : units) {
            int at = unit.name().length() < 3 ? -1 : at(rest, unit.name());
            if (at >= 0) {
                keys.add(unit.key());
                rest = rest.substring(0, at) + " "
                        + rest.substring(at + unit.name().length());
            }
        }
        return keys;
    }

    /** Where a name stands as a word, or in the genitive; -1 where it does not. */
    private static int at(String text, String name) {
        int at = text.indexOf(name);
        if (at < 0 || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return -1;
        }
        String behind = text.substring(at + name.length());
        return behind.isEmpty() || !Character.isLetterOrDigit(behind.charAt(0)) || behind.startsWith("s ") ? at : -1;
    }
}
