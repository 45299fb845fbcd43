package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** ITM-009: An item is not published before its embargo ends. */
public final class PublishedAfterEmbargo implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-009", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<LocalDateTime> published = meeting.meeting().published();
        if (published.isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            Optional<LocalDate> embargo = item.item().embargo();
            if (item.open()
                    && embargo.isPresent()
                    && published.get().toLocalDate().isBefore(embargo.get())) {
                findings.at(
                        item.place().at("embargo"),
                        Argument.mark("number", item.item().number()),
                        Argument.date("embargo", embargo.get()),
                        Argument.time("published", published.get()));
            }
        }
    }
}
