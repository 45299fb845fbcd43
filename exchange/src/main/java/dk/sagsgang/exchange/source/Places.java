package dk.sagsgang.exchange.source;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the components of a document came from; each is known by itself, not by its value. */
public final class Places {

    private final Map<Object, SourcePlace> places = new IdentityHashMap<>();
    private final Map<String, SourcePlace> byPointer = new LinkedHashMap<>();

    /** Notes the place of a component, and gives it back. */
    public <T> T at(T component, SourcePlace place) {
        places.put(component, place);
        return component;
    }

    /** Gives a component the place of another that it was made from. */
    public <T> T like(T component, Object other) {
        SourcePlace place = places.get(other);
        if (place != null) {
            places.putIfAbsent(component, place);
        }
        return component;
    }

    /** Notes the place of a component of the document itself that is a text or a word, which is not known by itself. */
    public void named(String pointer, SourcePlace place) {
        byPointer.putIfAbsent(pointer, place);
    }

    /** All places, by the component itself. */
    public Map<Object, SourcePlace> all() {
        return places;
    }

    /** The places of components that are known by their pointers. */
    public Map<String, SourcePlace> byPointer() {
        return byPointer;
    }
}
