package dk.sagsgang.serialization;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.Subject;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** KBH-001, a rule of an invented host: an item names its case officer. */
final class CaseOfficerNamed implements Rule<Subject<Meeting>> {

    static final HostRules RULES = HostRules.builder(CaseOfficerNamed::sentences)
            .forMeetings(new CaseOfficerNamed())
            .build();

    @Override
    public RuleDescription description() {
        return RuleDescription.of("KBH-001", Severity.WARNING).ofAbsence();
    }

    @Override
    public void check(Subject<Meeting> subject, Findings findings) {
        List<AgendaItem> items = subject.document().items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).caseOfficers().isEmpty()) {
                findings.at(
                        Place.ROOT.at("items", i),
                        Argument.mark("number", items.get(i).number()));
            }
        }
    }

    private static ResourceBundle sentences(Locale language) {
        boolean danish = language.getLanguage().equals("da");
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"KBH-001.summary", danish ? "Et punkt nævner sin sagsbehandler" : "An item names its case officer"
                    },
                    {"KBH-001.explanation", danish ? "Så ved man, hvem man spørger." : "Then it is known whom to ask."},
                    {
                        "KBH-001.message",
                        danish ? "Punkt {number} nævner ingen sagsbehandler." : "Item {number} names no case officer."
                    }
                };
            }
        };
    }
}
