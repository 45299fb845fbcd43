package dk.sagsgang.exchange;

import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import java.util.HashMap;
import java.util.Map;

/** The places of a document's components by their pointers. */
final class PlacesByPointer {

    private PlacesByPointer() {}

    static Map<String, SourcePlace> of(Object document, Places places) {
        Map<String, SourcePlace> byPointer = new HashMap<>();
        DocumentWalk.walk(document, (pointer, value) -> {
            SourcePlace own = places.all().get(value);
            SourcePlace place = own == null ? places.byPointer().get(pointer) : own;
            if (place != null) {
                byPointer.put(pointer, place);
            }
            return true;
        });
        return byPointer;
    }
}
