package dk.kommune;

import dk.sagsgang.document.CaseDocument;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents in the JSON form, by our own mapper. */
public final class Documents {

    /** Jackson 3 drops what it does not know, unless it is told not to. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Documents() {}

    /** A meeting, a commission or an organisation model: its {@code type} says which. */
    public static CaseDocument read(String json) {
        return MAPPER.readValue(json, CaseDocument.class);
    }

    /** The compact form. */
    public static String write(CaseDocument document) {
        return MAPPER.writeValueAsString(document);
    }
}
