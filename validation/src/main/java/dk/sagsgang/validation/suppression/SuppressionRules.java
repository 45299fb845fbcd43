package dk.sagsgang.validation.suppression;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/**
 * The problems of suppressions and baselines, as rules.
 *
 * <p>A suppression of ITM-010 in a document in which every heading has text is told as {@code CFG-004}.
 */
public final class SuppressionRules {

    /** CFG-003: A suppression speaks of a rule that does not exist. */
    public static final RuleDescription UNKNOWN_RULE = RuleDescription.of("CFG-003", Severity.ERROR);

    /** CFG-004: A suppression finds nothing to suppress. */
    public static final RuleDescription UNUSED = RuleDescription.of("CFG-004", Severity.WARNING);

    /** CFG-005: The last day of a suppression is over. */
    public static final RuleDescription EXPIRED = RuleDescription.of("CFG-005", Severity.WARNING);

    /** CFG-006: A suppression gives no reason. */
    public static final RuleDescription NO_REASON = RuleDescription.of("CFG-006", Severity.ERROR);

    /** CFG-007: The place of a suppression is no JSON Pointer. */
    public static final RuleDescription NO_POINTER = RuleDescription.of("CFG-007", Severity.ERROR);

    /** CFG-008: A baseline holds a rule that does not exist. */
    public static final RuleDescription UNKNOWN_KNOWN_RULE = RuleDescription.of("CFG-008", Severity.ERROR);

    /** CFG-009: A baseline holds what is no longer found: it could shrink. */
    public static final RuleDescription COULD_SHRINK = RuleDescription.of("CFG-009", Severity.ERROR)
            .withVariant("gone", Severity.ERROR)
            .withVariant("fewer", Severity.ERROR)
            .withVariant("document", Severity.ERROR);

    /** All of them, in the order of their ids. */
    public static final List<RuleDescription> ALL =
            List.of(UNKNOWN_RULE, UNUSED, EXPIRED, NO_REASON, NO_POINTER, UNKNOWN_KNOWN_RULE, COULD_SHRINK);

    private SuppressionRules() {}
}
