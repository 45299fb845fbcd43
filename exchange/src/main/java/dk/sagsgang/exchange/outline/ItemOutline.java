package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.AgendaItemBuilder;
import dk.sagsgang.meeting.Attachment;
import java.util.ArrayList;
import java.util.List;

/** What a format gives of an item: its head as far as it is built, and its cells. */
public final class ItemOutline {

    private final SourcePlace place;
    private final AgendaItemBuilder head = AgendaItem.builder();
    private final List<Cell> cells = new ArrayList<>();
    private final List<WithPlace<Attachment>> attachments = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private final List<ItemOutline> items = new ArrayList<>();
    private final String number;

    public ItemOutline(String number, SourcePlace place) {
        this.number = number;
        this.place = place;
        head.number(number);
    }

    /** The number as printed. */
    public String number() {
        return number;
    }

    /** Where it begins. */
    public SourcePlace place() {
        return place;
    }

    /** Title, case number, access and ids. */
    public AgendaItemBuilder head() {
        return head;
    }

    /** Its cells, in printed order. */
    public List<Cell> cells() {
        return cells;
    }

    /** Its attachments, in printed order. */
    public List<WithPlace<Attachment>> attachments() {
        return attachments;
    }

    /** What the format says of people's presence at it. */
    public List<Presence> presences() {
        return presences;
    }

    /** Its sub-items. */
    public List<ItemOutline> items() {
        return items;
    }
}
