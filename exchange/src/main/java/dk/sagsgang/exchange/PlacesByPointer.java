package dk.sagsgang.exchange;

import dk.sagsgang.exchange.source.SourcePlace;
import java.util.HashMap;
import java.util.Map;

/** The places of a document's components by their pointers. */
final class PlacesByPointer {

    private PlacesByPointer() {}

    static Map<String, SourcePlace> of(Object document, Map<Object, SourcePlace> places) {
        Map<String, SourcePlace> byPointer = new HashMap<>();
        DocumentWalk.walk(document, (pointer, value) -> {
            SourcePlace place = places.get(value);
            if (place != null) {
                byPointer.put(pointer, place);
            }
            return true;
        });
        return byPointer;
    }
}
