package dk.sagsgang.exchange;

/**
 * What kind of document a paper is (dokumenttype).
 *
 * <p>"Referat af møde i Socialudvalget den 7. januar 2019" heads a {@link #MEETING}, and "Kommissorium for Projekt
 * Sammenhæng" a {@link #COMMISSION}.
 */
public enum PaperKind {
    /** Agenda or minutes of a meeting (dagsorden, referat). */
    MEETING("meeting"),
    /** A commission (kommissorium). */
    COMMISSION("commission"),
    /** An organisation model (organisationsmodel). */
    ORGANISATION_MODEL("organisation-model");

    private final String type;

    PaperKind(String type) {
        this.type = type;
    }

    /** The type of the document in its JSON form. */
    String type() {
        return type;
    }
}
