package dk.kommune;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.sagsgang.document.CaseDocument;

/** Documents in the JSON form, by our own mapper. */
public final class Documents {

    /** Both modules are needed: without the first, Jackson 2 refuses what is optional. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Documents() {}

    /** A meeting, a commission or an organisation model: its {@code type} says which. */
    public static CaseDocument read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, CaseDocument.class);
    }

    /** The compact form. */
    public static String write(CaseDocument document) throws JsonProcessingException {
        return MAPPER.writeValueAsString(document);
    }
}
