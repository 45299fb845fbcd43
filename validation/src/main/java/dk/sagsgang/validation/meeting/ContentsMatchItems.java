package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The printed table of contents lists the items. */
final class ContentsMatchItems implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-006", Severity.WARNING)
            .withVariant("no-item", Severity.WARNING)
            .withVariant("other-title", Severity.WARNING)
            .withVariant("other-number", Severity.WARNING)
            .withVariant("not-listed", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<ContentsEntry> contents = meeting.meeting().contents();
        if (contents.isEmpty() || alike(contents, meeting.meeting().items())) {
            return;
        }
        Map<String, AgendaItem> byNumber = new HashMap<>();
        Map<String, AgendaItem> byTitle = new HashMap<>();
        for (ItemFacts facts : meeting.items()) {
            byNumber.putIfAbsent(Printed.number(facts.item().number()), facts.item());
            byTitle.putIfAbsent(Printed.words(facts.item().title()), facts.item());
        }
        Set<AgendaItem> listed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int c = 0; c < contents.size(); c++) {
            ContentsEntry entry = contents.get(c);
            Place place = Place.ROOT.at("contents", c);
            AgendaItem sameNumber = entry.number().isBlank() ? null : byNumber.get(Printed.number(entry.number()));
            AgendaItem sameTitle = byTitle.get(Printed.words(entry.title()));
            AgendaItem item = sameNumber == null ? sameTitle : sameNumber;
            if (item == null) {
                if (!meeting.excerpt()) {
                    findings.at(place, "no-item", Argument.mark("number", entry.number()));
                }
                continue;
            }
            listed.add(item);
            if (sameNumber != null && !titleFits(entry, item)) {
                findings.at(place, "other-title", Argument.mark("number", entry.number()));
            } else if (sameNumber == null
                    && !entry.number().isBlank()
                    && !item.number().isBlank()) {
                findings.at(
                        place,
                        "other-number",
                        Argument.mark("number", entry.number()),
                        Argument.mark("item", item.number()));
            }
        }
        for (ItemFacts facts : meeting.items()) {
            boolean top = facts.parent().isEmpty();
            if (top
                    && facts.open()
                    && !listed.contains(facts.item())
                    && !facts.item().title().isBlank()) {
                findings.at(
                        facts.place(),
                        "not-listed",
                        Argument.mark("number", facts.item().number()));
            }
        }
    }

    /** A quick look that spares the comparison by words: most contents are printed from the items. */
    private static boolean alike(List<ContentsEntry> contents, List<AgendaItem> items) {
        if (contents.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!contents.get(i).title().equals(items.get(i).title())
                    || !contents.get(i).number().equals(items.get(i).number())) {
                return false;
            }
        }
        return true;
    }

    private static boolean titleFits(ContentsEntry entry, AgendaItem item) {
        String printed = Printed.words(entry.title());
        return entry.title().isBlank()
                || printed.equals(Printed.words(item.title()))
                || printed.equals(Printed.words(item.publicTitle()));
    }
}
