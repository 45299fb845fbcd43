package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import java.util.Map;

/** The forms of the types of documents. */
final class DocumentForms {

    private static final Forms FORMS = new Forms();
    private static final RecordForm MEETING = FORMS.record(Meeting.class);

    private DocumentForms() {}

    /** By the words that name the types in JSON. */
    static Map<String, RecordForm> byType() {
        return Map.of(Meeting.TYPE, MEETING);
    }

    static RecordForm of(CaseDocument document) {
        if (document instanceof Meeting) {
            return MEETING;
        }
        throw new IllegalArgumentException("No JSON form for documents of the type " + document.type());
    }
}
