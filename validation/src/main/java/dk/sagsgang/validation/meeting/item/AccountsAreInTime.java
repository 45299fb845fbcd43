package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import dk.sagsgang.validation.text.WordInText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ITM-041: The council hands its accounts to the audit, and approves them at last, by the days of that year.
 *
 * <p>Which step it is and of which year the title tells: "Regnskab 2022, revisionsberetning og endelig godkendelse" is the last one,
 * in 2023. A title that tells neither is left alone.
 */
public final class AccountsAreInTime implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-041", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 45, stk. 2")
                    .and(RuleSource.BUDGET_ORDER, "§ 8")
                    .and(RuleSource.BUDGET_ORDER, "§ 9")
                    .andRegions("§ 23, stk. 2")
                    .and(RuleSource.REGIONAL_BUDGET_ORDER, "§ 8"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils()
            .withVariant("to-audit", Severity.WARNING)
            .withVariant("approved", Severity.WARNING);

    private static final Pattern ACCOUNTS = Pattern.compile(
            "(?<!\\p{L})(?:års)?regnskab(?:et)?(?: for)? (?<year>20\\d\\d)(?![\\d/-])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TO_AUDIT = Pattern.compile("til revision");
    private static final Pattern APPROVED = Pattern.compile("revisionsberetning|endelig(?:t)? (?:godkend|regnskab)");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "delberetning|delrevision|løbende|halvår|kvartal|forventet|anlægsregnskab|bolig|selskab|fond|skole|institution"
                    + "|i/s|forsyning|havn|teater|museum|forening");

    private static final Set<Outcome> PUT_OFF =
            Set.of(Outcome.POSTPONED, Outcome.WITHDRAWN, Outcome.RESUMED, Outcome.NOT_DECIDED);
    private static final MunicipalityCode COPENHAGEN = MunicipalityCode.of("101");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> day = meeting.meetingDay();
        if (day.isEmpty() || !meeting.whoMeets().ofOneBody() || meeting.calledOff()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            Optional<FinancialDays.Matter> step = step(item.item().title(), day.get());
            Optional<LocalDate> last = step.flatMap(matter ->
                    FinancialDays.last(whose(meeting), matter, day.get().getYear()));
            if (last.filter(day.get()::isAfter).isPresent() && !putOff(item, meeting)) {
                findings.at(
                        item.place().at("title"),
                        step.get() == FinancialDays.Matter.ACCOUNTS_TO_AUDIT ? "to-audit" : "approved",
                        Argument.mark("number", item.item().number()),
                        Argument.date("date", day.get()),
                        Argument.date("last", last.get()));
            }
        }
    }

    /** The step with the accounts of the year before; accounts of other years are not due in this one. */
    private static Optional<FinancialDays.Matter> step(String title, LocalDate day) {
        if (!WordInText.stands("regnskab", title) || !title.contains(Integer.toString(day.getYear() - 1))) {
            return Optional.empty();
        }
        String words = title.toLowerCase(Locale.ROOT);
        Matcher accounts = ACCOUNTS.matcher(words);
        if (!accounts.find()
                || Integer.parseInt(accounts.group("year")) + 1 != day.getYear()
                || OF_OTHERS.matcher(words).find()) {
            return Optional.empty();
        }
        if (APPROVED.matcher(words).find()) {
            return Optional.of(FinancialDays.Matter.ACCOUNTS_APPROVED);
        }
        return TO_AUDIT.matcher(words).find() ? Optional.of(FinancialDays.Matter.ACCOUNTS_TO_AUDIT) : Optional.empty();
    }

    private static FinancialDays.Whose whose(MeetingFacts meeting) {
        boolean regional = meeting.kinds()
                .kind(meeting.meeting().bodies().get(0))
                .filter(BodyKind.REGIONAL_COUNCIL::equals)
                .isPresent();
        if (regional) {
            return FinancialDays.Whose.REGIONAL_COUNCIL;
        }
        // Only the council of København is called Borgerrepræsentationen.
        boolean copenhagen = meeting.municipality().filter(COPENHAGEN::sameAs).isPresent()
                || meeting.meeting()
                        .bodies()
                        .get(0)
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .contains("borgerrepræsentation");
        return copenhagen ? FinancialDays.Whose.COPENHAGEN : FinancialDays.Whose.COUNCIL;
    }

    private static boolean putOff(ItemFacts item, MeetingFacts meeting) {
        return meeting.decisionsHere(item).stream()
                .anyMatch(
                        decision -> decision.outcome().filter(PUT_OFF::contains).isPresent());
    }
}
