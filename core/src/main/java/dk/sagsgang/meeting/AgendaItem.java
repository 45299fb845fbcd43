package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Open;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.text.PrintedPage;
import dk.sagsgang.text.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One matter on the agenda of a meeting (dagsordenpunkt).
 *
 * <p>It has three identities: the printed number ("160."), a key that is unique in the document and that point decisions,
 * votes and attendance refer to, and ids that stay the same over draft, agenda and minutes.
 *
 * @param key the item's key, unique in the document, such as {@code "2"}; empty where nothing refers to it
 * @param number the number as printed, such as "160." or "1.2"; empty where there is none
 * @param documentNumber the document number of the item (dok.nr.), such as "330-2019-1147"; empty where not printed
 * @param title the title (overskrift), such as "Etablering af cykelsti ved Søndermarken"
 * @param publicTitle the title for the public where the title itself may not be shown (neutral titel), such as
 *     "Ejendomssag"; empty otherwise
 * @param kind a case or one of the recurring procedural items, such as {@code "agenda-approval"}; optional
 * @param access open or closed, such as {@code "closed"}; optional
 * @param closedReason why it is closed, in words, such as "Prisforhandlinger er ikke afsluttet"; empty where open or
 *     no reason is given
 * @param closedBy the law by which it is closed, such as "Kommunestyrelsesloven § 10"; optional
 * @param caseType what the body is asked to do (sagstype), such as {@code "decision"}; optional
 * @param caseNumber the case number (sagsnummer), such as {@code 27.00.00-P05-2-16}; optional
 * @param caseTitle the title of the case where it differs from the item's, such as "Cykelstier 2019"; empty otherwise
 * @param sites the places or properties that the case is about, such as "Søndergade 12"
 * @param caseOfficers who handles the case (sagsbehandler), such as "Lærke Overgårdslund"
 * @param otherCaseOfficers the second list of case officers (øvrige sagsbehandlere), such as "Åse Engbæk"
 * @param emptyLabels labels that are printed with nothing behind, such as "Øvrige sagsbehandlere"
 * @param layout the headings of the page and what they head, in the order of the page (sidens opbygning), such as
 *     "Bilag" over {@code "attachments"}
 * @param route the bodies that the case passes, such as "Økonomiudvalget" and then "Byrådet"; optional
 * @param sections the headed parts of the presentation, in printed order, such as "Sagsresume"
 * @param recommendations who recommends what, in printed order, such as "Direktøren for Børn og Unge indstiller"
 * @param decisions decisions in printed order, earlier ones and this meeting's, such as "Beslutning i Socialudvalget
 *     den 27-11-2018"
 * @param priorTreatments earlier treatments whose text stands here, such as that of "Økonomiudvalget den 14. januar
 *     2019" under "Sagens forløb"
 * @param history earlier treatments that are only referred to (sagshistorik), such as "Socialudvalget den 3. december
 *     2018, punkt 5"
 * @param legalReferences places in the law that the item names, such as "Lov om social service § 107"
 * @param attachments enclosed documents (bilag), in printed order, such as "Oversigtskort"
 * @param process coming steps of the case (videre proces): what happens when, and which bodies are informed, involved
 *     or decide, such as "Formændene drøfter pilotprojektet på fællesmøde" in December
 * @param followUps how earlier decisions were followed up, where the item tells of it (beslutningsopfølgning), such as
 *     "Mødet er holdt den 14. januar"; what this item's own decision asks for stands on the decision
 * @param plannedMeetings coming meetings and their topics, such as "Onsdag den 30. januar 2013"
 * @param late whether it was put on the agenda after the deadline, so {@code true} for "Tillægspunkt"; optional
 * @param lateReason why it could not wait, such as "Fristen for ansøgningen udløber inden næste møde"; empty where it
 *     is not late or no reason is given
 * @param excerpt whether only a part of the item stands here, as where the paper is cut off (uddrag), so {@code true}
 *     where the paper breaks off in the middle of the presentation; optional, and then it is whole
 * @param handled its place in the order in which the items were handled, from 1, where that is another than the order
 *     of the agenda (behandlingsrækkefølge), such as {@code 3}; optional
 * @param embargo the first day on which it may be published (frigivelsesdato), such as {@code "2019-01-08"}; optional
 * @param treatedWith keys of items that were treated together with it, such as {@code ["1"]}
 * @param links addresses that belong to it, such as "1:12:30" in a recording
 * @param items sub-items, such as "1.1"
 * @param ids ids of the item in other systems, such as {@code ExternalId.of("first-agenda", "48213")}
 */
