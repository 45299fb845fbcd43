package dk.sagsgang.validation.text;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.validation.rule.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text of a document with its place, looked through once for what several rules ask. */
final class Passage {

    /** What kind of text it is. */
    enum Kind {
        /** Words for people: titles, running text, reasons. */
        PROSE(TextTraits.TWO_YEARS
                | TextTraits.TEMPLATE
                | TextTraits.TEN_DIGITS
                | TextTraits.DAY
                | TextTraits.TRIAL
                | TextTraits.TITLE_OF_TRIAL),
        /** Names, marks and numbers as printed. */
        PRINTED(TextTraits.TEN_DIGITS | TextTraits.TITLE_OF_TRIAL),
        /** File names, addresses and ids, which hold long numbers of their own. */
        TECHNICAL(TextTraits.TEN_DIGITS),
        /** An id of a person in another system. */
        ID_OF_PERSON(TextTraits.TEN_DIGITS),
        /** Codes where one of a vocabulary stands, which the library does not know: they may be anything. */
        UNKNOWN_WORD,
        /** A label that is printed with nothing behind it. */
        EMPTY_LABEL,
        /** A record that says one thing twice, as printed and as understood; it is looked at as a whole. */
        WHOLE,
        /** The code of a municipality. */
        MUNICIPALITY_CODE,
        /** A number of the business register. */
        CVR;

        private final int asked;
        private final boolean always;

        Kind() {
            this.asked = TextTraits.NONE;
            this.always = true;
        }

        Kind(int asked) {
            this.asked = asked;
            this.always = false;
        }

        /** Whether a rule may find something in a text of this kind with these traces: nearly all texts hold nothing. */
        boolean mayTell(int traces) {
            return always || (traces & asked) != 0;
        }
    }

    private final String text;
    private final FormattedText written;
    private final Kind kind;
    private final Place place;
    private final int traces;
    private final @Nullable Record whole;
    private int times = 1;
    private @Nullable List<CprHit> cprHits;

    /** A text of a document. */
    Passage(String text, Kind kind, Place place) {
        this(NormalText.of(text), FormattedText.of(text), kind, place, TextTraits.inNormal(NormalText.of(text)));
    }

    /** A text in the form in which it is searched, with what is written in it, also where nobody sees it. */
    Passage(String text, FormattedText written, Kind kind, Place place, int traces) {
        this.text = text;
        this.written = written;
        this.kind = kind;
        this.place = place;
        this.traces = traces;
        this.whole = null;
    }

    /** A record with its place. */
    Passage(Record whole, Place place) {
        this.text = "";
        this.written = FormattedText.EMPTY;
        this.kind = Kind.WHOLE;
        this.place = place;
        this.traces = TextTraits.NONE;
        this.whole = whole;
    }

    /** The record that it is, where it is one. */
    Optional<Record> whole() {
        return Optional.ofNullable(whole);
    }

    /** The record that it is, where it is one of a type. */
    <R extends Record> Optional<R> whole(Class<R> type) {
        return whole().filter(type::isInstance).map(type::cast);
    }

    /** The same text stands in one more place, where it is not looked at again. */
    void standsOnceMore() {
        times++;
    }

    /** How often the text stands in the document, where it is looked at but once; else 1. */
    int times() {
        return times;
    }

    boolean has(int trace) {
        return (traces & trace) != 0;
    }

    String text() {
        return text;
    }

    Place place() {
        return place;
    }

    boolean prose() {
        return kind == Kind.PROSE;
    }

    boolean technical() {
        return kind != Kind.PROSE && kind != Kind.PRINTED;
    }

    boolean unknownWord() {
        return kind == Kind.UNKNOWN_WORD;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The numbers of persons in it, also where nobody sees them; the places are those in what is written. */
    List<CprHit> cprHits() {
        List<CprHit> hits = cprHits;
        if (hits == null) {
            hits = has(TextTraits.TEN_DIGITS) ? written.cprNumbers() : List.of();
            cprHits = hits;
        }
        return hits;
    }
}
