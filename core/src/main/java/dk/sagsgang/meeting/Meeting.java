package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.text.PrintedPage;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One sitting of one body, or of several at once (møde, fællesmøde), in one edition of its paper.
 *
 * <p>Draft, agenda and minutes are editions of the same meeting. Dates and times are Danish local time. OParl's Meeting
 * is the same notion; its agenda items and papers are apart from it, here they are parts.
 *
 * <pre>{@code
 * Meeting meeting = Meeting.builder()
 *         .addBodies(Body.of("Socialudvalget"))
 *         .edition(Edition.MINUTES)
 *         .date(LocalDate.of(2019, 1, 7))
 *         .addItems(AgendaItem.builder().key("1").number("1.").title("Godkendelse af dagsorden").build())
 *         .build();
 * }</pre>
 *
 * @param municipality whose meeting it is (kommune), such as "Horsens Kommune"; optional
 * @param bodies the body that meets, or the bodies of a joint meeting, such as "Socialudvalget"
 * @param edition draft, agenda, supplementary agenda or minutes, such as {@code "minutes"}; optional
 * @param status planned, held, cancelled, moved or adjourned, such as {@code "held"}; optional
 * @param kind ordinary, extraordinary, joint or another kind, such as {@code "extraordinary"}; optional
 * @param copy which copy of the paper it is: for the public, for the members, or a test, such as {@code "public"};
 *     optional where it is not said
 * @param number the number of the meeting as printed, such as "12."; empty where there is none
 * @param title a title of its own, such as "Budgetseminar"; empty where there is none
 * @param date the day of the meeting (mødedato), such as {@code "2019-01-07"}; optional
 * @param dated the day as printed, with its weekday where it has one, such as "mandag den 7. januar 2019"; optional
 * @param originalDate the day it was first called for, when it was moved, such as {@code "2018-12-17"}; optional
 * @param start when it begins or began (starttidspunkt), such as {@code "2019-01-07T16:00:00"}; optional
 * @param end when it ends or ended (sluttidspunkt), such as {@code "2019-01-07T18:30:00"}; optional
 * @param plannedStart when it was to begin, where another time is told beside it, such as
 *     {@code "2019-01-07T15:45:00"}; optional
 * @param plannedEnd when it was to end, where another time is told beside it, such as {@code "2019-01-07T18:00:00"};
 *     optional
 * @param intervals breaks, and parts held after an adjournment, such as "Mødet blev suspenderet kl. 17.00-17.15"
 * @param place where (mødested), such as "Mødelokale 3, rådhuset"; empty where not given
 * @param sent when the agenda was sent to the members, such as {@code "2019-01-02T12:00:00"}; optional
 * @param published when this edition was published, such as {@code "2019-01-08T09:30:00"}; optional
 * @param excerpt whether the document is only an excerpt of the meeting (uddrag), so {@code true} for a print of item
 *     160 alone; optional, and then it is whole
 * @param memberCount how many members the body has (medlemstal), such as {@code 7}; optional
 * @param memberships who sits in the bodies, where the paper prints a list of members that is no attendance
 *     (medlemsliste), such as "Udvalgets medlemmer: Henning Skou (formand)"
 * @param itemRange the numbers of the first and the last item, as the first page prints them ("Sager 129-138");
 *     optional
 * @param emptyLabels labels that are printed with nothing behind, such as "Afbud"
 * @param layout the headings and labels of the page and what they head, in the order of the page (sidens opbygning),
 *     such as "Mødested:" over {@code "place"}
 * @param contentsHeading the heading of the contents as printed, such as "Indholdsfortegnelse"; empty where there is
 *     none
 * @param contents the table of contents as printed, such as "1. Godkendelse af dagsorden"
 * @param attendance who was there and who was not, such as "Afbud: Åse Engbæk"
 * @param remarks what is remarked on the meeting as a whole, outside its items (bemærkninger til mødet), such as "Mødet
 *     blev sendt på kommunens hjemmeside"
 * @param items the items in printed order, such as "160."
 * @param plannedMeetings coming meetings that are announced, such as "Socialudvalget den 4. februar 2019"
 * @param signatures who signs the minutes, such as "Lærke Overgårdslund" on 7 January 2019
 * @param approvedBy the meeting that approved these minutes, such as "Socialudvalget den 4. februar 2019"; optional
 * @param links addresses that belong to it: where it was taken from, recordings, such as "Se mødet på nettet"
 * @param ids ids of the meeting in other systems, such as {@code ExternalId.of("first-agenda", "6120")}
 */
