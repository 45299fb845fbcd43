package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.file.JsonReader;
import dk.sagsgang.serialization.token.SourcePlaces;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.suppression.Elements;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link DocumentReader} made of one source: the document as far as it could be read, and everything that was found
 * on the way.
 *
 * <pre>{@code
 * Reading reading = DocumentReader.strict().read(Path.of("minutes.json"));
 * reading.report().findings(); // what is wrong with the file, each with line and column
 * reading.validate(DocumentValidator.standard()); // and what is wrong with the document, likewise
 * }</pre>
 *
 * <p>It keeps the bytes of the source for {@link #locate}. Immutable and safe for several threads.
 */
public final class Reading {

    private final Optional<CaseDocument> document;
    private final Report report;
    private final boolean cut;
    private final SourcePlaces places;

    Reading(JsonReader.Result result) {
        this.document = JsonReader.present(result.value(), CaseDocument.class);
        this.report = result.report();
        this.cut = result.cut();
        this.places = result.places();
    }

    /** The name of the source, as findings have it. */
    public String source() {
        return places.source().name();
    }

    /** The line of the source on which the document begins: 1, or in a {@link DocumentStream} its own. */
    public int line() {
        return places.source().firstLine();
    }

    /** The document, without what could not be read of it; empty where nothing could be. */
    public Optional<CaseDocument> document() {
        return document;
    }

    /** Whether the source was read to its end: the rest of it is missing from the document where it was not. */
    public boolean whole() {
        return !cut;
    }

    /**
     * What was found while reading, each with source, line, column and pointer, and how much was read: the layer {@code
     * READING} is complete, partial where something of the source is not in the document, or none.
     */
    public Report report() {
        return report;
    }

    /**
     * A report on the document with its places in the source: findings that have only a pointer get the name of the
     * source, line and column.
     *
     * <p>A component that is absent has the place of the nearest one above it. Where an element of a list could not be
     * read, the pointers of those after it count it too, as the source does. The source is gone through once.
     */
    public Report locate(Report other) {
        return places.locate(other);
    }

    /**
     * Everything that is wrong with the source and with the document in it, as one report: what was found while reading,
     * and what a validator finds, placed in the source.
     *
     * <p>What a fault of reading brings about is not reported beside it: nothing is said to be missing where a part could
     * not be read. A document whose end was not read is not validated at all, and the report says so.
     */
    public Report validate(DocumentValidator validator) {
        if (document.isEmpty() || cut) {
            Coverage.Reason reason = document.isEmpty() ? Coverage.Reason.UNREADABLE : Coverage.Reason.READ_IN_PART;
            return report.and(Report.of(
                    List.of(),
                    Coverage.none(Coverage.Layer.STRUCTURE, reason),
                    Coverage.none(Coverage.Layer.RULES, reason)));
        }
        return report.and(new FollowOnFindings(report, validator.catalogue())
                .leaveOut(locate(validator.validate(document.get()))));
    }

    /** The elements of the document that have a name of their own, with their pointers in the source. */
    public Elements elements() {
        return document.map(Elements::of).orElse(Elements.NONE).located(places::toSource);
    }

    /** The bytes that were read. */
    Source input() {
        return places.source();
    }

    /**
     * Whether changes can be made in the source: what was not read to its end is not touched, nor what says to be in a version
     * that was refused, since its places may mean something else there.
     */
    boolean mendable() {
        return document.isPresent() && !cut && report.findings().stream().noneMatch(Reading::otherVersion);
    }

    private static boolean otherVersion(Finding finding) {
        return finding.rule().equals(ReadingRules.VERSION.id())
                && finding.severity() == Severity.ERROR
                && !finding.variant().equals("missing");
    }

    /** The report of the reading, not the document: that may hold what is not for everybody. */
    @Override
    public String toString() {
        return "Reading[" + (document.isPresent() ? "document, " : "") + report + "]";
    }
}
