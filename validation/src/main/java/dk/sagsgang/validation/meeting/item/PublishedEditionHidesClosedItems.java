package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.CopyKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/**
 * ITM-027: What is published holds nothing of what is closed but its title and what was decided.
 *
 * <p>Number, title, reason and decision of a closed item may be published, and the council's must be; its presentation, its
 * recommendation and its attachments may not, unless they say themselves that they are open.
 */
public final class PublishedEditionHidesClosedItems implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-027", Severity.ERROR)
            .withVariant("presentation", Severity.ERROR)
            .withVariant("attachment", Severity.ERROR)
            .withVariant("section", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (!forThePublic(meeting.meeting())) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            if (item.closed()) {
                checkClosed(item, findings);
            } else {
                checkOpen(item.item().sections(), item.place().at("sections"), item, findings);
                checkClosedParts(item, findings);
            }
        }
    }

    /** As it says itself, or else as it was published. */
    private static boolean forThePublic(Meeting meeting) {
        return meeting.copy()
                .map(CopyKind.PUBLIC::equals)
                .orElse(meeting.published().isPresent());
    }

    private static void checkClosedParts(ItemFacts item, Findings findings) {
        Argument number = Argument.mark("number", item.item().number());
        List<Recommendation> recommendations = item.item().recommendations();
        for (int r = 0; r < recommendations.size(); r++) {
            if (closed(recommendations.get(r).access()) && written(recommendations.get(r))) {
                findings.at(item.place().at("recommendations", r), "section", number);
            }
        }
        for (DecisionFacts decision : item.decisions()) {
            if (closed(decision.decision().access()) && decision.written()) {
                findings.at(decision.place(), "section", number);
            }
        }
    }

    private static boolean closed(Optional<Access> access) {
        return access.filter(Access.CLOSED::equals).isPresent();
    }

    private static boolean written(Recommendation recommendation) {
        return !recommendation.points().isEmpty() || !recommendation.text().blank();
    }

    /** One item that was not taken out is one fault, however many of its parts are shown. */
    private static void checkClosed(ItemFacts closed, Findings findings) {
        AgendaItem item = closed.item();
        Argument number = Argument.mark("number", item.number());
        if (item.sections().stream().anyMatch(PublishedEditionHidesClosedItems::shown)) {
            findings.at(closed.place().at("sections"), "presentation", number);
        } else if (item.recommendations().stream().anyMatch(each -> !open(each.access()) && written(each))) {
            findings.at(closed.place().at("recommendations"), "presentation", number);
        } else if (item.priorTreatments().stream().anyMatch(earlier -> !open(earlier.access()))) {
            findings.at(closed.place().at("priorTreatments"), "presentation", number);
        } else if (item.attachments().stream().anyMatch(PublishedEditionHidesClosedItems::shown)) {
            findings.at(closed.place().at("attachments"), "attachment", number);
        }
    }

    private static boolean shown(Section section) {
        return !open(section.access()) && !section.unwritten();
    }

    private static boolean shown(Attachment attachment) {
        return !open(attachment.access());
    }

    private static boolean open(Optional<Access> access) {
        return access.filter(Access.OPEN::equals).isPresent();
    }

    private static void checkOpen(List<Section> sections, Place list, ItemFacts item, Findings findings) {
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            if (!closed(section.access())) {
                checkOpen(section.sections(), list.at(s).at("sections"), item, findings);
            } else if (!section.unwritten()) {
                findings.at(
                        list.at(s),
                        "section",
                        Argument.mark("number", item.item().number()));
            }
        }
    }
}
