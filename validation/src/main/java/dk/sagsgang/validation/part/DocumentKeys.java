package dk.sagsgang.validation.part;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys of all parts of a document, and where texts mention parts by their keys; it goes by the components. */
public final class DocumentKeys {

    /** The component in which a text names the parts of the document that it refers to. */
    private static final String MENTIONS = "refersTo";

    private final List<Printed> repeated = new ArrayList<>();
    private final List<Printed> mentioned = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** A key and where it stands. */
    public record Printed(String key, Place place) {}

    /** The keys of a document that is gone through for nothing else. */
    public static DocumentKeys of(Record document) {
        DocumentKeys keys = new DocumentKeys();
        RecordCopy.ofKeys(document, (here, owner, component, value) -> {
            if (value instanceof String text) {
                keys.see(here, component, text);
            }
            return value;
        });
        return keys;
    }

    /** Looks at a text of the document, in the order in which they stand. */
    public void see(RecordCopy here, Component component, String text) {
        if (component.kind() == TextKind.KEY) {
            if (!text.isBlank() && !known.add(text)) {
                repeated.add(new Printed(text, here.place(Place.ROOT, Place::into)));
            }
        } else if (component.kind() == TextKind.REFERENCE && component.name().equals(MENTIONS)) {
            mentioned.add(new Printed(text, here.place(Place.ROOT, Place::into)));
        }
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
