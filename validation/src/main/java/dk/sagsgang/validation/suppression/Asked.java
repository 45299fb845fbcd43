package dk.sagsgang.validation.suppression;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Coverage.Layer;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.archive.ArchiveRules;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.structure.StructureRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules were asked of a document: only of those does it mean something that they found nothing. */
final class Asked {

    private static final Map<RuleId, Layer> LAYERS = layers();

    private Asked() {}

    /**
     * Whether a rule that finds nothing in a document had all of it to look at: the document was read to its end, the layer
     * of the rule ran, and the rule is none of those that could not be asked.
     */
    static boolean of(RuleId rule, Report report) {
        Layer layer = LAYERS.getOrDefault(rule, Layer.RULES);
        List<Coverage> parts =
                report.coverage().stream().filter(part -> part.layer() == layer).toList();
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

    private static Map<RuleId, Layer> layers() {
        Map<RuleId, Layer> layers = new HashMap<>();
        put(ReadingRules.ALL, Layer.READING, layers);
        put(StructureRules.ALL, Layer.STRUCTURE, layers);
        put(ArchiveRules.descriptions(), Layer.ACROSS_DOCUMENTS, layers);
        return Map.copyOf(layers);
    }

    private static void put(Collection<RuleDescription> rules, Layer layer, Map<RuleId, Layer> layers) {
        rules.forEach(rule -> layers.put(rule.id(), layer));
    }
}
