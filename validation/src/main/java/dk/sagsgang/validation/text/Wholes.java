package dk.sagsgang.validation.text;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CopyKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.text.PrintedPage;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import java.util.Optional;

/** Knows the records that rules for text look at as a whole, since they say one thing as printed and as understood. */
final class Wholes {

    /** Figures of one whole are at least so many. */
    private static final int PARTS = 2;

    private final boolean dated;
    private final boolean complete;

    /** Of a document. */
    Wholes(Record document) {
        this.dated = dated(document);
        this.complete = complete(document);
    }

    /** Whether nothing was left out of the document: it is no excerpt, and not what the public may see of another. */
    private static boolean complete(Record document) {
        Optional<Boolean> excerpt = document instanceof Commission commission
                ? commission.excerpt()
                : document instanceof OrganisationModel model ? model.excerpt() : ((Meeting) document).excerpt();
        boolean published = document instanceof Meeting meeting
                && meeting.copy().filter(CopyKind.PUBLIC::equals).isPresent();
        return !excerpt.orElse(false) && !published;
    }

    /**
     * Whether the document has a day of its own, by which a reader knows the year of every other day in it. A meeting has one,
     * or lacks it, which is told by itself.
     */
    private static boolean dated(Record document) {
        if (document instanceof Commission commission) {
            return commission.dated().isPresent() || commission.establishedBy().isPresent();
        }
        return !(document instanceof OrganisationModel model)
                || model.dated().isPresent()
                || model.adoptedBy().isPresent();
    }

    /** Whether a rule may tell something of a record: nearly all records have one or the other, or neither. */
    boolean tell(Record record) {
        if (record instanceof ImpreciseDate date) {
            return !dated && date.earliest().isEmpty() && date.latest().isEmpty();
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
        if (record instanceof Section section) {
            return section.figures().size() >= PARTS;
        }
        return record instanceof PrintedPage page && complete && !page.layout().isEmpty() && !cutOff(record);
    }

    private static boolean cutOff(Record record) {
        return record instanceof AgendaItem item && item.excerpt().orElse(false);
    }
}
