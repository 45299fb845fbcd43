package dk.kommune;

import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.validation.DocumentValidator;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the body as bytes: every problem is told with rule, line and column, whatever the settings of the mapper. */
@RestController
class CheckController {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    @PostMapping(path = "/check", consumes = "application/json", produces = "application/json")
    ResponseEntity<String> check(@RequestBody byte[] body, Locale caller) {
        Report report = DocumentReader.strict().read(body, "request").validate(VALIDATOR);
        return ResponseEntity.status(report.hasErrors() ? 422 : 200)
                .body(ReportJson.compact(caller).write("request", report));
    }
}
