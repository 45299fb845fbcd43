package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.validation.archive.index.ItemEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * A case of a municipality, by its case number or by an id in another system.
 *
 * @param municipality the number of the municipality
 * @param name the case number or the id, as they are compared
 */
public record CaseKey(int municipality, String name) {

    /** The keys of an item: its case number, or where it has none its ids. */
    static List<CaseKey> of(int municipality, ItemEntry item) {
        if (!item.caseNumber().isEmpty()) {
            return List.of(new CaseKey(municipality, item.caseNumber()));
        }
        List<CaseKey> keys = new ArrayList<>(item.ids().size());
        item.ids().forEach(id -> keys.add(new CaseKey(municipality, id.system() + '\n' + id.value())));
        return keys;
    }
}
