package dk.sagsgang.validation.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Roster;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.time.WorkingDays;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RequiredSection;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A municipality's way of making its documents, and a choice of rules: which run, how grave their findings are, by which
 * edition a meeting is judged, what the template asks for, and who sits in which body.
 *
 * <pre>{@code
 * Profile mild = Profile.named("mild").with(RuleSetting.severity(RuleId.of("ITM-010"), Severity.INFO));
 * Profile ours = Profile.builder()
 *         .name("ours")
 *         .addRosters(roster)
 *         .addCaseNumberSchemes(CaseNumberScheme.KLE_FACET)
 *         .addSections(RequiredSection.of(SectionKind.ECONOMIC_CONSEQUENCES))
 *         .build();
 * }</pre>
 *
 * @param name the name of the profile, such as {@code "denmark"}
 * @param extended the profile that this one adds to, by its shipped name or as a file beside it, such as
 *     {@code "herning-2012"}; empty for the default rules
 * @param edition the edition that meetings are judged by, such as {@code "agenda"}; empty for each document's own
 * @param saturdayIsWorkingDay whether Saturday counts as a working day (hverdag), so {@code false} for a municipality
 *     closed on Saturdays; empty for yes
 * @param caseNumberSchemes the forms of case numbers in use (sagsnummerformater), such as {@code "year-serial"}; empty
 *     where every form may stand
 * @param sections the headed parts that the template asks for (afsnit), and from when, such as "Miljø- og klimamæssige
 *     konsekvenser" from 2019
 * @param rosters council, committees, members and offices (byråd, udvalg, medlemmer og stillinger), each roster for its
 *     time, such as one for "2018-2021"; of two that hold on a day the first is asked
 * @param rules what differs from the rules' own settings, such as {@code DEC-001} as an error; of two settings of one
 *     rule the later holds
 */
@JsonIgnoreProperties({"$schema", "sagsgang", "type"})
@JsonForm
@Value.Builder
public record Profile(
        @JsonProperty("name") @Unset String name,
        @JsonProperty("extends") @Unset String extended,
        @JsonProperty("edition") Optional<Edition> edition,
        @JsonProperty("saturdayIsWorkingDay") Optional<Boolean> saturdayIsWorkingDay,
        @JsonProperty("caseNumberSchemes") List<CaseNumberScheme> caseNumberSchemes,
        @JsonProperty("sections") List<@Valid RequiredSection> sections,
        @JsonProperty("rosters") List<@Valid Roster> rosters,
        @JsonProperty("rules") List<RuleSetting> rules)
        implements WithProfile {

    /** The default: every rule at its own severity, Saturday counts as a working day. */
    public static final Profile DENMARK = named("denmark");

    /** Not stable: use {@link #builder()} or {@link #named} and the withers. */
    public Profile {
        name = Components.text(name);
        extended = Components.text(extended);
        edition = Components.optional(edition);
        saturdayIsWorkingDay = Components.optional(saturdayIsWorkingDay);
        caseNumberSchemes = Components.list(caseNumberSchemes);
        sections = Components.list(sections);
        rosters = Components.list(rosters);
        rules = Components.list(rules);
    }

    /** A profile that changes nothing yet. */
    public static Profile named(String name) {
        return builder().name(name).build();
    }

    /** The same with a further setting. */
    public Profile with(RuleSetting setting) {
        return withRules(Stream.concat(rules.stream(), Stream.of(setting)).toList());
    }

    /** The same with Saturday counted as a working day, or not. */
    public Profile withSaturdayAsWorkingDay(boolean counts) {
        return withSaturdayIsWorkingDay(counts);
    }

    /**
     * This profile's words on top of another's: its edition, Saturday and case number schemes in the place of the other's
     * where it has any, its rosters asked before the other's, its rule settings after them, and its sections in the place
     * of those of the same kind.
     */
    public Profile over(Profile base) {
        return new Profile(
                name,
                "",
                edition.or(base::edition),
                saturdayIsWorkingDay.or(base::saturdayIsWorkingDay),
                caseNumberSchemes.isEmpty() ? base.caseNumberSchemes : caseNumberSchemes,
                Stream.concat(base.sections.stream().filter(section -> !asksFor(section)), sections.stream())
                        .toList(),
                Stream.concat(rosters.stream(), base.rosters.stream()).toList(),
                Stream.concat(base.rules.stream(), rules.stream()).toList());
    }

    private boolean asksFor(RequiredSection section) {
        return sections.stream().anyMatch(own -> own.section().equals(section.section()));
    }

    /** What the profile says of a rule: the last setting of it. */
    public Optional<RuleSetting> setting(RuleId rule) {
        return rules.stream().filter(setting -> setting.rule().equals(rule)).reduce((earlier, later) -> later);
    }

    /** What rules go by under this profile. */
    public Context context() {
        return Context.builder()
                .edition(edition)
                .workingDays(
                        saturdayIsWorkingDay.orElse(true)
                                ? WorkingDays.mondayToSaturday()
                                : WorkingDays.mondayToFriday())
                .caseNumberSchemes(caseNumberSchemes)
                .sections(sections)
                .rosters(rosters)
                .build();
    }

    /** A builder in which nothing is said yet. */
    public static ProfileBuilder builder() {
        return new ProfileBuilder();
    }
}
