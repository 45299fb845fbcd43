package dk.sagsgang.document;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bodies and offices that stand in a record, each with its place. */
final class Mentions {

    private Mentions() {}

    /**
     * Every body and office of a document or roster under its JSON Pointer, in the order of the record.
     *
     * <p>It goes by the components, so that none is forgotten when a record gets a new one.
     */
    static Map<String, Record> of(Record root) {
        Map<String, Record> mentions = new LinkedHashMap<>();
        RecordCopy.withPlaces(root, (here, owner, component, value) -> {
            if (value instanceof String title) {
                if (component.holds(Office.class)) {
                    mentions.put(here.pointer(), Office.of(title));
                }
                return title;
            }
            if (value instanceof Body body) {
                mentions.put(here.pointer(), body);
                return RecordCopy.AS_IT_IS;
            }
            return value;
        });
        return mentions;
    }
}
