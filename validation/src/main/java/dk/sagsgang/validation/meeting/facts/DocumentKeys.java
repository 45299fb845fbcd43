package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys of all parts of a meeting, and where texts mention parts by their keys; it goes by the components. */
public final class DocumentKeys {

    /** The component in which a text names the parts of the document that it refers to. */
    private static final String MENTIONS = "refersTo";

    private final List<Printed> repeated = new ArrayList<>();
    private final List<Printed> mentioned = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** A key and where it stands. */
    public record Printed(String key, Place place) {}

    DocumentKeys(Meeting meeting) {
        RecordCopy.ofKeys(meeting, this::look);
    }

    private Object look(RecordCopy here, Record owner, Component component, Object value) {
        if (component.kind() == TextKind.KEY && value instanceof String key) {
            if (!key.isBlank() && !known.add(key)) {
                repeated.add(new Printed(key, here.place(Place.ROOT, Place::into)));
            }
        } else if (component.kind() == TextKind.REFERENCE
                && component.name().equals(MENTIONS)
                && value instanceof String key) {
            mentioned.add(new Printed(key, here.place(Place.ROOT, Place::into)));
        }
        return value;
    }

    /** Every key of a part that another part before it has too, in printed order. */
    public List<Printed> repeated() {
        return repeated;
    }

    /** Every key by which a text mentions a part. */
    public List<Printed> mentioned() {
        return mentioned;
    }

    /** Whether a part has a key. */
    public boolean has(String key) {
        return known.contains(key);
    }
}
