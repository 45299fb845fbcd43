package dk.sagsgang.validation.suppression;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Sets aside what suppressions name, in the reports on one document after another, and tells at the end which suppressions
 * were of no use.
 *
 * <p>A suppression without a reason, with a pointer that is none, or whose last day is over sets nothing aside. One that
 * found nothing is told of only where its rule was asked of at least one document that it speaks of, and of all of that: the
 * coverage of the report says so. A run over other documents says nothing of it, nor does one without a roster that the rule
 * needs, or without a check across documents for a rule of archives. For one thread.
 *
 * <p>"TXT-004 in budget.json: Trykt sådan" takes the finding out of the report on that file and keeps it, with the
 * reason, among what was set aside.
 */
public final class SuppressionSieve {

    private final List<Suppression> suppressions;
    private final List<SourcePattern> sources;
    private final LocalDate today;
    private final HostRules hostRules;
    private final AskedRules askedRules;
    private final BitSet used = new BitSet();
    private final BitSet asked = new BitSet();

    SuppressionSieve(List<Suppression> suppressions, LocalDate today, HostRules hostRules) {
        this.suppressions = suppressions;
        this.sources = suppressions.stream()
                .map(suppression -> new SourcePattern(suppression.source()))
                .toList();
        this.today = today;
        this.hostRules = hostRules;
        this.askedRules = new AskedRules(Rules.catalogueAnd(hostRules));
    }

    /**
     * The same suppressions, of which nothing is set aside yet, also for rules of a host.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     */
    public SuppressionSieve and(HostRules more) {
        return new SuppressionSieve(suppressions, today, hostRules.and(more));
    }

    /**
     * The report with what is suppressed set aside.
     *
     * @param source the name of the document's source; empty for one that was built in memory
     * @param elements the elements of the document, with their pointers as the report has them
     */
    public Report sift(String source, Report report, Elements elements) {
        Exceptions near = new Exceptions(elements);
        Map<RuleId, Boolean> askedHere = new HashMap<>();
        for (int s = 0; s < suppressions.size(); s++) {
            Suppression suppression = suppressions.get(s);
            if (holds(suppression) && speaksOf(s, source, elements)) {
                near.add(s, suppression);
                asked.set(
                        s,
                        asked.get(s) || askedHere.computeIfAbsent(suppression.rule(), r -> askedRules.of(r, report)));
            }
        }
        if (near.isEmpty()) {
            return report;
        }
        List<Finding> left = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(report.setAside());
        for (Finding finding : report.findings()) {
            OptionalInt first = near.first(finding);
            if (first.isPresent()) {
                setAside.add(SetAside.suppressed(
                        finding, suppressions.get(first.getAsInt()).reason()));
            } else {
                left.add(finding);
            }
        }
        used.or(near.used());
        return new Report(left, report.coverage(), setAside);
    }

    /** What is wrong with the suppressions, each at its place in their file: {@code /suppressions/0}. */
    public Report leftovers() {
        List<Finding> findings = new ArrayList<>();
        for (int s = 0; s < suppressions.size(); s++) {
            Suppression suppression = suppressions.get(s);
            String place = "/suppressions/" + s;
            Argument rule = Argument.identifier("rule", suppression.rule().id());
            if (!suppression.reasoned()) {
                findings.add(finding(SuppressionRules.NO_REASON, place + "/reason", rule));
            }
            if (!suppression.wellPlaced()) {
                findings.add(finding(SuppressionRules.NO_POINTER, place + "/pointer", rule));
            }
            if (suppression.expiredOn(today)) {
                Argument until = Argument.date("until", suppression.until().orElse(today));
                findings.add(finding(SuppressionRules.EXPIRED, place + "/until", rule, until));
            } else if (asked.get(s) && !used.get(s)) {
                findings.add(finding(SuppressionRules.UNUSED, place, rule));
            }
        }
        return Report.of(findings);
    }

    static Finding finding(RuleDescription rule, String place, Argument... arguments) {
        return Finding.of(rule.id(), rule.severity(), Location.of(place), arguments);
    }

    private boolean holds(Suppression suppression) {
        return suppression.reasoned() && suppression.wellPlaced() && !suppression.expiredOn(today);
    }

    private boolean speaksOf(int index, String source, Elements elements) {
        Suppression suppression = suppressions.get(index);
        if (!suppression.source().isEmpty()) {
            return sources.get(index).fits(source);
        }
        return suppression.id().map(id -> !elements.withId(id).isEmpty()).orElse(true);
    }
}
