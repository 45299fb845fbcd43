package dk.sagsgang.examples.own;

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

/** KBH-001: An item with a case number names its case officer (sagsbehandler). */
public final class CaseHasOfficer implements Rule<Subject<Meeting>> {

    static final HostRules RULES = HostRules.builder(
                    language -> ResourceBundle.getBundle("dk.sagsgang.examples.own.rules", language))
            .forMeetings(new CaseHasOfficer())
            .build();

    @Override
    public RuleDescription description() {
        return RuleDescription.of("KBH-001", Severity.WARNING);
    }

    @Override
    public void check(Subject<Meeting> subject, Findings findings) {
        for (var placed : Placed.items(subject.document())) {
            var item = placed.value();
            if (item.caseNumber().isPresent() && item.caseOfficers().isEmpty()) {
                findings.at(placed.place(), Argument.mark("number", item.number()));
            }
        }
    }
}
