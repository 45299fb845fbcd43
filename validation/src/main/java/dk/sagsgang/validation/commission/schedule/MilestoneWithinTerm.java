package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.Deadlines;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** COM-010: A milestone lies in the term. */
public final class MilestoneWithinTerm implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-010", Severity.WARNING)
            .withVariant("after", Severity.WARNING)
            .withVariant("before", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<ImpreciseDate> begin = facts.commission().term().flatMap(Term::begin);
        Optional<ImpreciseDate> end = facts.end();
        List<Milestone> milestones = facts.commission().milestones();
        for (int m = 0; m < milestones.size(); m++) {
            Optional<ImpreciseDate> date = milestones.get(m).date();
            Place place = Place.ROOT.at("milestones", m).at("date");
            if (date.isPresent() && end.isPresent() && Deadlines.due(date.get()).surelyAfter(end.get())) {
                end.get().latest().ifPresent(last -> findings.at(place, "after", Argument.date("end", last)));
            }
            if (date.isPresent()
                    && begin.isPresent()
                    && date.get().surelyBefore(begin.get())
                    && !facts.setsUp(milestones.get(m))) {
                begin.get().earliest().ifPresent(first -> findings.at(place, "before", Argument.date("begin", first)));
            }
        }
    }
}
