package dk.sagsgang.internal;

/**
 * What a component of a record holds, as far as there is text in it.
 *
 * <p>The type tells it for most: a text is words for people, a record over a code is a word of a vocabulary. What the type does
 * not tell is said beside the component with {@link Holds}.
 */
public enum TextKind {
    /** Words for people: titles, running text, reasons. */
    PROSE,
    /** A label that is printed with nothing behind. */
    LABEL,
    /** Names, marks and numbers as printed. */
    PRINTED,
    /** File names, addresses and other marks for machines, which hold long numbers of their own. */
    TECHNICAL,
    /** The key of the record itself, by which others in the document refer to it. */
    KEY,
    /** The key of another record of the document. */
    REFERENCE,
    /** An id in another system. */
    ID,
    /** A word of a vocabulary. */
    WORD,
    /** The number of a case. */
    CASE_NUMBER,
    /** The code of a municipality. */
    MUNICIPALITY_CODE,
    /** A number of the business register. */
    CVR,
    /** Records with components of their own. */
    RECORD,
    /** Numbers, days, times, switches: nothing written. */
    NONE
}
