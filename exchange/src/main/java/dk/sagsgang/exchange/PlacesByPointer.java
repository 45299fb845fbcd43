package dk.sagsgang.exchange;

import dk.sagsgang.exchange.source.Place;
import java.util.HashMap;
import java.util.Map;

/** The places of a document's components by their pointers. */
final class PlacesByPointer {

    private PlacesByPointer() {}

    static Map<String, Place> of(Object document, Map<Object, Place> places) {
        Map<String, Place> byPointer = new HashMap<>();
        Components.walk(document, (pointer, value) -> {
            Place place = places.get(value);
            if (place != null) {
                byPointer.put(pointer, place);
            }
            return true;
        });
        return byPointer;
    }
}
