package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Interval;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.DocumentKeys;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** MTG-010: A reference by key finds what it refers to. */
public final class KeysReferToSomething implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-010", Severity.ERROR)
            .withVariant("item", Severity.ERROR)
            .withVariant("point", Severity.ERROR)
            .withVariant("proposal", Severity.ERROR)
            .withVariant("part", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        checkAttendance(meeting, findings);
        List<Interval> intervals = meeting.meeting().intervals();
        for (int i = 0; i < intervals.size(); i++) {
            checkItem(intervals.get(i).after(), Place.ROOT.at("intervals", i).at("after"), meeting, findings);
        }
        for (ItemFacts item : meeting.items()) {
            List<String> together = item.item().treatedWith();
            for (int t = 0; t < together.size(); t++) {
                checkItem(together.get(t), item.place().at("treatedWith", t), meeting, findings);
            }
            followUps(item.item().followUps(), item.place(), item, findings);
        }
        for (ItemFacts treatment : meeting.treatments()) {
            for (DecisionFacts decision : treatment.decisions()) {
                check(decision, meeting, findings);
            }
        }
        for (DocumentKeys.Printed mention : meeting.keys().mentioned()) {
            if (!meeting.excerpt() && !meeting.keys().has(mention.key())) {
                findings.at(mention.place(), "part", Argument.identifier("key", mention.key()));
            }
        }
    }

    private static void checkAttendance(MeetingFacts meeting, Findings findings) {
        List<Attendance> attendance = meeting.meeting().attendance();
        for (int a = 0; a < attendance.size(); a++) {
            for (int i = 0; i < attendance.get(a).items().size(); i++) {
                ItemPresence presence = attendance.get(a).items().get(i);
                Place place = Place.ROOT.at("attendance", a).at("items", i);
                checkItem(presence.item(), place.at("item"), meeting, findings);
                checkItem(presence.through(), place.at("through"), meeting, findings);
            }
        }
    }

    private static void check(DecisionFacts facts, MeetingFacts meeting, Findings findings) {
        Decision decision = facts.decision();
        checkItem(decision.item(), facts.place().at("item"), meeting, findings);
        for (int e = 0; e < decision.effects().size(); e++) {
            Place place = facts.place().at("effects", e).at("item");
            checkItem(decision.effects().get(e).item(), place, meeting, findings);
        }
        for (int v = 0; v < decision.votes().size(); v++) {
            Place place = facts.place().at("votes", v);
            checkPoints(decision.votes().get(v).on(), place, facts.item(), findings);
            checkProposal(decision.votes().get(v).about(), place.at("about"), facts.item(), findings);
        }
        for (int d = 0; d < decision.dissents().size(); d++) {
            checkPoints(decision.dissents().get(d).on(), facts.place().at("dissents", d), facts.item(), findings);
        }
        followUps(decision.followUps(), facts.place(), facts.item(), findings);
    }

    private static void followUps(List<FollowUp> followUps, Place parent, ItemFacts item, Findings findings) {
        for (int f = 0; f < followUps.size(); f++) {
            checkPoints(followUps.get(f).on(), parent.at("followUps", f), item, findings);
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

    private static void checkProposal(String key, Place place, ItemFacts item, Findings findings) {
        boolean found = key.isEmpty() || item.proposes(key) || item.recommends(key);
        if (!found) {
            findings.at(place, "proposal", Argument.identifier("key", key));
        }
    }
}
