package dk.sagsgang.validation.archive;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.validation.commission.CommissionCheck;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.meeting.MeetingCheck;
import dk.sagsgang.validation.organisation.OrganisationCheck;
import dk.sagsgang.validation.rule.Context;

/** The part of a document by which it is known which rules apply to it: a small document of its own. */
final class DocumentScope {

    private DocumentScope() {}

    static CaseDocument of(CaseDocument document) {
        if (document instanceof Meeting meeting) {
            return Meeting.builder()
                    .bodies(meeting.bodies())
                    .edition(meeting.edition())
                    .date(meeting.date())
                    .start(meeting.start())
                    .municipality(meeting.municipality())
                    .build();
        }
        if (document instanceof Commission commission) {
            return Commission.builder()
                    .dated(commission.dated())
                    .establishedBy(commission.establishedBy())
                    .municipality(commission.municipality())
                    .build();
        }
        OrganisationModel model = (OrganisationModel) document;
        return OrganisationModel.builder()
                .validity(model.validity())
                .dated(model.dated())
                .municipality(model.municipality())
                .build();
    }

    static DocumentFacts facts(CaseDocument scope, Context context) {
        if (scope instanceof Meeting meeting) {
            return MeetingCheck.facts(meeting, context);
        }
        if (scope instanceof Commission commission) {
            return CommissionCheck.facts(commission, context);
        }
        return OrganisationCheck.facts((OrganisationModel) scope, context);
    }
}
