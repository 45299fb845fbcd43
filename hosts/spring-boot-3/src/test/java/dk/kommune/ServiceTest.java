package dk.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The service, asked over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ServiceTest {

    private static final String CPR = "070761-4285";
    private static final String FLAWED = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"minutes","date":"2019-01-07",
             "items":[{"key":"1","number":"1.","title":"Klage fra borger, cpr-nr. 070761-4285",
                       "decisions":[{"text":"Godkendt."}]},
                      {"key":"2","number":"2.","title":" "}]}
            """;

    @Value("${local.server.port}")
    private int port;

    private CapturedOutput log;

    @BeforeEach
    void watch(CapturedOutput output) {
        log = output;
    }

    @AfterEach
    void nothingOfADocumentStandsInTheLog() {
        assertThat(log.toString()).doesNotContain(CPR, "Klage fra borger", "Godkendt");
    }

    @Test
    void aGoodDocumentIsTaken() throws Exception {
        String good = Files.readString(Path.of("..", "..", "examples", "documents", "004-socialudvalget-2019-01-07.json"));

        assertThat(post("/check", good, "da").statusCode()).isEqualTo(200);
        HttpResponse<String> kept = post("/meetings", good, "da");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).startsWith("{\"sagsgang\":\"1.0\",\"type\":\"meeting\",");
    }

    @Test
    void aFlawedDocumentIsRefusedInTheLanguageOfTheCaller() throws Exception {
        HttpResponse<String> danish = post("/check", FLAWED, "da-DK,da;q=0.9,en;q=0.8");
        HttpResponse<String> english = post("/check", FLAWED, "en");

        assertThat(danish.statusCode()).isEqualTo(422);
        assertThat(danish.body()).contains("\"rule\":\"STR-001\"", "\"pointer\":\"/items/1/title\"", "\"line\":4", "title er ikke udfyldt");
        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body()).contains("\"pointer\":\"/items/1/title\"", "title is not filled in");
        assertThat(danish.body() + english.body()).doesNotContain(CPR, "Klage fra borger");
    }

    @Test
    void whatSpringValidatesIsRefusedInTheLanguageOfTheCaller() throws Exception {
        HttpResponse<String> danish = post("/meetings", FLAWED, "da");
        HttpResponse<String> english = post("/meetings", FLAWED, "en");

        assertThat(danish.statusCode()).isEqualTo(422);
        assertThat(danish.body()).contains("Dokumentet har fejl", "items[0].title: Teksten indeholder et CPR-nummer", "items[1].title: må ikke");
        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body()).contains("The document has errors", "items[1].title: must not be blank");
        assertThat(danish.body() + english.body()).doesNotContain(CPR, "Klage fra borger");
    }

    @Test
    void whatIsNoDocumentIsRefused() throws Exception {
        assertThat(post("/check", "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"titel\":\"Klage fra borger\"}", "en").statusCode())
                .isEqualTo(422);
        HttpResponse<String> misspelt =
                post("/meetings", "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"titel\":\"Klage fra borger\"}", "en");
        assertThat(misspelt.statusCode()).isEqualTo(400);
        assertThat(misspelt.body()).doesNotContain("Klage fra borger");
    }

    private HttpResponse<String> post(String path, String body, String languages)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", languages)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
