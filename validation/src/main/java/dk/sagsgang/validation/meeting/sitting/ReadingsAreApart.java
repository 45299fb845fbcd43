package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.ReadingTitle;
import dk.sagsgang.validation.meeting.facts.ReadingTitle.Matter;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * MTG-024: The two readings of the budget, or of the statute of government, are not too close, as far as one document tells.
 *
 * <p>Both may stand on one agenda, or the item of the second reading may tell when the first one was. Over several documents
 * ARC-009 and ARC-010 tell it.
 */
public final class ReadingsAreApart implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-024", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 2, stk. 2")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 38, stk. 1")
                    .andRegions("§ 3, stk. 3")
                    .and(RuleSource.REGIONS_ACT, "§ 19, stk. 1"))
            .forCouncils()
            .withVariant("budget", Severity.ERROR)
            .withVariant("statute", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Set<ReadingTitle> first = new HashSet<>();
        for (ItemFacts item : meeting.items()) {
            Optional<ReadingTitle> reading = ReadingTitle.of(item.item().title());
            if (reading.isEmpty() || putOff(item, meeting)) {
                continue;
            }
            if (!reading.get().second()) {
                first.add(reading.get());
            } else if (first.contains(reading.get().withSecond(false))) {
                report(item, reading.get(), 0, findings);
            } else {
                meeting.meetingDay()
                        .flatMap(day -> daysSinceFirst(item, reading.get(), day))
                        .filter(days -> days < reading.get().matter().daysBetween())
                        .ifPresent(days -> report(item, reading.get(), days, findings));
            }
        }
    }

    private static void report(ItemFacts item, ReadingTitle reading, long days, Findings findings) {
        findings.at(
                item.place(),
                reading.matter() == Matter.BUDGET ? "budget" : "statute",
                Argument.mark("number", item.item().number()),
                Argument.number("days", days),
                Argument.number("least", reading.matter().daysBetween()));
    }

    private static boolean putOff(ItemFacts item, MeetingFacts meeting) {
        return meeting.decisionsHere(item).stream()
                .anyMatch(
                        decision -> decision.outcome().filter(PUT_OFF::contains).isPresent());
    }

    /** How many days before the meeting the latest first reading was of which the item tells. */
    private static Optional<Long> daysSinceFirst(ItemFacts item, ReadingTitle second, LocalDate day) {
        return item.item().history().stream()
                .filter(told -> ReadingTitle.of(told.title())
                        .filter(reading -> reading.matter() == second.matter() && !reading.second())
                        .isPresent())
                .flatMap(told -> told.date().stream())
                .map(before -> ChronoUnit.DAYS.between(before, day))
                .filter(days -> days >= 0)
                .min(Long::compare);
    }

    private static final List<Outcome> PUT_OFF = List.of(Outcome.POSTPONED, Outcome.WITHDRAWN, Outcome.REFERRED_BACK);
}
