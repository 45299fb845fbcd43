package dk.sagsgang.validation;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.document.NormalForm;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.validation.commission.CommissionCheck;
import dk.sagsgang.validation.meeting.MeetingCheck;
import dk.sagsgang.validation.organisation.OrganisationCheck;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleRun;
import dk.sagsgang.validation.structure.StructureCheck;
import dk.sagsgang.validation.text.TextCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Validates documents: the structure of their records and the rules of the catalogue, under one profile.
 *
 * <pre>{@code
 * DocumentValidator validator = DocumentValidator.standard();
 * Report report = validator.validate(meeting);
 * report.findings(); // each with its rule, severity, place and arguments
 * }</pre>
 *
 * <p>A validator is immutable and safe for several threads. {@link #standard} is one and the same at every call; a validator
 * with a profile is made once and shared, and has the check of the structure in common with all others that do not name
 * one.
 */
public final class DocumentValidator {

    private final StructureCheck structure;
    private final Context context;
    private final Set<RuleId> off;
    private final Map<RuleId, Severity> severities;

    private DocumentValidator(Profile profile, StructureCheck structure) {
        this.structure = structure;
        this.context = NormalForm.of(profile.context());
        Map<RuleId, RuleSetting> last = new HashMap<>();
        profile.rules().forEach(setting -> last.put(setting.rule(), setting));
        this.off = last.values().stream()
                .filter(setting -> setting.off().orElse(false))
                .map(RuleSetting::rule)
                .collect(Collectors.toUnmodifiableSet());
        Map<RuleId, Severity> changed = new HashMap<>();
        profile.rules().forEach(setting -> setting.severity().ifPresent(s -> changed.put(setting.rule(), s)));
        this.severities = Map.copyOf(changed);
    }

    /** The validator with every rule at its own severity: the same one at every call. */
    public static DocumentValidator standard() {
        return Standard.VALIDATOR;
    }

    /** The validator with a profile and {@link StructureCheck#standard()}. */
    public static DocumentValidator with(Profile profile) {
        return new DocumentValidator(profile, StructureCheck.standard());
    }

    /** The validator with a profile and a check of the structure of its own. */
    public static DocumentValidator with(Profile profile, StructureCheck structure) {
        return new DocumentValidator(profile, structure);
    }

    /** Everything that is wrong with a document, and how far each layer got. */
    public Report validate(CaseDocument document) {
        return structure.check(document).and(checkRules(document));
    }

    /** What the rules of the catalogue find in a document, its structure left aside. */
    public Report checkRules(CaseDocument document) {
        List<Finding> found = new ArrayList<>();
        Map<Coverage.Reason, Set<RuleId>> gaps = new EnumMap<>(Coverage.Reason.class);
        Function<RuleDescription, Findings> findings = rule -> new Collected(rule, found, gaps);
        TextCheck texts = new TextCheck(this::wanted, findings);
        RuleRun run = new RuleRun(this::wanted, findings);
        if (document instanceof Meeting meeting) {
            MeetingCheck.check(meeting, context, run, texts);
        } else if (document instanceof Commission commission) {
            CommissionCheck.check(commission, context, run, texts);
        } else if (document instanceof OrganisationModel model) {
            OrganisationCheck.check(model, context, run, texts);
        }
        return new Report(found, coverage(gaps));
    }

    /** How it checks the structure. */
    StructureCheck structure() {
        return structure;
    }

    private boolean wanted(RuleDescription rule) {
        return off.isEmpty() || !off.contains(rule.id());
    }

    private List<Coverage> coverage(Map<Coverage.Reason, Set<RuleId>> rulesWithGaps) {
        List<Coverage> gaps = new ArrayList<>();
        if (!off.isEmpty()) {
            gaps.add(Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.RULES_SWITCHED_OFF, off));
        }
        rulesWithGaps.forEach((reason, rules) -> gaps.add(Coverage.partial(Coverage.Layer.RULES, reason, rules)));
        return gaps.isEmpty() ? List.of(Coverage.complete(Coverage.Layer.RULES)) : gaps;
    }

    /** Made at the first call. */
    private static final class Standard {

        static final DocumentValidator VALIDATOR = with(Profile.DENMARK);
    }

    private final class Collected implements Findings {

        private final RuleDescription rule;
        private final List<Finding> found;
        private final Map<Coverage.Reason, Set<RuleId>> gaps;

        Collected(RuleDescription rule, List<Finding> found, Map<Coverage.Reason, Set<RuleId>> gaps) {
            this.rule = rule;
            this.found = found;
            this.gaps = gaps;
        }

        @Override
        public void lacksRoster() {
            gap(Coverage.Reason.NO_ROSTER);
        }

        @Override
        public void beyondLimit() {
            gap(Coverage.Reason.TOO_LARGE);
        }

        private void gap(Coverage.Reason reason) {
            gaps.computeIfAbsent(reason, any -> new LinkedHashSet<>()).add(rule.id());
        }

        @Override
        public void at(Place place, Argument... arguments) {
            at(place, "", arguments);
        }

        @Override
        public void at(Place place, Suggestion suggestion, Argument... arguments) {
            found.add(finding(place, "", arguments).withSuggestion(suggestion));
        }

        @Override
        public void at(Place place, String variant, Argument... arguments) {
            found.add(finding(place, variant, arguments));
        }

        private Finding finding(Place place, String variant, Argument... arguments) {
            Severity severity = severities.getOrDefault(rule.id(), rule.severity(variant));
            Location location = Location.of(place.pointer());
            return Finding.of(rule.id(), severity, location, arguments).withVariant(variant);
        }
    }
}