@JsonForm
@Value.Builder
@JsonTypeName(Meeting.TYPE)
public record Meeting(
        @JsonProperty("municipality") Optional<@Valid Municipality> municipality,
        @JsonProperty("bodies") @NotEmpty List<@Valid Body> bodies,
        @JsonProperty("edition") Optional<Edition> edition,
        @JsonProperty("status") Optional<MeetingStatus> status,
        @JsonProperty("kind") Optional<MeetingKind> kind,
        @JsonProperty("copy") Optional<CopyKind> copy,

        @JsonProperty("number") @Holds(TextKind.PRINTED) @Unset
        String number,

        @JsonProperty("title") @Unset String title,
        @JsonProperty("date") @IsoText Optional<LocalDate> date,
        @JsonProperty("dated") Optional<@Valid ImpreciseDate> dated,
        @JsonProperty("originalDate") @IsoText Optional<LocalDate> originalDate,
        @JsonProperty("start") @IsoText Optional<LocalDateTime> start,
        @JsonProperty("end") @IsoText Optional<LocalDateTime> end,
        @JsonProperty("plannedStart") @IsoText Optional<LocalDateTime> plannedStart,
        @JsonProperty("plannedEnd") @IsoText Optional<LocalDateTime> plannedEnd,
        @JsonProperty("intervals") List<@Valid Interval> intervals,
        @JsonProperty("place") @Unset String place,
        @JsonProperty("sent") @IsoText Optional<LocalDateTime> sent,
        @JsonProperty("published") @IsoText Optional<LocalDateTime> published,
        @JsonProperty("excerpt") Optional<Boolean> excerpt,
        @JsonProperty("memberCount") Optional<@Positive Integer> memberCount,
        @JsonProperty("memberships") List<@Valid RosterBody> memberships,
        @JsonProperty("itemRange") Optional<@Valid ItemRange> itemRange,
        @JsonProperty("emptyLabels") @Holds(TextKind.LABEL) List<String> emptyLabels,
        @JsonProperty("layout") List<@Valid PagePart> layout,
        @JsonProperty("contentsHeading") @Unset String contentsHeading,
        @JsonProperty("contents") List<@Valid ContentsEntry> contents,
        @JsonProperty("attendance") List<@Valid Attendance> attendance,
        @JsonProperty("remarks") List<@Valid Section> remarks,
        @JsonProperty("items") List<@Valid AgendaItem> items,
        @JsonProperty("plannedMeetings") List<@Valid PlannedMeeting> plannedMeetings,
        @JsonProperty("signatures") List<@Valid Signature> signatures,
        @JsonProperty("approvedBy") Optional<@Valid DecisionReference> approvedBy,
        @JsonProperty("links") List<@Valid Link> links,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements CaseDocument, PrintedPage, WithMeeting {

    /** Not stable: use {@link #builder()}. */
    public Meeting {
        municipality = Components.filled(municipality, Municipality.EMPTY);
        bodies = Components.list(bodies);
        edition = Components.optional(edition);
        status = Components.printed(status, MeetingStatus::code);
        kind = Components.printed(kind, MeetingKind::code);
        copy = Components.printed(copy, CopyKind::code);
        number = Components.text(number);
        title = Components.text(title);
        date = Components.optional(date);
        dated = Components.filled(dated, ImpreciseDate.EMPTY);
        originalDate = Components.optional(originalDate);
        start = Components.optional(start);
        end = Components.optional(end);
        plannedStart = Components.optional(plannedStart);
        plannedEnd = Components.optional(plannedEnd);
        intervals = Components.list(intervals);
        place = Components.text(place);
        sent = Components.optional(sent);
        published = Components.optional(published);
        excerpt = Components.optional(excerpt);
        memberCount = Components.optional(memberCount);
        memberships = Components.list(memberships);
        itemRange = Components.filled(itemRange, ItemRange.EMPTY);
        emptyLabels = Components.list(emptyLabels);
        layout = Components.list(layout);
        contentsHeading = Components.text(contentsHeading);
        contents = Components.list(contents);
        attendance = Components.list(attendance);
        remarks = Components.list(remarks);
        items = Components.list(items);
        plannedMeetings = Components.list(plannedMeetings);
        signatures = Components.list(signatures);
        approvedBy = Components.filled(approvedBy, DecisionReference.EMPTY);
        links = Components.list(links);
        ids = Components.list(ids);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "meeting";

    @Override
    public String type() {
        return TYPE;
    }

    /**
     * The meeting as the public may see it (offentlig udgave), as far as its parts are known to be open: each item by its
     * {@link AgendaItem#publicView()}, and nothing that points at an item that is not shown, such as a line of the contents, or
     * who was disqualified for it. Items under an embargo are not shown.
     */
    public Meeting publicView() {
        return PublicView.of(this, Optional.empty());
    }

    /** The same on a day: items whose embargo (frigivelsesdato) has come by then are shown. */
    public Meeting publicView(LocalDate day) {
        return PublicView.of(this, Optional.of(day));
    }

    /** The edition, the day and how many items there are, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Meeting["
                + edition.map(known -> "edition=" + known.code() + ", ").orElse("")
                + date.map(day -> "date=" + day + ", ").orElse("") + "items=" + items.size() + "]";
    }

    /** A builder in which nothing is said yet. */
    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }
}
