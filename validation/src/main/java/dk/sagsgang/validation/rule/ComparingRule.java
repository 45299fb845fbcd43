package dk.sagsgang.validation.rule;

import dk.sagsgang.document.CaseDocument;
import java.util.Optional;

/**
 * A rule of a host that compares the documents of an archive.
 *
 * <p>An archive keeps no documents, however many it has. So the rule takes out of each what it needs, when the document is
 * added, and looks at all of that together at the end:
 *
 * <pre>{@code
 * public Optional<String> keep(CaseDocument document) {
 *     return document instanceof Meeting meeting ? Optional.of(meeting.title()) : Optional.empty();
 * }
 *
 * public void check(KeptFacts<String> archive, Findings findings) {
 *     Set<String> titles = new HashSet<>();
 *     for (Placed<String> meeting : archive.documents()) {
 *         if (!titles.add(meeting.value())) {
 *             findings.at(meeting.place().at("title"));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Whatever it keeps stays in memory for every document of the archive: a few short values, never the document.
 *
 * @param <T> what it keeps of a document
 */
public interface ComparingRule<T> extends Rule<KeptFacts<T>> {

    /**
     * What the rule needs of a document, in its normal form; empty for one of which it needs nothing.
     *
     * @param document a document that is added to an archive
     */
    Optional<T> keep(CaseDocument document);
}
