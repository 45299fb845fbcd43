package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** COM-039: A commission's case was opened no later than in the year of the paper. */
public final class CommissionCaseIsNotOfALaterYear implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-039", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<LocalDate> last = facts.commission().dated().flatMap(ImpreciseDate::latest);
        facts.commission()
                .caseNumber()
                .ifPresent(number -> last.ifPresent(
                        day -> CaseNumberCheck.year(number, day, Place.ROOT.at("caseNumber"), findings)));
    }
}
