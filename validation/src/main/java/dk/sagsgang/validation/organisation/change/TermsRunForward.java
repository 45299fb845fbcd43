package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What ends does so after it begins. */
public final class TermsRunForward implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-010", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        check(model.model().validity(), Place.ROOT.at("validity"), findings);
        for (UnitFacts unit : model.units()) {
            check(unit.unit().validity(), unit.place().at("validity"), findings);
            List<Leadership> leadership = unit.unit().leadership();
            for (int l = 0; l < leadership.size(); l++) {
                check(
                        leadership.get(l).validity(),
                        unit.place().at("leadership", l).at("validity"),
                        findings);
            }
        }
        List<Deviation> deviations = model.model().deviations();
        for (int d = 0; d < deviations.size(); d++) {
            check(deviations.get(d).term(), Place.ROOT.at("deviations", d).at("term"), findings);
        }
    }

    private static void check(Optional<Term> given, Place place, Findings findings) {
        if (given.filter(Term::endsBeforeItBegins).isPresent()) {
            Optional<LocalDate> begin = given.get().begin().flatMap(ImpreciseDate::earliest);
            Optional<LocalDate> end = given.get().end().flatMap(ImpreciseDate::latest);
            if (begin.isPresent() && end.isPresent()) {
                findings.at(place, Argument.date("end", end.get()), Argument.date("begin", begin.get()));
            }
        }
    }
}
