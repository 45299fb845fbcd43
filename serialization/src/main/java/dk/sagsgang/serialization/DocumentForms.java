package dk.sagsgang.serialization;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import java.util.Map;

/** The forms of the types of documents. */
final class DocumentForms {

    private static final Forms FORMS = new Forms();
    private static final RecordForm MEETING = FORMS.record(Meeting.class);
    private static final RecordForm COMMISSION = FORMS.record(Commission.class);

    private DocumentForms() {}

    /** By the words that name the types in JSON. */
    static Map<String, RecordForm> byType() {
        return Map.ofEntries(
                Map.entry(Meeting.TYPE, MEETING), //
                Map.entry(Commission.TYPE, COMMISSION));
    }

    static RecordForm of(CaseDocument document) {
        if (document instanceof Meeting) {
            return MEETING;
        }
        if (document instanceof Commission) {
            return COMMISSION;
        }
        throw new IllegalArgumentException("No JSON form for documents of the type " + document.type());
    }
}
