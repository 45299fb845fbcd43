package dk.sagsgang.commission.composition;

/**
 * Why nobody, or not everybody, on a seat is known by name (årsag).
 *
 * <p>"En repræsentant for medarbejderne" is {@link #GROUP_OUTSIDE}, and "to medlemmer af Børne- og Skoleudvalget" is
 * {@link #NOT_CHOSEN}.
 */
public enum Unresolved {
    /** The document does not say how the seat is filled. */
    NOT_SAID,
    /** The roster lists no such body. */
    BODY_NOT_LISTED,
    /** The roster lists the body, but not all its members. */
    MEMBERS_NOT_KNOWN,
    /** Some of the members of a body, or of a party, and the document does not say which. */
    NOT_CHOSEN,
    /** The roster lists the body, but not its chair. */
    CHAIR_NOT_KNOWN,
    /** The roster lists no such office. */
    OFFICE_NOT_LISTED,
    /** The roster lists the office, but does not say who holds it. */
    HOLDER_NOT_KNOWN,
    /** Nobody holds the office. */
    OFFICE_VACANT,
    /** The party has no member in the council that the roster lists. */
    PARTY_NOT_LISTED,
    /** A group that no roster lists, such as employees or citizens. */
    GROUP_OUTSIDE,
    /** Filled in a way that only its words tell. */
    OTHER_WAY,
    /** The key of a post names no seat. */
    SEAT_NOT_FOUND
}
