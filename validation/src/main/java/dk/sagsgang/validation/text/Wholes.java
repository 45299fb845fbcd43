package dk.sagsgang.validation.text;

import dk.sagsgang.party.Municipality;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;

/** Knows the records that rules for text look at as a whole, since they say one thing as printed and as understood. */
final class Wholes {

    /** Figures of one whole are at least so many. */
    private static final int PARTS = 2;

    private Wholes() {}

    /** Whether a rule may tell something of a record: nearly all records have one or the other, or neither. */
    static boolean tell(Record record) {
        if (record instanceof ImpreciseDate date) {
            return date.earliest().isEmpty() && date.latest().isEmpty();
        }
        if (record instanceof Amount amount) {
            return amount.value().isPresent();
        }
        if (record instanceof Count count) {
            return count.value().isPresent();
        }
        if (record instanceof Share share) {
            return share.percent().isPresent();
        }
        if (record instanceof Municipality municipality) {
            return municipality.code().isPresent() && !municipality.name().isBlank();
        }
        return record instanceof Section section && section.figures().size() >= PARTS;
    }
}
