package dk.sagsgang.exchange;

/** What kind of document a paper is (dokumenttype). */
public enum PaperKind {
    /** Agenda or minutes of a meeting (dagsorden, referat). */
    MEETING,
    /** A commission (kommissorium). */
    COMMISSION,
    /** An organisation model (organisationsmodel). */
    ORGANISATION_MODEL
}
