package dk.sagsgang.validation;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Finding;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.Sample;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads sample documents with a mapper of the tests' own: the library's readers are further up the chain. */
public final class SampleDocuments {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    private SampleDocuments() {}

    /** A document of any type. */
    public static CaseDocument document(String json) {
        return MAPPER.readValue(json, CaseDocument.class);
    }

    static Meeting meeting(String json) {
        return MAPPER.readValue(json, Meeting.class);
    }

    static String compact(Meeting meeting) {
        return MAPPER.writeValueAsString(meeting);
    }

    static String compact(String json) {
        return MAPPER.readTree(json).toString();
    }

    static List<Finding> findings(Sample sample) {
        return VALIDATOR.validate(meeting(sample.json())).findings();
    }

    static List<Expected> found(Sample sample) {
        return findings(sample).stream()
                .map(finding ->
                        new Expected(finding.rule().id(), finding.location().pointer()))
                .toList();
    }
}
