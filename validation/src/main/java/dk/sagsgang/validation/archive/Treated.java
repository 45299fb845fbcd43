package dk.sagsgang.validation.archive;

import java.time.LocalDate;

/**
 * A case on the agenda of a meeting.
 *
 * @param sitting the meeting
 * @param meeting the document that tells it
 * @param item the item
 */
record Treated(Sitting sitting, MeetingEntry meeting, ItemEntry item) {

    LocalDate day() {
        return sitting.day();
    }

    /** The body that met, as a group; at a joint meeting the first. */
    int group() {
        return sitting.groups().get(0);
    }
}
