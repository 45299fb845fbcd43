package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingBuilder;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a format gives of a meeting: its head as far as it is built, who was there, and the items. */
public final class MeetingOutline {

    private final SourcePlace place;
    private final MeetingBuilder head = Meeting.builder();
    private final List<WithPlace<Body>> bodies = new ArrayList<>();
    private final List<Body> alsoCalled = new ArrayList<>();
    private final List<WithPlace<Attendance>> attendance = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private final List<ItemOutline> items = new ArrayList<>();
    private final Map<String, SourcePlace> places = new LinkedHashMap<>();
    private final Map<String, String> printedHeadings = new HashMap<>();
    private Optional<LocalDate> date = Optional.empty();

    public MeetingOutline(SourcePlace place) {
        this.place = place;
    }

    /** Where it begins. */
    public SourcePlace place() {
        return place;
    }

    /** Edition, times, place and ids. */
    public MeetingBuilder head() {
        return head;
    }

    /** Who meets. */
    public List<WithPlace<Body>> bodies() {
        return bodies;
    }

    /** Other names under which a body that meets decides; they are read with, and are no part of the document. */
    public List<Body> alsoCalled() {
        return alsoCalled;
    }

    /** The day, which the text of the items is read with. */
    public Optional<LocalDate> date() {
        return date;
    }

    /** Says the day. */
    public void date(Optional<LocalDate> day) {
        date = day;
        head.date(day);
    }

    /** Notes where a component of the head stands, such as "edition". */
    public void place(String component, SourcePlace where) {
        places.putIfAbsent("/" + component, where);
    }

    /** Where components of the head stand, by their pointers. */
    public Map<String, SourcePlace> places() {
        return places;
    }

    /** Who was there, as the format lists them. */
    public List<WithPlace<Attendance>> attendance() {
        return attendance;
    }

    /** What the head says of who was away from some of the items, by their numbers. */
    public List<Presence> presences() {
        return presences;
    }

    /** Headings of decisions as printed, by the words with which they are read: the day may stand on a line of its own. */
    public Map<String, String> printedHeadings() {
        return printedHeadings;
    }

    /** The items in printed order. */
    public List<ItemOutline> items() {
        return items;
    }
}
