package dk.sagsgang.validation.archive;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import java.util.List;

/**
 * What the rules for archives found, and how far they got.
 *
 * <pre>{@code
 * ArchiveReport compared = archive.compare(profile);
 * validator.validate(agenda).and(compared.in(DocumentPlace.of("agenda.json")));
 * }</pre>
 *
 * @param documents the documents in which something was found, each with the same coverage as the others, such as
 *     {@code 2019/referat.json} with an ARC-003 at {@code /items/2}
 * @param coverage how far the layer {@code ACROSS_DOCUMENTS} got, the same for every document: in full, or without the rules
 *     that were switched off, lacked a roster or failed, one part for each reason
 */
public record ArchiveReport(List<DocumentReport> documents, List<Coverage> coverage) {

    /** Keeps copies of the lists. */
    public ArchiveReport {
        documents = List.copyOf(documents);
        coverage = List.copyOf(coverage);
    }

    /**
     * The report on one document: what was found in it, and that it was compared where nothing was. Looks through the list.
     */
    public Report in(DocumentPlace document) {
        return documents.stream()
                .filter(each -> each.document().equals(document))
                .map(DocumentReport::report)
                .reduce(Report::and)
                .orElseGet(() -> new Report(List.of(), coverage));
    }
}
