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
 * @param heading the heading as printed; empty where there is none
 * @param reference which meeting and item it was; optional
 * @param layout the headings of the page and what they head, in the order of the page (sidens opbygning)
 * @param access whether it may be published (åben, lukket); optional, and then as its item
 * @param closedReason why it is closed; empty where it is open or no reason is given
 * @param closedBy the law by which it is closed; optional
 * @param caseType what the body was asked to do then (sagstype); optional
 * @param route the bodies that the case was to pass, as told then; optional
 * @param sections its sections, where they are repeated
 * @param recommendations what was recommended then
 * @param decisions what was decided then
 * @param history earlier treatments that are referred to there (sagshistorik)
 * @param legalReferences places in the law that are named there
 * @param attachments documents enclosed then (bilag), in printed order
 * @param process steps that were coming then (videre proces)
 * @param plannedMeetings meetings that were coming then, and their topics
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
