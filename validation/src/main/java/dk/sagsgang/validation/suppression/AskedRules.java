package dk.sagsgang.validation.suppression;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Coverage.Layer;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.rule.RuleCatalogue;
import java.util.List;
import java.util.Optional;

/** Which rules were asked of a document: only of those does it mean something that they found nothing. */
final class AskedRules {

    private final RuleCatalogue catalogue;

    AskedRules(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Whether a rule that finds nothing in a document had all of it to look at: the document was read to its end, the layer
     * of the rule ran, and the rule is none of those that could not be asked. Of a rule that nobody knows it is not.
     */
    boolean of(RuleId rule, Report report) {
        Optional<Layer> layer = catalogue.layer(rule);
        if (layer.isEmpty()) {
            return false;
        }
        List<Coverage> parts = report.coverage().stream()
                .filter(part -> part.layer() == layer.get())
                .toList();
        return report.gaps().stream().noneMatch(gap -> gap.layer() == Layer.READING)
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> asked(rule, part));
    }

    private static boolean asked(RuleId rule, Coverage part) {
        return switch (part.extent()) {
            case COMPLETE -> true;
            // A part without rules of its own leaves something out of every rule.
            case PARTIAL -> !part.rules().isEmpty() && !part.rules().contains(rule);
            case NONE -> false;
        };
    }
}
