package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.commission.facts.DeliverableFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keys are unique in the document, those of seats in their group. */
public final class KeysDiffer implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-024", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            Set<String> seats = new HashSet<>();
            for (int s = 0; s < each.composition().seats().size(); s++) {
                see(each.composition().seats().get(s).key(), each.seat(s), seats, findings);
            }
        }
        Commission commission = facts.commission();
        Set<String> seen = new HashSet<>();
        see(commission.tasks(), Place.ROOT.at("tasks"), seen, findings);
        for (int s = 0; s < facts.subprojects().size(); s++) {
            Subproject subproject = facts.subprojects().get(s);
            Place place = CommissionFacts.subproject(s);
            see(subproject.key(), place, seen, findings);
            see(subproject.tasks(), place.at("tasks"), seen, findings);
            see(subproject.tracks(), place.at("tracks"), seen, findings);
        }
        for (DeliverableFacts each : facts.deliverables()) {
            see(each.deliverable().key(), each.place(), seen, findings);
        }
        for (int m = 0; m < commission.milestones().size(); m++) {
            see(commission.milestones().get(m).key(), Place.ROOT.at("milestones", m), seen, findings);
        }
    }

    private static void see(List<Task> tasks, Place list, Set<String> seen, Findings findings) {
        for (int t = 0; t < tasks.size(); t++) {
            see(tasks.get(t).key(), list.at(t), seen, findings);
            see(tasks.get(t).tasks(), list.at(t).at("tasks"), seen, findings);
        }
    }

    private static void see(String key, Place place, Set<String> seen, Findings findings) {
        if (!key.isBlank() && !seen.add(key)) {
            findings.at(place.at("key"), Argument.identifier("key", key));
        }
    }
}
