package dk.sagsgang.exchange.outline;

import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import java.util.ArrayList;
import java.util.List;

/** The earlier decisions of an item, each once: one that is told with the number of its item counts for the same without. */
final class EarlierDecisions {

    private EarlierDecisions() {}

    /** Those of the lines of an item, and behind them those of its sections. */
    static List<DecisionReference> once(List<DecisionReference> lines, List<DecisionReference> sections) {
        if (lines.isEmpty()) {
            return sections;
        }
        List<DecisionReference> all = new ArrayList<>();
        for (DecisionReference each : lines) {
            if (sections.stream().noneMatch(other -> tells(other, each))) {
                all.add(each);
            }
        }
        all.addAll(sections);
        return all;
    }

    /** Whether one says all that another does. */
    private static boolean tells(DecisionReference one, DecisionReference other) {
        return one.date().isPresent()
                && one.date().equals(other.date())
                && other.title().isEmpty()
                && (other.itemNumber().isEmpty() || other.itemNumber().equals(one.itemNumber()))
                && other.body()
                        .filter(body -> one.body()
                                .map(Body::name)
                                .filter(name -> name.equalsIgnoreCase(body.name()))
                                .isPresent())
                        .isPresent();
    }
}
