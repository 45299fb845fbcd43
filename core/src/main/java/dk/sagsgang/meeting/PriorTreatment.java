package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.text.PrintedPage;
import dk.sagsgang.text.Section;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An earlier treatment of the case whose text stands in the document (tidligere behandling).
 *
 * <p>Where only a reference is printed it is a {@code DecisionReference} in the item's history.
 *
 * @param heading the heading as printed, such as "Sagen blev behandlet på Social- og Sundhedsudvalget den 12. december
 *     2012, punkt 150 således:"; empty where there is none
 * @param reference which meeting and item it was, such as "Social- og Sundhedsudvalget den 12. december 2012, punkt
 *     150"; optional
 * @param layout the headings of the page and what they head, in the order of the page (sidens opbygning), such as
 *     {@code "sections"} before {@code "recommendations"}
 * @param access whether it may be published (åben, lukket), such as {@code "open"}; optional, and then as its item
 * @param closedReason why it is closed, such as "Sagen vedrører salg af en ejendom"; empty where it is open or no
 *     reason is given
 * @param closedBy the law by which it is closed, such as "Kommunestyrelsesloven § 10"; optional
 * @param caseType what the body was asked to do then (sagstype), such as {@code "discussion"}; optional
 * @param route the bodies that the case was to pass, as told then, such as "DIR" and then "SOS"; optional
 * @param sections its sections, where they are repeated, such as "Borgersporet:"
 * @param recommendations what was recommended then, such as "Direktøren for Social og Sundhed indstiller"
 * @param decisions what was decided then, such as "Taget til efterretning."
 * @param history earlier treatments that are referred to there (sagshistorik), such as "Byrådet den 26. april 2012,
 *     punkt 90"
 * @param legalReferences places in the law that are named there, such as "Lov om social service § 85"
 * @param attachments documents enclosed then (bilag), in printed order, such as "Notat om de tre spor"
 * @param process steps that were coming then (videre proces), such as "et samlet forslag til forårets budgetkonference"
 * @param plannedMeetings meetings that were coming then, and their topics, such as "Temamøde den 30. januar 2013"
 */
@JsonForm
@Value.Builder
public record PriorTreatment(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("reference") Optional<@Valid DecisionReference> reference,
        @JsonProperty("layout") List<@Valid PagePart> layout,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy,
        @JsonProperty("caseType") Optional<CaseType> caseType,
        @JsonProperty("route") Optional<@Valid Route> route,
        @JsonProperty("sections") List<@Valid Section> sections,
        @JsonProperty("recommendations") List<@Valid Recommendation> recommendations,
        @JsonProperty("decisions") List<@Valid Decision> decisions,
        @JsonProperty("history") List<@Valid DecisionReference> history,
        @JsonProperty("legalReferences") List<@Valid LegalReference> legalReferences,
        @JsonProperty("attachments") List<@Valid Attachment> attachments,
        @JsonProperty("process") List<@Valid Milestone> process,
        @JsonProperty("plannedMeetings") List<@Valid PlannedMeeting> plannedMeetings)
        implements PrintedPage, WithPriorTreatment {

    /** Not stable: use {@link #builder()}. */
    public PriorTreatment {
        heading = Components.text(heading);
        reference = Components.filled(reference, DecisionReference.EMPTY);
        layout = Components.list(layout);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
        caseType = Components.printed(caseType, CaseType::code);
        route = Components.filled(route, Route.EMPTY);
        sections = Components.list(sections);
        recommendations = Components.list(recommendations);
        decisions = Components.list(decisions);
        history = Components.list(history);
        legalReferences = Components.list(legalReferences);
        attachments = Components.list(attachments);
        process = Components.list(process);
        plannedMeetings = Components.list(plannedMeetings);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "PriorTreatment[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PriorTreatmentBuilder builder() {
        return new PriorTreatmentBuilder();
    }
}
