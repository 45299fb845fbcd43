package dk.kommune;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers in the caller's language, and keeps refused values, which are texts of the document, out of the log. */
@RestControllerAdvice
class QuietAdvice {

    @ExceptionHandler
    ProblemDetail refuse(MethodArgumentNotValidException refused, Locale caller) {
        List<String> errors = refused.getAllErrors().stream().map(QuietAdvice::line).toList();
        ProblemDetail problem = problem(422, caller, "Dokumentet har fejl", "The document has errors");
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException unreadable, Locale caller) {
        return problem(400, caller, "Kan ikke læses som et dokument", "The body cannot be read as a document");
    }

    private static ProblemDetail problem(int status, Locale caller, String danish, String english) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status), caller.getLanguage().equals("da") ? danish : english);
    }

    private static String line(ObjectError error) {
        return (error instanceof FieldError field ? field.getField() + ": " : "") + error.getDefaultMessage();
    }
}
