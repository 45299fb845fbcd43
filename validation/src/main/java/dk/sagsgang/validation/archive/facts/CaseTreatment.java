package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import java.time.LocalDate;

/**
 * A case on the agenda of a meeting.
 *
 * @param sitting the meeting
 * @param meeting the document that tells it
 * @param item the item
 */
public record CaseTreatment(Sitting sitting, MeetingEntry meeting, ItemEntry item) {

    public LocalDate day() {
        return sitting.day();
    }

    /** The body that met, as a group; at a joint meeting the first. */
    public int group() {
        return sitting.groups().get(0);
    }
}
