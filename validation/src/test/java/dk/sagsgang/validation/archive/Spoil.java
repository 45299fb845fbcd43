package dk.sagsgang.validation.archive;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Spoils a meeting in one way. */
final class Spoil {

    private Spoil() {}

    /** The third item gets a number of its own. */
    static Meeting renumbered(Meeting meeting) {
        return item(meeting, 2, item -> item.withNumber("999."));
    }

    /** One item changed; the meeting as it is where it has no such item. */
    static Meeting item(Meeting meeting, int index, UnaryOperator<AgendaItem> change) {
        if (meeting.items().size() <= index) {
            return meeting;
        }
        List<AgendaItem> items = new ArrayList<>(meeting.items());
        items.set(index, change.apply(items.get(index)));
        return meeting.withItems(items);
    }
}
