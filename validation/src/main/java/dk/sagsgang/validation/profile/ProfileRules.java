package dk.sagsgang.validation.profile;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** The problems of profiles, as rules. */
public final class ProfileRules {

    /** A profile speaks of a rule that does not exist. */
    public static final RuleDescription UNKNOWN_RULE = RuleDescription.of("CFG-001", Severity.ERROR);

    /** A profile extends one that does not exist, or itself. */
    public static final RuleDescription UNKNOWN_PROFILE = RuleDescription.of("CFG-002", Severity.ERROR);

    /** All of them, in the order of their ids. */
    public static final List<RuleDescription> ALL = List.of(UNKNOWN_RULE, UNKNOWN_PROFILE);

    private ProfileRules() {}
}
