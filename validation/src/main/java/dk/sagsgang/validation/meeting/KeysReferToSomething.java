package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Attendance;
import dk.sagsgang.meeting.ItemEffect;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A reference by key finds what it refers to. */
final class KeysReferToSomething implements MeetingRule {

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
            Set<String> points = null;
            for (DecisionFacts decision : meeting.decisions(item)) {
                List<ItemEffect> effects = decision.decision().effects();
                for (int e = 0; e < effects.size(); e++) {
                    checkItem(
                            effects.get(e).item(),
                            decision.place().at("effects", e).at("item"),
                            meeting,
                            findings);
                }
                if (decision.decision().votes().isEmpty()
                        && decision.decision().dissents().isEmpty()) {
                    continue;
                }
                points = points == null ? keys(item) : points;
                for (int v = 0; v < decision.decision().votes().size(); v++) {
                    checkPoints(
                            decision.decision().votes().get(v).on(),
                            decision.place().at("votes", v),
                            points,
                            findings);
                }
                for (int d = 0; d < decision.decision().dissents().size(); d++) {
                    checkPoints(
                            decision.decision().dissents().get(d).on(),
                            decision.place().at("dissents", d),
                            points,
                            findings);
                }
            }
        }
    }

    private static Set<String> keys(ItemFacts item) {
        Set<String> keys = new HashSet<>();
        item.points().forEach(point -> keys.add(point.point().key()));
        return keys;
    }

    private static void checkItem(String key, Place place, MeetingFacts meeting, Findings findings) {
        if (meeting.item(key).isEmpty()) {
            findings.at(place, "item", Argument.identifier("key", key));
        }
    }

    private static void checkPoints(List<String> keys, Place place, Set<String> points, Findings findings) {
        for (int k = 0; k < keys.size(); k++) {
            if (!points.contains(keys.get(k))) {
                findings.at(place.at("on", k), "point", Argument.identifier("key", keys.get(k)));
            }
        }
    }
}
