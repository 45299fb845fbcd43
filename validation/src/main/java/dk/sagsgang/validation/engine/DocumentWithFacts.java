package dk.sagsgang.validation.engine;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Subject;

/**
 * A document at which the rules of the library have looked, for those of a host to look at it likewise.
 *
 * @param document the document in normal form
 * @param facts by which it is known which rules apply to it
 */
public record DocumentWithFacts<D extends CaseDocument>(D document, DocumentFacts facts) {

    /** The document as a rule of a host looks at it. */
    public Subject<D> subject(Context context) {
        return new Subject<>(document, context, facts.edition(), facts.day(), facts.municipality());
    }
}
