package dk.sagsgang.validation;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;

/** Collects what rules find, in the order in which they find it. */
public final class Collector {

    private final List<Finding> found = new ArrayList<>();

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
        };
    }

    /** All of it. */
    public Report report() {
        return Report.of(found);
    }
}
