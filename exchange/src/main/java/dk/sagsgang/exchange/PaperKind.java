package dk.sagsgang.exchange;

/**
 * What kind of document a paper is (dokumenttype).
 *
 * <p>"Referat af møde i Socialudvalget den 7. januar 2019" heads a {@link #MEETING}, and "Kommissorium for Projekt
 * Sammenhæng" a {@link #COMMISSION}.
 */
public enum PaperKind {
    /** Agenda or minutes of a meeting (dagsorden, referat). */
    MEETING,
    /** A commission (kommissorium). */
    COMMISSION,
    /** An organisation model (organisationsmodel). */
    ORGANISATION_MODEL
}
