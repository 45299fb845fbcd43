package dk.sagsgang.serialization.form;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import java.util.Map;

/** The forms of the types of documents. */
public final class DocumentForms {

    private static final Forms FORMS = new Forms();
    private static final Map<String, RecordForm> BY_TYPE = Map.of(
            Meeting.TYPE, FORMS.record(Meeting.class),
            Commission.TYPE, FORMS.record(Commission.class),
            OrganisationModel.TYPE, FORMS.record(OrganisationModel.class));

    private DocumentForms() {}

    /** By the words that name the types in JSON. */
    public static Map<String, RecordForm> byType() {
        return BY_TYPE;
    }

    public static RecordForm of(CaseDocument document) {
        RecordForm form = BY_TYPE.get(document.type());
        if (form == null) {
            throw new IllegalArgumentException("No JSON form for documents of the type " + document.type());
        }
        return form;
    }
}
