package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.commission.facts.DeliverableFacts;
import dk.sagsgang.validation.part.KeyCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** COM-024: Keys are unique in the document, those of seats in their group. */
public final class CommissionKeysDiffer implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-024", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            KeyCheck seats = new KeyCheck(findings);
            for (int s = 0; s < each.composition().seats().size(); s++) {
                seats.see(each.composition().seats().get(s).key(), each.seat(s));
            }
        }
        Commission commission = facts.commission();
        KeyCheck keys = new KeyCheck(findings);
        see(commission.tasks(), Place.ROOT.at("tasks"), keys);
        for (int g = 0; g < commission.groups().size(); g++) {
            see(commission.groups().get(g), Place.ROOT.at("groups", g), keys);
        }
        for (int s = 0; s < facts.subprojects().size(); s++) {
            Subproject subproject = facts.subprojects().get(s);
            Place place = CommissionFacts.subproject(s);
            keys.see(subproject.key(), place);
            see(subproject.tasks(), place.at("tasks"), keys);
            see(subproject.tracks(), place.at("tracks"), keys);
        }
        for (DeliverableFacts each : facts.deliverables()) {
            keys.see(each.deliverable().key(), each.place());
        }
        for (int m = 0; m < commission.milestones().size(); m++) {
            keys.see(commission.milestones().get(m).key(), Place.ROOT.at("milestones", m));
        }
    }

    private static void see(CommissionedGroup group, Place place, KeyCheck keys) {
        keys.see(group.key(), place);
        see(group.tasks(), place.at("tasks"), keys);
        for (int d = 0; d < group.deliverables().size(); d++) {
            keys.see(group.deliverables().get(d).key(), place.at("deliverables", d));
        }
    }

    private static void see(List<Task> tasks, Place list, KeyCheck keys) {
        for (int t = 0; t < tasks.size(); t++) {
            keys.see(tasks.get(t).key(), list.at(t));
            see(tasks.get(t).tasks(), list.at(t).at("tasks"), keys);
        }
    }
}
