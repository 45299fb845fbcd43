package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RequiredSection;
import dk.sagsgang.validation.rule.RequiredSection.Necessity;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Optional;

/** ITM-023: A case has the headed parts that the municipality's template asks for. */
public final class RequiredSectionIsThere implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-023", Severity.WARNING)
            .restingOn(RuleSource.template())
            .ofAbsence()
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)
            .withVariant("required", Severity.WARNING)
            .withVariant("expected", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<RequiredSection> asked = meeting.context().sections().stream()
                .filter(section -> section.askedOn(meeting.meetingDay()) && askedOfBodies(section, meeting))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            if (item.open() && ofItsOwn(item)) {
                for (RequiredSection section : asked) {
                    if (section.askedFor(item.item().caseType()) && !has(section.section(), item)) {
                        findings.at(
                                item.place(),
                                section.necessity()
                                        .filter(Necessity.EXPECTED::equals)
                                        .map(Necessity::code)
                                        .orElse(Necessity.REQUIRED.code()),
                                Argument.mark("number", item.item().number()),
                                Argument.code("section", section.section()));
                    }
                }
            }
        }
    }

    private static boolean askedOfBodies(RequiredSection section, MeetingFacts meeting) {
        return meeting.meeting().bodies().stream()
                .anyMatch(body -> section.askedOf(meeting.kinds().kind(body)));
    }

    /** A case with a presentation of its own: no procedural item, no sub-item, and not only a heading over sub-items. */
    private static boolean ofItsOwn(ItemFacts item) {
        Optional<ItemKind> kind = item.item().kind();
        return !item.procedural()
                && kind.map(ItemKind.CASE::equals).orElse(true)
                && item.parent().isEmpty()
                && item.item().items().isEmpty()
                && item.item().treatedWith().isEmpty();
    }

    private static boolean has(SectionKind kind, ItemFacts item) {
        return among(kind, item.item().sections())
                || item.item().emptyLabels().stream()
                        .anyMatch(label -> SectionKind.ofHeading(label)
                                .filter(kind::equals)
                                .isPresent());
    }

    private static boolean among(SectionKind kind, List<Section> sections) {
        return sections.stream()
                .anyMatch(section -> section.kind().filter(kind::equals).isPresent()
                        || SectionKind.ofHeading(section.heading())
                                .filter(kind::equals)
                                .isPresent()
                        || among(kind, section.sections()));
    }
}
