package dk.sagsgang.assertions;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.Reading;

/**
 * Where assertions begin: {@code import static dk.sagsgang.assertions.SagsgangAssertions.assertThat;}, beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(report).hasExactly("DEC-001 at /items/0", "ITM-004 at /items/1");
 * assertThat(meeting).isValid();
 * assertThat(DocumentReader.strict().read(file)).isWhole().holds(Meeting.class).hasNoErrors();
 * }</pre>
 *
 * <p>A failed assertion tells each finding with its sentence in English, and no text of the document.
 */
public final class SagsgangAssertions {

    private SagsgangAssertions() {}

    /** Asserts about what a validator or a reader has found. */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /** Asserts about one finding. */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }

    /** Asserts about what came of reading a document. */
    public static ReadingAssert assertThat(Reading reading) {
        return new ReadingAssert(reading);
    }

    /** Asserts about a document: what the standard validator finds in it, or another that {@link DocumentAssert#under} names. */
    public static DocumentAssert assertThat(CaseDocument document) {
        return new DocumentAssert(document);
    }
}
