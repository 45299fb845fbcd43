package dk.sagsgang.validation.profile;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/**
 * The problems of profiles, as rules.
 *
 * <p>A profile that names {@code ITM-999}, which no catalogue has, gives CFG-001 at the setting.
 */
public final class ProfileRules {

    /** CFG-001: A profile speaks of a rule that does not exist. */
    public static final RuleDescription UNKNOWN_RULE = RuleDescription.of("CFG-001", Severity.ERROR);

    /** CFG-002: A profile extends one that does not exist, or itself. */
    public static final RuleDescription UNKNOWN_PROFILE = RuleDescription.of("CFG-002", Severity.ERROR);

    /** CFG-020: A profile uses a word that means nothing: a section, case type or kind of body that does not exist. */
    public static final RuleDescription UNKNOWN_WORD = RuleDescription.of("CFG-020", Severity.ERROR)
            .withVariant("section", Severity.ERROR)
            .withVariant("case-type", Severity.WARNING)
            .withVariant("body-kind", Severity.WARNING);

    /** CFG-021: Profiles extend each other in a circle. */
    public static final RuleDescription CIRCLE = RuleDescription.of("CFG-021", Severity.ERROR);

    /** CFG-022: Two bodies of a roster go by one name. */
    public static final RuleDescription NAMESAKES = RuleDescription.of("CFG-022", Severity.ERROR);

    /** CFG-023: A body of a roster has fewer members than one. */
    public static final RuleDescription NO_MEMBERS = RuleDescription.of("CFG-023", Severity.ERROR);

    /** All of them, in the order of their ids. */
    public static final List<RuleDescription> ALL =
            List.of(UNKNOWN_RULE, UNKNOWN_PROFILE, UNKNOWN_WORD, CIRCLE, NAMESAKES, NO_MEMBERS);

    private ProfileRules() {}
}
