package dk.sagsgang.exchange.paper;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import java.nio.charset.StandardCharsets;

/** The document that a paper in plain text is read to. */
public final class ReadPapers {

    private ReadPapers() {}

    /** Of a paper whose kind is to be known from what stands in it. */
    public static CaseDocument document(String paper) {
        return read(PaperReader.standard(), paper);
    }

    /** Of a paper that is said to be of a meeting. */
    public static Meeting meeting(String paper) {
        return (Meeting) read(PaperReader.standard().as(PaperKind.MEETING), paper);
    }

    /** Of a paper that is to be known for one of a commission. */
    public static Commission commission(String paper) {
        return (Commission) read(PaperReader.standard(), paper);
    }

    /** Of a paper that is said to be of an organisation. */
    public static OrganisationModel organisationModel(String paper) {
        return (OrganisationModel) read(PaperReader.standard().as(PaperKind.ORGANISATION_MODEL), paper);
    }

    private static CaseDocument read(PaperReader reader, String paper) {
        return reader.read(paper.getBytes(StandardCharsets.UTF_8), "papir.txt")
                .documents()
                .get(0)
                .document();
    }
}
