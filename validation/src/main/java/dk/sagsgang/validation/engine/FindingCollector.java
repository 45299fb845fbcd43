package dk.sagsgang.validation.engine;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What rules find under a profile, and which of them could not look at everything. Of an archive the findings of each
 * document stand by themselves. For one thread.
 */
public final class FindingCollector {

    private final RuleChoice choice;
    private final int documents;
    private final List<Finding> found = new ArrayList<>();
    private final SortedMap<Integer, List<Finding>> inDocuments = new TreeMap<>();
    private final Map<Coverage.Reason, Set<RuleId>> gaps = new EnumMap<>(Coverage.Reason.class);

    private FindingCollector(RuleChoice choice, int documents) {
        this.choice = choice;
        this.documents = documents;
    }

    /** Nothing so far, of one document. */
    public static FindingCollector ofDocument(RuleChoice choice) {
        return new FindingCollector(choice, Place.NO_DOCUMENT);
    }

    /** Nothing so far, of an archive with so many documents. */
    public static FindingCollector ofArchive(RuleChoice choice, int documents) {
        return new FindingCollector(choice, documents);
    }

    /** Where a rule puts what it finds. */
    public Findings of(RuleDescription rule) {
        return new OfRule(rule);
    }

    /** A rule stopped with an error: whatever it found before stands, and what it did not find means nothing. */
    void failed(RuleDescription rule) {
        gap(rule, Coverage.Reason.RULE_FAILED);
    }

    /** What was found in the document. */
    public List<Finding> findings() {
        return found;
    }

    /** What was found in the documents of an archive, by their numbers; only those in which something was. */
    public SortedMap<Integer, List<Finding>> byDocument() {
        return inDocuments;
    }

    /**
     * How far a layer got.
     *
     * @param off the rules of the layer that did not run
     */
    public List<Coverage> coverage(Coverage.Layer layer, Collection<RuleId> off) {
        List<Coverage> parts = new ArrayList<>();
        if (!off.isEmpty()) {
            parts.add(Coverage.partial(layer, Coverage.Reason.RULES_SWITCHED_OFF, off));
        }
        gaps.forEach((reason, rules) -> parts.add(Coverage.partial(layer, reason, rules)));
        return parts.isEmpty() ? List.of(Coverage.complete(layer)) : parts;
    }

    private void gap(RuleDescription rule, Coverage.Reason reason) {
        gaps.computeIfAbsent(reason, any -> new LinkedHashSet<>()).add(rule.id());
    }

    private List<Finding> in(int document) {
        if (documents == Place.NO_DOCUMENT) {
            return found;
        }
        if (document < 0 || document >= documents) {
            throw new IllegalArgumentException("A place in an archive begins with one of its documents");
        }
        return inDocuments.computeIfAbsent(document, none -> new ArrayList<>());
    }

    private final class OfRule implements Findings {

        private final RuleDescription rule;

        OfRule(RuleDescription rule) {
            this.rule = rule;
        }

        @Override
        public void lacksRoster() {
            gap(rule, choice.roster() ? Coverage.Reason.ROSTER_INCOMPLETE : Coverage.Reason.NO_ROSTER);
        }

        @Override
        public void beyondLimit() {
            gap(rule, Coverage.Reason.TOO_LARGE);
        }

        @Override
        public void at(Place place, Argument... arguments) {
            at(place, "", arguments);
        }

        @Override
        public void at(Place place, Suggestion suggestion, Argument... arguments) {
            in(place.document()).add(finding(place, "", arguments).withSuggestion(suggestion));
        }

        @Override
        public void at(Place place, String variant, Argument... arguments) {
            in(place.document()).add(finding(place, variant, arguments));
        }

        private Finding finding(Place place, String variant, Argument... arguments) {
            Location location = Location.of(place.pointer());
            return Finding.of(rule.id(), choice.severity(rule, variant), location, arguments)
                    .withVariant(variant);
        }
    }
}
