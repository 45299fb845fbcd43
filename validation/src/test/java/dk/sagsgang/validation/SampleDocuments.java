package dk.sagsgang.validation;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Finding;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads sample documents with a mapper of the tests' own: the library's readers are further up the chain. */
public final class SampleDocuments {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final StructureCheck STRUCTURE = StructureCheck.standard();
    private static final DocumentValidator VALIDATOR = DocumentValidator.with(Profile.DENMARK, STRUCTURE);

    private SampleDocuments() {}

    /** A document of any type. */
    public static CaseDocument document(String json) {
        return MAPPER.readValue(json, CaseDocument.class);
    }

    static Meeting meeting(String json) {
        return MAPPER.readValue(json, Meeting.class);
    }

    static String compact(CaseDocument document) {
        return MAPPER.writeValueAsString(document);
    }

    static String compact(String json) {
        return MAPPER.readTree(json).toString();
    }

    static Profile profile(Sample sample) {
        if (sample.profile().isEmpty()) {
            return Profile.DENMARK;
        }
        ObjectNode json = (ObjectNode) MAPPER.readTree(sample.profile());
        return MAPPER.treeToValue(json.without(List.of("sagsgang", "type")), Profile.class);
    }

    static List<Finding> findings(Sample sample) {
        DocumentValidator validator =
                sample.profile().isEmpty() ? VALIDATOR : DocumentValidator.with(profile(sample), STRUCTURE);
        return validator.validate(document(sample.json())).findings();
    }

    static List<Expected> found(Sample sample) {
        return findings(sample).stream()
                .map(finding ->
                        new Expected(finding.rule().id(), finding.location().pointer()))
                .toList();
    }
}