@JsonForm
@Value.Builder
public record AgendaItem(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,

        @JsonProperty("number") @Holds(TextKind.PRINTED) @Unset
        String number,

        @JsonProperty("documentNumber") @Holds(TextKind.TECHNICAL) @Unset
        String documentNumber,

        @JsonProperty("title") @Unset @NotBlank String title,
        @JsonProperty("publicTitle") @Unset String publicTitle,
        @JsonProperty("kind") Optional<ItemKind> kind,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Open @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy,
        @JsonProperty("caseType") Optional<CaseType> caseType,
        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,
        @JsonProperty("caseTitle") @Unset String caseTitle,
        @JsonProperty("sites") List<@Valid Site> sites,
        @JsonProperty("caseOfficers") List<@Valid Person> caseOfficers,
        @JsonProperty("otherCaseOfficers") List<@Valid Person> otherCaseOfficers,
        @JsonProperty("emptyLabels") @Holds(TextKind.LABEL) List<String> emptyLabels,
        @JsonProperty("layout") List<@Valid PagePart> layout,
        @JsonProperty("route") Optional<@Valid Route> route,
        @JsonProperty("sections") List<@Valid Section> sections,
        @JsonProperty("recommendations") List<@Valid Recommendation> recommendations,
        @JsonProperty("decisions") List<@Valid Decision> decisions,
        @JsonProperty("priorTreatments") List<@Valid PriorTreatment> priorTreatments,
        @JsonProperty("history") List<@Valid DecisionReference> history,
        @JsonProperty("legalReferences") List<@Valid LegalReference> legalReferences,
        @JsonProperty("attachments") List<@Valid Attachment> attachments,
        @JsonProperty("process") List<@Valid Milestone> process,
        @JsonProperty("followUps") List<@Valid FollowUp> followUps,
        @JsonProperty("plannedMeetings") List<@Valid PlannedMeeting> plannedMeetings,
        @JsonProperty("late") Optional<Boolean> late,
        @JsonProperty("lateReason") @Open @Unset String lateReason,
        @JsonProperty("excerpt") Optional<Boolean> excerpt,
        @JsonProperty("handled") Optional<@Positive Integer> handled,
        @JsonProperty("embargo") @IsoText Optional<LocalDate> embargo,

        @JsonProperty("treatedWith") @Holds(TextKind.REFERENCE)
        List<String> treatedWith,

        @JsonProperty("links") List<@Valid Link> links,

        @JsonProperty("items") List<@Valid AgendaItem> items,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements PrintedPage, WithAgendaItem {

    /** Not stable: use {@link #builder()}. */
    public AgendaItem {
        key = Components.text(key);
        number = Components.text(number);
        documentNumber = Components.text(documentNumber);
        title = Components.text(title);
        publicTitle = Components.text(publicTitle);
        kind = Components.printed(kind, ItemKind::code);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
        caseType = Components.printed(caseType, CaseType::code);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
        caseTitle = Components.text(caseTitle);
        sites = Components.list(sites);
        caseOfficers = Components.list(caseOfficers);
        otherCaseOfficers = Components.list(otherCaseOfficers);
        emptyLabels = Components.list(emptyLabels);
        layout = Components.list(layout);
        route = Components.filled(route, Route.EMPTY);
        sections = Components.list(sections);
        recommendations = Components.list(recommendations);
        decisions = Components.list(decisions);
        priorTreatments = Components.list(priorTreatments);
        history = Components.list(history);
        legalReferences = Components.list(legalReferences);
        attachments = Components.list(attachments);
        process = Components.list(process);
        followUps = Components.list(followUps);
        plannedMeetings = Components.list(plannedMeetings);
        late = Components.optional(late);
        lateReason = Components.text(lateReason);
        excerpt = Components.optional(excerpt);
        handled = Components.optional(handled);
        embargo = Components.optional(embargo);
        treatedWith = Components.list(treatedWith);
        links = Components.list(links);
        items = Components.list(items);
        ids = Components.list(ids);
    }

    /**
     * The item as the public may see it (offentlig udgave): the public title in the place of all others where there is one, and
     * no part that is closed, wherever it stands. An item is closed where its access says so, or where it states none and yet
     * a reason to be closed; of such an item, and of one under an embargo, only number, access and reason are left, and the
     * public title or else "Lukket punkt".
     */
    public AgendaItem publicView() {
        return PublicView.of(this, Optional.empty());
    }

    /** The same on a day: what is under an embargo (frigivelsesdato) that has come by then is shown. */
    public AgendaItem publicView(LocalDate day) {
        return PublicView.of(this, Optional.of(day));
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "AgendaItem[...]";
    }

    /** A builder in which nothing is said yet. */
    public static AgendaItemBuilder builder() {
        return new AgendaItemBuilder();
    }
}
