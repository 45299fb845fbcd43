package dk.sagsgang.exchange;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.DocumentValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document that was read from an export or a paper, with the places of its components in the source.
 *
 * <pre>{@code
 * for (Imported imported : ExchangeReader.standard().read(Path.of("dagsorden.json")).documents()) {
 *     imported.validate(DocumentValidator.standard()); // each finding with line and column of dagsorden.json
 * }
 * }</pre>
 */
public final class Imported {

    private final CaseDocument document;
    private final CaseDocument placed;
    private final SourceText source;
    private final Places places;
    private final Optional<Paper> paper;

    Imported(CaseDocument document, SourceText source, Places places) {
        this(document, source, document, places, Optional.empty());
    }

    private Imported(
            CaseDocument document, SourceText source, CaseDocument placed, Places places, Optional<Paper> paper) {
        this.document = document;
        this.placed = placed;
        this.source = source;
        this.places = places;
        this.paper = paper;
    }

    /**
     * A document that was read from a paper.
     *
     * @param placed the one whose components have the places, with the same pointers
     */
    static Imported of(Paper paper, CaseDocument document, CaseDocument placed, Places places) {
        return new Imported(document, paper.source(), placed, places, Optional.of(paper));
    }

    /** The document. */
    public CaseDocument document() {
        return document;
    }

    /**
     * The document where it is a meeting, which that of every export is.
     *
     * @throws IllegalStateException if it is a commission or an organisation model, as only papers are
     */
    public Meeting meeting() {
        if (document instanceof Meeting meeting) {
            return meeting;
        }
        throw new IllegalStateException("The document is a " + document.type() + ", not a meeting");
    }

    /**
     * Where each component that has a place of its own begins in the source, by its JSON Pointer.
     *
     * <p>{@code places().get("/items/0")} is the line and column of the first item.
     */
    public Map<String, Location> places() {
        Map<String, Location> located = new TreeMap<>();
        placesByPointer()
                .forEach((pointer, place) -> located.put(pointer, source.location(pointer, place.offset(source))));
        return located;
    }

    /**
     * The words of the source that each component with a place of its own was read from, by its JSON Pointer.
     *
     * <p>{@code spans().get("/items/0/decisions/0")} goes from the heading of the decision to its last word.
     */
    public Map<String, SourceSpan> spans() {
        Map<String, SourceSpan> spans = new TreeMap<>();
        placesByPointer()
                .forEach((pointer, place) -> spans.put(
                        pointer,
                        new SourceSpan(
                                source.location(pointer, place.offset(source)),
                                source.end(pointer, place.end(source)))));
        return spans;
    }

    /** The text that the places point into. */
    SourceText source() {
        return source;
    }

    /** The lines that belong to the page and not to the paper, such as page heads; none of an export. */
    List<PaperLine> aside() {
        return paper.map(Paper::aside).orElse(List.of());
    }

    /** The places of single values such as a day or a code, whose words became something else. */
    Map<String, SourcePlace> named() {
        return places.byPointer();
    }

    /** The places themselves, by pointer. */
    Map<String, SourcePlace> placesByPointer() {
        Map<String, SourcePlace> noted = PlacesByPointer.of(placed, places);
        paper.ifPresent(from -> noted.putAll(FoundSpans.of(from, document, noted)));
        return noted;
    }

    /**
     * What a validator finds in the document, placed in the source. Of a paper it tells what is missing as
     * {@link DocumentValidator#ofRunningText} does.
     */
    public Report validate(DocumentValidator validator) {
        return locate((paper.isPresent() ? validator.ofRunningText() : validator).validate(document));
    }

    /**
     * A report on the document with its places in the source: findings that have only a pointer get the name of the source, line
     * and column. What has no place of its own has that of the nearest component above it.
     */
    public Report locate(Report report) {
        if (report.findings().isEmpty()) {
            return report;
        }
        Map<String, SourcePlace> byPointer = placesByPointer();
        List<Finding> placed = report.findings().stream()
                .map(finding -> located(finding, byPointer))
                .toList();
        return new Report(placed, report.coverage(), report.setAside());
    }

    private Finding located(Finding finding, Map<String, SourcePlace> byPointer) {
        Location location = finding.location();
        if (!location.source().isEmpty() || location.line().isPresent()) {
            return finding;
        }
        String pointer = location.pointer();
        while (!byPointer.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        SourcePlace place = byPointer.get(pointer);
        return finding.withLocation(
                place == null ? location.in(source.name()) : source.location(location.pointer(), place.offset(source)));
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Imported[" + document + "]";
    }
}
