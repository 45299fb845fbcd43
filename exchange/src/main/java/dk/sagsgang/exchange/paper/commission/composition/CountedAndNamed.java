package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.quantity.Count;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Members who are told twice: "Udvalget består af 4 medlemmer fra byrådet og 6 borgere", and below it ten people by name. They are
 * ten and not twenty: those with a name are the seats, and the sentence stays what is said of them.
 */
public final class CountedAndNamed {

    private static final int FEWEST = 3;

    private CountedAndNamed() {}

    /** Takes the counts of a sentence from the seats of a draft where as many people are named. */
    public static void tell(CommissionDraft draft) {
        List<Seat> counted = draft.seats().stream()
                .filter(seat -> draft.inSentences().containsKey(seat))
                .toList();
        long named = draft.seats().stream().filter(CountedAndNamed::named).count();
        int sum = counted.stream()
                .flatMap(seat -> seat.count().flatMap(Count::value).stream())
                .mapToInt(Integer::intValue)
                .sum();
        if (named < FEWEST || named != sum) {
            return;
        }
        Set<String> sentences = new LinkedHashSet<>();
        counted.forEach(seat -> sentences.add(draft.inSentences().get(seat)));
        draft.seats().removeIf(draft.inSentences()::containsKey);
        draft.compositionText().addAll(0, sentences);
    }

    private static boolean named(Seat seat) {
        return !seat.holders().isEmpty()
                || seat.filledBy().filter(NamedPerson.class::isInstance).isPresent();
    }
}
