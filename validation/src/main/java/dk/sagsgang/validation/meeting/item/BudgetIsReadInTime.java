package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.ReadingTitle;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * ITM-040: The council reads the budget by the day of that year.
 *
 * <p>The reading and the year are known by the title: "Budget 2020-2023, 2. behandling" is read in 2019.
 */
public final class BudgetIsReadInTime implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-040", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 38, stk. 2")
                    .and(RuleSource.BUDGET_ORDER, "§ 2, stk. 2")
                    .andRegions("§ 19, stk. 2")
                    .and(RuleSource.REGIONAL_BUDGET_ORDER, "§ 2, stk. 2"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils();

    private static final Set<Outcome> PUT_OFF =
            Set.of(Outcome.POSTPONED, Outcome.WITHDRAWN, Outcome.RESUMED, Outcome.NOT_DECIDED);

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
            Optional<ReadingTitle> reading = ReadingTitle.of(item.item().title())
                    .filter(title -> title.matter() == ReadingTitle.Matter.BUDGET && ofNextYear(title, day.get()));
            Optional<LocalDate> last = reading.flatMap(title -> last(title, day.get(), meeting));
            if (last.filter(day.get()::isAfter).isPresent() && !putOff(item, meeting)) {
                findings.at(
                        item.place().at("title"),
                        Argument.mark("number", item.item().number()),
                        Argument.date("date", day.get()),
                        Argument.date("last", last.get()));
            }
        }
    }

    /** The year of the budget is the one after that of the meeting; a title without a year tells nothing against it. */
    private static boolean ofNextYear(ReadingTitle title, LocalDate day) {
        return !title.subject().matches("20\\d\\d") || Integer.parseInt(title.subject()) == day.getYear() + 1;
    }

    private static Optional<LocalDate> last(ReadingTitle title, LocalDate day, MeetingFacts meeting) {
        boolean regional = meeting.kinds()
                .kind(meeting.meeting().bodies().get(0))
                .filter(BodyKind.REGIONAL_COUNCIL::equals)
                .isPresent();
        return FinancialDays.last(
                regional ? FinancialDays.Whose.REGIONAL_COUNCIL : FinancialDays.Whose.COUNCIL,
                title.second() ? FinancialDays.Matter.BUDGET_SECOND_READING : FinancialDays.Matter.BUDGET_FIRST_READING,
                day.getYear());
    }

    private static boolean putOff(ItemFacts item, MeetingFacts meeting) {
        return meeting.decisionsHere(item).stream()
                .anyMatch(
                        decision -> decision.outcome().filter(PUT_OFF::contains).isPresent());
    }
}
