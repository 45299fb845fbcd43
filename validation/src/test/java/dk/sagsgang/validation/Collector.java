package dk.sagsgang.validation;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;

/** Collects what rules find, in the order in which they find it. */
public final class Collector {

    private final List<Finding> found = new ArrayList<>();
    private final List<RuleId> lacking = new ArrayList<>();

    /** Where a rule puts what it finds. */
    public Findings of(RuleDescription rule) {
        return new Findings() {
            @Override
            public void at(Place place, Argument... arguments) {
                at(place, "", arguments);
            }

            @Override
            public void at(Place place, String variant, Argument... arguments) {
                found.add(Finding.of(rule.id(), rule.severity(variant), Location.of(place.pointer()), arguments)
                        .withVariant(variant));
            }

            @Override
            public void lacksRoster() {
                lacking.add(rule.id());
            }

            @Override
            public void beyondLimit() {
                throw new AssertionError(rule.id() + " meets a limit in a small document");
            }
        };
    }

    /** All of it. */
    public Report report() {
        return lacking.isEmpty()
                ? Report.of(found)
                : Report.of(found, Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.NO_ROSTER, lacking));
    }
}
