package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.Map;

/**
 * ITM-025: An item has a number where the items beside it have one.
 *
 * <p>Closed and procedural items, late ones, headings over sub-items, and the 0 that systems print are left alone.
 */
public final class ItemHasNumberLikeItsSiblings implements MeetingRule {

    /** So many numbered items beside it make a series. */
    private static final int A_SERIES = 2;

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ITM-025", Severity.WARNING).ofAbsence().in(Edition.AGENDA, Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Map<Integer, Series> series = new HashMap<>();
        for (ItemFacts item : meeting.items()) {
            if (!item.item().number().isBlank()) {
                series.computeIfAbsent(item.series(), any -> new Series()).numbered++;
            } else if (due(item)) {
                series.computeIfAbsent(item.series(), any -> new Series()).without++;
            }
        }
        for (ItemFacts item : meeting.items()) {
            if (item.item().number().isBlank()
                    && due(item)
                    && series.getOrDefault(item.series(), NO_SERIES).isNumbered()) {
                findings.at(item.place());
            }
        }
    }

    private static boolean due(ItemFacts item) {
        return item.open()
                && !item.procedural()
                && !item.item().late().orElse(false)
                && item.item().items().isEmpty()
                && !item.item().title().isBlank();
    }

    private static final Series NO_SERIES = new Series();

    private static final class Series {

        private int numbered;
        private int without;

        /** Whether numbers are the custom: most items have one. */
        boolean isNumbered() {
            return numbered >= A_SERIES && numbered > without;
        }
    }
}
