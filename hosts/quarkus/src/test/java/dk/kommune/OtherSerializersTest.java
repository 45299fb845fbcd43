package dk.kommune;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonIOException;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.serialization.DocumentReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Serializers that do not read Jackson's annotations: what they do with a document, and that nobody is misled by it. */
class OtherSerializersTest {

    private static final Meeting MEETING = Meeting.builder()
            .addBodies(Body.of("Socialudvalget"))
            .edition(Edition.MINUTES)
            .date(LocalDate.of(2019, 1, 7))
            .build();

    @Test
    void gsonRefuses() {
        assertThrows(JsonIOException.class, () -> new Gson().toJson(MEETING));
    }

    @Test
    void whatJsonBWritesIsNoDocument() throws Exception {
        try (Jsonb jsonb = JsonbBuilder.create()) {
            String json = jsonb.toJson(MEETING);

            assertFalse(json.contains("\"type\""), json);
            assertTrue(DocumentReader.strict().read(json, "json-b").report().hasErrors(), json);
        }
    }
}
