package dk.sagsgang.validation.suppression;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Sets aside what suppressions name, in the reports on one document after another, and tells at the end which suppressions
 * were of no use.
 *
 * <p>A suppression without a reason, with a pointer that is none, or whose last day is over sets nothing aside. One that
 * found nothing is told of only where its rule was asked of at least one document that it speaks of, and of all of that: the
 * coverage of the report says so. A run over other documents says nothing of it, nor does one without a roster that the rule
 * needs, or without a check across documents for a rule of archives. For one thread.
 */
public final class SuppressionSieve {

    private final List<Suppression> suppressions;
    private final List<SourcePattern> sources;
    private final LocalDate today;
    private final BitSet used = new BitSet();
    private final BitSet asked = new BitSet();

    SuppressionSieve(List<Suppression> suppressions, LocalDate today) {
        this.suppressions = suppressions;
        this.sources = suppressions.stream()
                .map(suppression -> new SourcePattern(suppression.source()))
                .toList();
        this.today = today;
    }

    /**
     * The report with what is suppressed set aside.
     *
     * @param source the name of the document's source; empty for one that was built in memory
     * @param elements the elements of the document, with their pointers as the report has them
     */
    public Report sift(String source, Report report, Elements elements) {
        List<Integer> near = new ArrayList<>();
        for (int s = 0; s < suppressions.size(); s++) {
            if (holds(suppressions.get(s)) && speaksOf(s, source, elements)) {
                near.add(s);
                asked.set(s, asked.get(s) || Asked.of(suppressions.get(s).rule(), report));
            }
        }
        if (near.isEmpty()) {
            return report;
        }
        List<Finding> left = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(report.setAside());
        for (Finding finding : report.findings()) {
            Optional<Suppression> first = first(near, finding, elements);
            first.ifPresentOrElse(
                    suppression -> setAside.add(SetAside.suppressed(finding, suppression.reason())),
                    () -> left.add(finding));
        }
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

    /** The first that sets a finding aside; all that would are of use. */
    private Optional<Suppression> first(List<Integer> near, Finding finding, Elements elements) {
        Suppression first = null;
        for (int s : near) {
            Suppression suppression = suppressions.get(s);
            if (suppression.rule().equals(finding.rule())
                    && fits(suppression, finding.location().pointer(), elements)) {
                used.set(s);
                first = first == null ? suppression : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean fits(Suppression suppression, String place, Elements elements) {
        List<String> roots = suppression.id().map(elements::withId).orElse(List.of(""));
        if (!suppression.key().isEmpty()) {
            List<String> above = roots;
            roots = elements.withKey(suppression.key()).stream()
                    .filter(keyed -> above.stream().anyMatch(root -> within(keyed, root)))
                    .toList();
        }
        return roots.stream().anyMatch(root -> within(place, root + suppression.pointer()));
    }

    private static boolean within(String place, String root) {
        return place.startsWith(root) && (place.length() == root.length() || place.charAt(root.length()) == '/');
    }
}
