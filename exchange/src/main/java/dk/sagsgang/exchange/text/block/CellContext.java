package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a reader of cells knows of the meeting and the item.
 *
 * @param bodies who meets
 * @param date the day of the meeting
 * @param key the key of the item
 * @param places where components are noted
 */
public record CellContext(List<Body> bodies, Optional<LocalDate> date, String key, Places places) {

    /** The place of an index in a cell. */
    public static SourcePlace place(Chars cell, int index) {
        return new SourcePlace(cell, index);
    }

    /** The words of a cell from one index up to another, -1 where it is not known how far they go. */
    public static SourcePlace place(Chars cell, int index, int until) {
        return new SourcePlace(cell, index, until);
    }

    /** The words of an entry. */
    public static SourcePlace place(Chars cell, Entry entry) {
        return new SourcePlace(cell, entry.at(), entry.until());
    }
}
