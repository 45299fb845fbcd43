package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Locale;

/** MTG-020: A meeting of a council is public: single items may be closed, not the meeting. */
public final class NotAllItemsClosed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-020", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 10, stk. 1")
                    .and(RuleSource.MINISTRY, "01.1.2")
                    .andRegions("§ 12, stk. 1"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils()
            .withVariant("all-items", Severity.INFO)
            .withVariant("called-closed", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.excerpt()) {
            return;
        }
        if (calledClosed(meeting.meeting().title())) {
            findings.at(Place.ROOT.at("title"), "called-closed");
            return;
        }
        boolean ordinary = meeting.meeting()
                .kind()
                .filter(MeetingKind.EXTRAORDINARY::equals)
                .isEmpty();
        if (ordinary && severalClosedAndNoneOpen(meeting)) {
            findings.at(Place.ROOT.at("items"), "all-items");
        }
    }

    private static boolean severalClosedAndNoneOpen(MeetingFacts meeting) {
        int closed = 0;
        for (ItemFacts item : meeting.items()) {
            if (item.parent().isEmpty() && !item.procedural()) {
                if (item.open()) {
                    return false;
                }
                closed++;
            }
        }
        return closed > 1;
    }

    /** "Lukket møde i Byrådet"; a title such as "Åbent og lukket møde" tells of both. */
    private static boolean calledClosed(String title) {
        String words = title.strip().toLowerCase(Locale.ROOT);
        return words.startsWith("lukket møde") || words.startsWith("lukket byrådsmøde");
    }
}
