package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ITM-010: Something is written under every heading. */
public final class HeadingHasText implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-010", Severity.WARNING)
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)
            .withVariant("no-text", Severity.WARNING)
            .withVariant("no-text-under", Severity.WARNING)
            .withVariant("no-heading", Severity.WARNING);

    /** Items on which the headings of a template stay empty, since nothing is presented there. */
    private static final Set<ItemKind> FORMALITIES =
            Set.of(ItemKind.AGENDA_APPROVAL, ItemKind.MINUTES_APPROVAL, ItemKind.ATTENDANCE, ItemKind.SIGNATURES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (!item.closed()
                    && !item.item().sections().isEmpty()
                    && FORMALITIES.stream().noneMatch(item::is)) {
                check(item.item().sections(), item.place().at("sections"), item, meeting, findings);
            }
        }
    }

    private static void check(
            List<Section> sections, Place list, ItemFacts item, MeetingFacts meeting, Findings findings) {
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            if (section.access().filter(Access.CLOSED::equals).isPresent()) {
                continue;
            }
            if (!section.unwritten()) {
                if (!section.sections().isEmpty()) {
                    check(section.sections(), list.at(s).at("sections"), item, meeting, findings);
                }
            } else if (!WrittenElsewhere.is(section, item, meeting) && !continued(sections, s)) {
                report(section, list.at(s), s, item, findings);
            }
        }
    }

    /** Only a heading that many templates have is named: one of an author's own may hold a name. */
    private static void report(Section section, Place place, int index, ItemFacts item, Findings findings) {
        Argument number = Argument.mark("number", item.item().number());
        Argument order = Argument.number("order", index + 1);
        if (section.heading().isBlank()) {
            findings.at(place, "no-heading", number, order);
        } else if (SectionKind.ofHeading(section.heading()).isPresent()) {
            findings.at(place, "no-text-under", number, Argument.mark("heading", section.heading()));
        } else {
            findings.at(place, "no-text", number, order);
        }
    }

    /** "Sagsfremstilling" over "Baggrund": a heading of the whole presentation is followed by those of its parts. */
    private static boolean continued(List<Section> sections, int index) {
        if (index + 1 == sections.size() || !ofTheWhole(sections.get(index))) {
            return false;
        }
        Section next = sections.get(index + 1);
        return !next.unwritten()
                && kind(next).map(SectionKind.BACKGROUND::equals).orElse(true);
    }

    private static boolean ofTheWhole(Section section) {
        return kind(section).filter(SectionKind.PRESENTATION::equals).isPresent();
    }

    private static Optional<SectionKind> kind(Section section) {
        return section.kind().isPresent() ? section.kind() : SectionKind.ofHeading(section.heading());
    }
}
