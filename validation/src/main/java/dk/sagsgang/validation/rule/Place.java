package dk.sagsgang.validation.rule;

import dk.sagsgang.report.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document while rules walk through it; its JSON Pointer is written only when something is found there.
 *
 * <pre>{@code Place.ROOT.at("items").at(3).at("title").pointer() // "/items/3/title"}</pre>
 */
public final class Place {

    /** The number of the document in a place of a document that is checked by itself. */
    public static final int NO_DOCUMENT = -1;

    private static final int NO_INDEX = -1;

    /** The document as a whole. */
    public static final Place ROOT = new Place(null, "", NO_INDEX);

    private final @Nullable Place parent;
    private final String component;
    private final int index;

    private Place(@Nullable Place parent, String component, int index) {
        this.parent = parent;
        this.component = component;
        this.index = index;
    }

    /** A document of an archive as a whole, by its number among them, counted from 0. */
    public static Place ofDocument(int number) {
        return new Place(null, "", number);
    }

    /** The number of the archive's document in which it is; {@link #NO_DOCUMENT} in one that is checked by itself. */
    public int document() {
        Place top = this;
        while (top.parent != null) {
            top = top.parent;
        }
        return top.index;
    }

    /** The same place in a document of an archive, by its number among them. */
    public Place in(int document) {
        return parent == null ? ofDocument(document) : new Place(parent.in(document), component, index);
    }

    /** The component of this record with that name. */
    public Place at(String component) {
        return new Place(this, component, NO_INDEX);
    }

    /** The element of this list with that index, counted from 0. */
    public Place at(int index) {
        return new Place(this, "", index);
    }

    /** The component and the element of its list in one step: {@code at("items", 3)} is {@code /items/3}. */
    public Place at(String component, int index) {
        return new Place(this, component, index);
    }

    /** The component of the record at a place, or the element with an index of its list; a negative index is none. */
    public static Place into(Place record, String component, int index) {
        return new Place(record, component, Math.max(index, NO_INDEX));
    }

    /** The place as a JSON Pointer (RFC 6901). */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Place place = this; place != null && place.parent != null; place = place.parent) {
            if (place.index != NO_INDEX) {
                pointer.insert(0, place.index).insert(0, '/');
            }
            if (!place.component.isEmpty() || place.index == NO_INDEX) {
                pointer.insert(0, Pointer.escape(place.component)).insert(0, '/');
            }
        }
        return pointer.toString();
    }

    @Override
    public String toString() {
        return pointer();
    }
}
