package dk.sagsgang.validation.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one rule.
 *
 * <p>{@code {"rule":"ITM-010","severity":"info"}} makes a heading with nothing under it worth knowing, and
 * {@code {"rule":"ITM-010","off":true}} has it not told.
 *
 * @param rule the rule, such as {@code DEC-001}
 * @param severity how grave its findings are, in the place of the rule's own severities, such as {@code "error"}; empty
 *     to keep those
 * @param off whether the rule does not run at all, so {@code true} for a rule whose template the municipality does not
 *     use; empty to let it run
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleSetting(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("severity") Optional<Severity> severity,
        @JsonProperty("off") Optional<Boolean> off) {

    /** Not stable: use {@link #severity(RuleId, Severity)} or {@link #off(RuleId)}. */
    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"}) // readers hand over null for what is missing
    public RuleSetting(RuleId rule, @Nullable Optional<Severity> severity, @Nullable Optional<Boolean> off) {
        this.rule = rule;
        this.severity = severity == null ? Optional.empty() : severity;
        this.off = off == null ? Optional.empty() : off;
    }

    /** The rule's findings have this severity. */
    public static RuleSetting severity(RuleId rule, Severity severity) {
        return new RuleSetting(rule, Optional.of(severity), Optional.empty());
    }

    /** The rule does not run. */
    public static RuleSetting off(RuleId rule) {
        return new RuleSetting(rule, Optional.empty(), Optional.of(true));
    }
}
