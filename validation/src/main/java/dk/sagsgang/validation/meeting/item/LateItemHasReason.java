package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/**
 * ITM-006: A late item tells that the deadline was missed, and why it cannot wait.
 *
 * <p>The act asks both of the agendas of councils since 1 January 2014; before, and in committees, it is good practice only.
 */
public final class LateItemHasReason implements MeetingRule {

    private static final LocalDate ASKED_SINCE = LocalDate.of(2014, Month.JANUARY, 1);

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-006", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 8, stk. 5").andRegions("§ 10, stk. 2"))
            .withVariant("council", Severity.ERROR)
            .withVariant("not-told-late", Severity.ERROR)
            .withVariant("practice", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        boolean asked = meeting.whoMeets().council()
                && meeting.meetingDay()
                        .filter(day -> !day.isBefore(ASKED_SINCE))
                        .isPresent();
        for (ItemFacts item : meeting.items()) {
            boolean late = item.item().late().orElse(false);
            boolean why = !item.item().lateReason().isBlank();
            if (late && !why) {
                findings.at(item.place().at("late"), asked ? "council" : "practice", number(item));
            } else if (asked && why && !late && !toldLate(item, meeting)) {
                findings.at(item.place().at("lateReason"), "not-told-late", number(item));
            }
        }
    }

    private static Argument number(ItemFacts item) {
        return Argument.mark("number", item.item().number());
    }

    /** Whether the reason itself, or that it stands on an agenda of later items, tells that the deadline was missed. */
    private static boolean toldLate(ItemFacts item, MeetingFacts meeting) {
        String reason = item.item().lateReason().toLowerCase(Locale.ROOT);
        return TELLS_LATE.stream().anyMatch(reason::contains)
                || meeting.edition().map(Edition.SUPPLEMENTARY::equals).orElse(true);
    }

    private static final List<String> TELLS_LATE = List.of(
            "frist", "for sent", "hverdage", "efterudsendt", "eftersendt", "senere udsendt", "tillægsdagsorden");
}
