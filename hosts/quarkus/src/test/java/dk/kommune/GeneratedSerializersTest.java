package dk.kommune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * With the serializers that Quarkus generates, when it is told to, in place of Jackson's own: they do not go by the annotations of the
 * records. Leave the setting off, as it is by default.
 */
@QuarkusTest
@TestProfile(GeneratedSerializersTest.Generated.class)
class GeneratedSerializersTest {

    public static class Generated implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.rest.jackson.optimization.enable-reflection-free-serializers", "true");
        }
    }

    @TestHTTPResource("/")
    URI address;

    @Test
    void theyCannotReadWordsOfAVocabulary() throws Exception {
        assertEquals(500, post("meetings"));
    }

    @Test
    void theBodyAsBytesIsReadAsEver() throws Exception {
        assertEquals(200, post("check"));
    }

    private int post(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofFile(
                        Path.of("..", "..", "examples", "documents", "004-socialudvalget-2019-01-07.json")))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
