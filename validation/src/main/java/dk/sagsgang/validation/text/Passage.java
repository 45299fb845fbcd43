package dk.sagsgang.validation.text;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.identifier.CprNumbers;
import dk.sagsgang.validation.rule.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text of a document with its place, looked through once for what several rules ask. */
public final class Passage {

    /** What kind of text it is. */
    public enum Kind {
        /** Words for people: titles, running text, reasons. */
        PROSE,
        /** Names, marks and numbers as printed. */
        PRINTED,
        /** File names, addresses and ids, which hold long numbers of their own. */
        TECHNICAL
    }

    private final String text;
    private final Kind kind;
    private final Place parent;
    private final String component;
    private @Nullable List<CprHit> cprHits;

    /** The text of a component of the part at a place. */
    Passage(String text, Kind kind, Place parent, String component) {
        this.text = text;
        this.kind = kind;
        this.parent = parent;
        this.component = component;
    }

    String text() {
        return text;
    }

    Place place() {
        return parent.at(component);
    }

    boolean prose() {
        return kind == Kind.PROSE;
    }

    boolean technical() {
        return kind == Kind.TECHNICAL;
    }

    List<CprHit> cprHits() {
        List<CprHit> hits = cprHits;
        if (hits == null) {
            hits = CprNumbers.find(text);
            cprHits = hits;
        }
        return hits;
    }
}
