package dk.sagsgang.testkit.sample;

/**
 * The five real documents by which the model is held, in the JSON form, with invented people: what a test reads when it needs a
 * document as municipalities write them.
 *
 * <pre>{@code
 * Reading reading = DocumentReader.strict().read(ReferenceDocument.SOCIAL_COMMITTEE.json(), "minutes.json");
 * }</pre>
 */
public enum ReferenceDocument {

    /** One item of the minutes of Børne- og Familieudvalget, Herning, 19 December 2012: an excerpt. */
    CHILDREN_AND_FAMILY_COMMITTEE("000-boerne-og-familieudvalget-2012-12-19.json"),

    /** The background and commission (kommissorium) of an inquiry into social care. */
    SOCIAL_CARE_COMMISSION("001-social-omsorg-kommissorium.json"),

    /** The organisation model of a social department (organisationsmodel). */
    SOCIAL_DEPARTMENT("002-socialafdelingen-organisationsmodel.json"),

    /** The commission of a project: a plan for the field of families. */
    FAMILY_AREA_COMMISSION("003-familieomraadet-kommissorium.json"),

    /** The minutes of Socialudvalget, 7 January 2019: a whole meeting. */
    SOCIAL_COMMITTEE("004-socialudvalget-2019-01-07.json");

    private static final SampleFiles FILES = SampleFiles.of("documents");

    private final String file;

    ReferenceDocument(String file) {
        this.file = file;
    }

    /** The name of its file, such as {@code "004-socialudvalget-2019-01-07.json"}. */
    public String file() {
        return file;
    }

    /** The document in the JSON form, indented. */
    public String json() {
        return FILES.read(file);
    }
}
