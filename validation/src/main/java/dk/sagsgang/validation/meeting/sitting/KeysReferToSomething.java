package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** MTG-010: A reference by key finds what it refers to. */
public final class KeysReferToSomething implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-010", Severity.ERROR)
            .withVariant("item", Severity.ERROR)
            .withVariant("point", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Attendance> attendance = meeting.meeting().attendance();
        for (int a = 0; a < attendance.size(); a++) {
            for (int i = 0; i < attendance.get(a).items().size(); i++) {
                Place place = Place.ROOT.at("attendance", a).at("items", i).at("item");
                checkItem(attendance.get(a).items().get(i).item(), place, meeting, findings);
            }
        }
        for (ItemFacts item : meeting.items()) {
            List<String> together = item.item().treatedWith();
            for (int t = 0; t < together.size(); t++) {
                checkItem(together.get(t), item.place().at("treatedWith", t), meeting, findings);
            }
            for (DecisionFacts decision : item.decisions()) {
                check(decision, meeting, findings);
            }
        }
    }

    private static void check(DecisionFacts facts, MeetingFacts meeting, Findings findings) {
        Decision decision = facts.decision();
        for (int e = 0; e < decision.effects().size(); e++) {
            Place place = facts.place().at("effects", e).at("item");
            checkItem(decision.effects().get(e).item(), place, meeting, findings);
        }
        for (int v = 0; v < decision.votes().size(); v++) {
            checkPoints(decision.votes().get(v).on(), facts.place().at("votes", v), facts.item(), findings);
        }
        for (int d = 0; d < decision.dissents().size(); d++) {
            checkPoints(decision.dissents().get(d).on(), facts.place().at("dissents", d), facts.item(), findings);
        }
    }

    private static void checkItem(String key, Place place, MeetingFacts meeting, Findings findings) {
        // A time of departure may be printed without its item, and an excerpt tells of items outside it.
        if (!key.isEmpty() && !meeting.excerpt() && meeting.item(key).isEmpty()) {
            findings.at(place, "item", Argument.identifier("key", key));
        }
    }

    private static void checkPoints(List<String> keys, Place place, ItemFacts item, Findings findings) {
        for (int k = 0; k < keys.size(); k++) {
            if (!item.recommends(keys.get(k))) {
                findings.at(place.at("on", k), "point", Argument.identifier("key", keys.get(k)));
            }
        }
    }
}
