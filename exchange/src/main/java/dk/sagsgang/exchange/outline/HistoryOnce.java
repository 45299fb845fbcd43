package dk.sagsgang.exchange.outline;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An earlier decision that is told with body and day, and again with its number, is one and the same. */
final class HistoryOnce {

    /** A decision as far as a sentence tells it that gives no number. */
    private record Told(String body, LocalDate date) {}

    private HistoryOnce() {}

    static AgendaItem of(AgendaItem item) {
        Set<Told> numbered = new HashSet<>();
        item.history().stream()
                .filter(reference -> !bare(reference))
                .forEach(reference -> told(reference).ifPresent(numbered::add));
        if (numbered.isEmpty()) {
            return item;
        }
        List<DecisionReference> once = item.history().stream()
                .filter(reference -> !bare(reference)
                        || told(reference).filter(numbered::contains).isEmpty())
                .toList();
        return once.size() == item.history().size() ? item : item.withHistory(once);
    }

    /** Whether it says no more than who decided, and when. */
    private static boolean bare(DecisionReference reference) {
        return reference.itemNumber().isEmpty()
                && reference.title().isEmpty()
                && reference.caseNumber().isEmpty();
    }

    private static Optional<Told> told(DecisionReference reference) {
        return reference.date().flatMap(day -> reference.body().map(Body::name).map(name -> new Told(name, day)));
    }
}
