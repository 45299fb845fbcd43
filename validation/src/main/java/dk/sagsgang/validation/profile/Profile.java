package dk.sagsgang.validation.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice of rules: which run, how grave their findings are, and by which edition a meeting is judged.
 *
 * <pre>{@code
 * Profile mild = Profile.named("mild").with(RuleSetting.severity(RuleId.of("ITM-010"), Severity.INFO));
 * }</pre>
 *
 * @param name the name of the profile, such as {@code "denmark"}
 * @param extended the name of the profile that this one adds to; empty for the default rules
 * @param edition the edition that meetings are judged by; empty for each document's own
 * @param saturdayIsWorkingDay whether Saturday counts as a working day (hverdag); empty for yes
 * @param rules what differs from the rules' own settings; of two settings of one rule the later holds
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Profile(
        String name,
        @JsonProperty("extends") String extended,
        Optional<Edition> edition,
        Optional<Boolean> saturdayIsWorkingDay,
        List<RuleSetting> rules) {

    /** The default: every rule at its own severity, Saturday counts as a working day. */
    public static final Profile DENMARK = named("denmark");

    /** Not stable: use {@link #named} and the withers. */
    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"}) // readers hand over null for what is missing
    public Profile(
            @Nullable String name,
            @JsonProperty("extends") @Nullable String extended,
            @Nullable Optional<Edition> edition,
            @Nullable Optional<Boolean> saturdayIsWorkingDay,
            @Nullable List<RuleSetting> rules) {
        this.name = name == null ? "" : name;
        this.extended = extended == null ? "" : extended;
        this.edition = edition == null ? Optional.empty() : edition;
        this.saturdayIsWorkingDay = saturdayIsWorkingDay == null ? Optional.empty() : saturdayIsWorkingDay;
        this.rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** A profile that changes nothing yet. */
    public static Profile named(String name) {
        return new Profile(name, "", Optional.empty(), Optional.empty(), List.of());
    }

    /** The same with a further setting. */
    public Profile with(RuleSetting setting) {
        return new Profile(
                name,
                extended,
                edition,
                saturdayIsWorkingDay,
                Stream.concat(rules.stream(), Stream.of(setting)).toList());
    }

    /** The same, judging meetings by this edition. */
    public Profile withEdition(Edition edition) {
        return new Profile(name, extended, Optional.of(edition), saturdayIsWorkingDay, rules);
    }

    /** The same with Saturday counted as a working day, or not. */
    public Profile withSaturdayAsWorkingDay(boolean counts) {
        return new Profile(name, extended, edition, Optional.of(counts), rules);
    }

    /** This profile's settings on top of another's. */
    public Profile over(Profile base) {
        return new Profile(
                name,
                "",
                edition.or(base::edition),
                saturdayIsWorkingDay.or(base::saturdayIsWorkingDay),
                Stream.concat(base.rules.stream(), rules.stream()).toList());
    }

    /** What the profile says of a rule: the last setting of it. */
    public Optional<RuleSetting> setting(RuleId rule) {
        return rules.stream().filter(setting -> setting.rule().equals(rule)).reduce((earlier, later) -> later);
    }
}
