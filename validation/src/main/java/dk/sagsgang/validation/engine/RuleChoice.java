package dk.sagsgang.validation.engine;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules a profile lets run, and how grave their findings are under it: of two settings of one rule the later holds. */
public final class RuleChoice {

    private final Set<RuleId> off;
    private final Map<RuleId, Severity> severities;
    private final boolean roster;
    private final boolean runningText;

    private RuleChoice(Set<RuleId> off, Map<RuleId, Severity> severities, boolean roster, boolean runningText) {
        this.roster = roster;
        this.runningText = runningText;
        this.off = off;
        this.severities = severities;
    }

    /** The choice that a profile makes. */
    public static RuleChoice of(Profile profile) {
        Map<RuleId, RuleSetting> last = new HashMap<>();
        Map<RuleId, Severity> severities = new HashMap<>();
        for (RuleSetting setting : profile.rules()) {
            last.put(setting.rule(), setting);
            setting.severity().ifPresent(severity -> severities.put(setting.rule(), severity));
        }
        Set<RuleId> off = last.values().stream()
                .filter(setting -> setting.off().orElse(false))
                .map(RuleSetting::rule)
                .collect(Collectors.toUnmodifiableSet());
        return new RuleChoice(
                off, Map.copyOf(severities), !profile.context().rosters().isEmpty(), false);
    }

    /** The same for documents read from running text: what is missing there is worth knowing, and no more. */
    public RuleChoice ofRunningText() {
        return new RuleChoice(off, severities, roster, true);
    }

    /** Whether the profile has a roster, of whatever day and bodies. */
    boolean roster() {
        return roster;
    }

    /** The rules that do not run. */
    public Set<RuleId> off() {
        return off;
    }

    /** Whether a rule runs. */
    public boolean wanted(RuleDescription rule) {
        return off.isEmpty() || !off.contains(rule.id());
    }

    /**
     * The findings of a layer that does not ask the choice itself: those of rules that run, as grave as it says.
     *
     * @param absence the rules of the layer that find something missing
     */
    public List<Finding> among(List<Finding> findings, Set<RuleId> absence) {
        if (off.isEmpty() && severities.isEmpty() && !runningText) {
            return findings;
        }
        return findings.stream()
                .filter(finding -> !off.contains(finding.rule()))
                .map(finding -> finding.withSeverity(
                        severity(finding.rule(), finding.severity(), absence.contains(finding.rule()))))
                .toList();
    }

    /** How grave a finding of a rule is that is told by this variant. */
    Severity severity(RuleDescription rule, String variant) {
        return severity(rule.id(), rule.severity(variant), rule.absence());
    }

    private Severity severity(RuleId rule, Severity own, boolean absence) {
        Severity set = severities.get(rule);
        if (set != null) {
            return set;
        }
        return absence && runningText ? Severity.INFO : own;
    }
}
