package dk.sagsgang.assertions;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.Reading;
import java.util.Optional;

/** Assertions about what came of reading: {@code assertThat(reading).isWhole().holds(Meeting.class).isValid()}. */
public final class ReadingAssert extends FoundAssert<ReadingAssert, Reading> {

    ReadingAssert(Reading reading) {
        super(reading, ReadingAssert.class);
    }

    @Override
    Report found() {
        return actual.report();
    }

    /** There is a document, and all of the source is in it. */
    public ReadingAssert isWhole() {
        isNotNull();
        if (!actual.whole()) {
            throw failure("Expected all of %s to be read, but%s", actual.source(), missing());
        }
        return this;
    }

    /**
     * There is a document of this type.
     *
     * @return assertions about that document
     */
    public DocumentAssert holds(Class<? extends CaseDocument> type) {
        isNotNull();
        Optional<CaseDocument> document = actual.document();
        if (document.filter(type::isInstance).isEmpty()) {
            throw failure(
                    "Expected %s to hold a %s, but%s",
                    actual.source(),
                    type.getSimpleName(),
                    document.map(other -> " it holds a " + other.getClass().getSimpleName())
                            .orElseGet(this::missing));
        }
        return new DocumentAssert(document.get());
    }

    private String missing() {
        return actual.report().findings().stream()
                .map(FoundAssert::line)
                .reduce(" found:", (lines, line) -> lines + "\n  " + line);
    }
}
