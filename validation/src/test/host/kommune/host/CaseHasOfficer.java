package kommune.host;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Placed;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.Subject;
import java.util.ResourceBundle;

/** KBH-001, the host's own rule: an item names its case officer. Its sentences lie in the host's module. */
final class CaseHasOfficer implements Rule<Subject<Meeting>> {

    static final HostRules RULES = HostRules.builder(
                    language -> ResourceBundle.getBundle("kommune.host.rules", language))
            .forMeetings(new CaseHasOfficer())
            .build();

    @Override
    public RuleDescription description() {
        return RuleDescription.of("KBH-001", Severity.WARNING);
    }

    @Override
    public void check(Subject<Meeting> subject, Findings findings) {
        for (Placed<AgendaItem> item : Placed.items(subject.document())) {
            if (item.value().caseOfficers().isEmpty()) {
                findings.at(item.place().at("title"), Argument.mark("number", item.value().number()));
            }
        }
    }
}
