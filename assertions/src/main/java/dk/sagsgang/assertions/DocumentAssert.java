package dk.sagsgang.assertions;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.DocumentValidator;

/** Assertions about a document: {@code assertThat(meeting).under(validator).hasExactly("DEC-001 at /items/0")}. */
public final class DocumentAssert extends FoundAssert<DocumentAssert, CaseDocument> {

    private DocumentValidator validator = DocumentValidator.standard();

    DocumentAssert(CaseDocument document) {
        super(document, DocumentAssert.class);
    }

    @Override
    Report found() {
        return validator.validate(actual);
    }

    /** What follows goes by this validator: a municipality's profile, rules of a host's own. */
    public DocumentAssert under(DocumentValidator other) {
        validator = other;
        return this;
    }
}
