package dk.kommune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service, asked over HTTP. */
@QuarkusTest
class DocumentsTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final String CPR = "070761-4285";
    private static final String FLAWED = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"minutes","date":"2019-01-07",
             "items":[{"key":"1","number":"1.","title":"Klage fra borger, cpr-nr. 070761-4285",
                       "decisions":[{"text":"Godkendt."}]},
                      {"key":"2","number":"2.","title":" ",
                       "recommendations":[{"points":[{"key":"2-1","mark":"1.","text":"at det sker"}]}],
                       "decisions":[{"points":[{"text":"Godkendt."}],"votes":[{"inFavour":-1,"ballots":[{"count":-2}]}]}],
                       "attachments":[{"title":"Kort","size":-5}]}]}
            """;

    @TestHTTPResource("/")
    URI address;

    private final List<String> log = new ArrayList<>();
    private final Handler watch = new Handler() {
        @Override
        public void publish(LogRecord record) {
            log.add(record.getMessage() + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void watchTheLog() {
        Logger.getLogger("").addHandler(watch);
    }

    @AfterEach
    void nothingOfADocumentStandsInTheLog() {
        Logger.getLogger("").removeHandler(watch);
        assertFalse(log.toString().contains(CPR) || log.toString().contains("Klage fra borger"), log.toString());
    }

    @Test
    void aGoodDocumentIsTaken() throws Exception {
        String good = Files.readString(EXAMPLES.resolve("documents/004-socialudvalget-2019-01-07.json"));

        assertEquals(200, post("check", good, "da").statusCode());
        HttpResponse<String> kept = post("meetings", good, "da");
        assertEquals(200, kept.statusCode(), kept.body());
        assertEquals(
                DocumentWriter.compact().write(DocumentReader.strict().read(good, "good").document().orElseThrow()),
                kept.body());
    }

    @Test
    void aFlawedDocumentIsRefusedInTheLanguageOfTheCaller() throws Exception {
        HttpResponse<String> danish = post("check", FLAWED, "da-DK,da;q=0.9,en;q=0.8");
        HttpResponse<String> english = post("check", FLAWED, "en");

        assertEquals(422, danish.statusCode());
        assertContains(danish.body(), "\"rule\":\"STR-001\"", "\"pointer\":\"/items/1/title\"", "title er ikke udfyldt");
        assertEquals(422, english.statusCode());
        assertContains(english.body(), "\"pointer\":\"/items/1/title\"", "title is not filled in");
        assertFalse((danish.body() + english.body()).contains(CPR));
    }

    @Test
    void whatQuarkusValidatesIsRefusedInTheLanguageOfTheCaller() throws Exception {
        HttpResponse<String> danish = post("meetings", FLAWED, "da");
        HttpResponse<String> english = post("meetings", FLAWED, "en");

        assertEquals(400, danish.statusCode());
        assertContains(danish.body(), "Teksten indeholder et CPR-nummer", "items[1].title");
        assertEquals(400, english.statusCode());
        assertContains(english.body(), "The text holds a CPR number", "items[1].title");
        assertFalse((danish.body() + english.body()).contains(CPR), danish.body());
    }

    @Test
    void violationsOfNestedRecordsAreComplete() throws Exception {
        Reading reading = DocumentReader.strict().read(FLAWED, "request");
        Meeting meeting = (Meeting) reading.document().orElseThrow();
        List<String> errors = DocumentValidator.standard().validate(meeting).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(DocumentsTest::path)
                .sorted()
                .toList();
        assertTrue(errors.size() > 3, errors.toString());

        String body = post("meetings", FLAWED, "da").body();

        assertContains(body, errors.toArray(String[]::new));
        assertEquals(errors.size(), body.split("\"field\":").length - 1, body);
    }

    @Test
    void whatIsNoDocumentIsRefused() throws Exception {
        String misspelt = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"titel\":\"Klage fra borger\"}";

        assertEquals(422, post("check", misspelt, "en").statusCode());
        assertEquals(400, post("meetings", misspelt, "en").statusCode());
    }

    /** The place of a finding as a path of Jakarta Validation has it: /items/0/title is items[0].title. */
    private static String path(Finding finding) {
        return finding.location().pointer().substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static void assertContains(String body, String... parts) {
        for (String part : parts) {
            assertTrue(body.contains(part), () -> part + " in " + body);
        }
    }

    private HttpResponse<String> post(String path, String body, String languages)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", languages)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
