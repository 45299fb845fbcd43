package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a body decided on an item at one meeting, as a whole and point by point (beslutning).
 *
 * <p>Without body and date it is the decision of the meeting it stands in; with another date it is an earlier one, printed
 * again beside the present one.
 *
 * @param key its key, unique in the document, such as {@code "2-d"}; empty where nothing refers to it
 * @param heading the heading as printed, such as "Beslutning i Socialudvalget den 07-01-2019"; empty where there is
 *     none
 * @param body the body that decided, such as "Byrådet"; optional, and then the body of the meeting
 * @param jointlyWith the bodies that made the same decision together with it, such as "Økonomiudvalget"; empty where
 *     there is one
 * @param date the day it was decided, such as {@code "2018-12-03"}; optional, and then the day of the meeting
 * @param item the key of the item that it is about, where it is printed on another one, such as {@code "2"}; empty
 *     otherwise
 * @param outcome the decision in one word, such as {@code "approved"}; optional
 * @param furtherOutcomes what was decided beside the outcome, in one word each: "godkendt og oversendt til Byrådet"
 *     is approved, and forwarded; empty where nothing
 * @param onwardTo the bodies to which it is recommended or sent on ("anbefales over for", "oversendes til"); empty
 *     where none is named
 * @param until when the case comes back, in the words printed, such as "marts 2019" or "når høringen er slut" (udsat
 *     til); optional
 * @param text the decision as printed, such as "Godkendt med den bemærkning, at udgiften holdes inden for rammen."
 * @param remark what the body added beyond the outcome, such as "at udgiften holdes inden for rammen"; empty where
 *     nothing
 * @param condition the condition under which it was decided (forudsætning, betingelse), such as "under forudsætning
 *     af, at tilskuddet bevilges"; empty where there is none
 * @param sections the parts of the text that stand under headings of their own, such as "Udvalgets bemærkninger"; empty
 *     where there are none
 * @param points the decisions on single points, in printed order, such as "Ad 1. Godkendt."; empty for a decision of
 *     the whole
 * @param votes votes that were taken, such as "19 for og 2 imod"; empty where none is printed
 * @param dissents minority statements, reservations and notes, such as "Enhedslisten kan ikke tiltræde"
 * @param figures the figures that it names: amounts, shares and numbers, such as "0,5 mio. kr."
 * @param effects what the decision does to other items of the meeting, such as that item 3 is postponed
 * @param followUps what is to be done because of it (opfølgning), such as "Næstformændene inviteres med til mødet"
 * @param inForce from when to when it is in force (ikrafttræden, gyldighed), such as from "1. januar 2019"; optional
 * @param legalBasis the places in the law, or in a plan of delegation, by which it was made (hjemmel), such as "Lov
 *     om social service § 107"
 * @param basedOn earlier decisions that it rests on, such as "Byrådet den 29. juni 2016", which gave the power to
 *     decide
 * @param refersTo keys of the parts of the document that the text refers to, mostly attachments of the same item ("se
 *     bilag 2"); empty where it names none
 * @param access whether it may be published (åben, lukket), such as {@code "open"}; optional, and then as its item
 * @param closedReason why it is closed, such as "Prisforhandlinger er ikke afsluttet"; empty where it is open or no
 *     reason is given
 * @param closedBy the law by which it is closed, such as "Kommunestyrelsesloven § 10"; optional
 */
@JsonForm
@Value.Builder
public record Decision(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("jointlyWith") List<@Valid Body> jointlyWith,
        @JsonProperty("date") @IsoText Optional<LocalDate> date,

        @JsonProperty("item") @Holds(TextKind.REFERENCE) @Unset
        String item,

        @JsonProperty("outcome") Optional<Outcome> outcome,
        @JsonProperty("furtherOutcomes") List<Outcome> furtherOutcomes,
        @JsonProperty("onwardTo") List<@Valid Body> onwardTo,
        @JsonProperty("until") Optional<@Valid ImpreciseDate> until,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("remark") @Unset FormattedText remark,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("sections") List<@Valid Section> sections,
        @JsonProperty("points") List<@Valid PointDecision> points,
        @JsonProperty("votes") List<@Valid Vote> votes,
        @JsonProperty("dissents") List<@Valid Dissent> dissents,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("effects") List<@Valid ItemEffect> effects,
        @JsonProperty("followUps") List<@Valid FollowUp> followUps,
        @JsonProperty("inForce") Optional<@Valid Term> inForce,
        @JsonProperty("legalBasis") List<@Valid LegalReference> legalBasis,
        @JsonProperty("basedOn") List<@Valid DecisionReference> basedOn,
        @JsonProperty("refersTo") @Holds(TextKind.REFERENCE) List<String> refersTo,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy)
        implements WithDecision {

    /** Not stable: use {@link #builder()}. */
    public Decision {
        key = Components.text(key);
        heading = Components.text(heading);
        body = Components.filled(body, Body.EMPTY);
        jointlyWith = Components.list(jointlyWith);
        date = Components.optional(date);
        item = Components.text(item);
        outcome = Components.printed(outcome, Outcome::code);
        furtherOutcomes = Components.list(furtherOutcomes);
        onwardTo = Components.list(onwardTo);
        until = Components.filled(until, ImpreciseDate.EMPTY);
        text = text == null ? FormattedText.EMPTY : text;
        remark = remark == null ? FormattedText.EMPTY : remark;
        condition = Components.text(condition);
        sections = Components.list(sections);
        points = Components.list(points);
        votes = Components.list(votes);
        dissents = Components.list(dissents);
        figures = Components.list(figures);
        effects = Components.list(effects);
        followUps = Components.list(followUps);
        inForce = Components.filled(inForce, Term.EMPTY);
        legalBasis = Components.list(legalBasis);
        basedOn = Components.list(basedOn);
        refersTo = Components.list(refersTo);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
    }

    /** Everything that was decided, in one word each: the outcome and the further ones. */
    public List<Outcome> outcomes() {
        return furtherOutcomes.isEmpty()
                ? outcome.map(List::of).orElse(List.of())
                : Stream.concat(outcome.stream(), furtherOutcomes.stream()).toList();
    }

    /** All bodies that made it, where it names any. */
    public List<Body> bodies() {
        return jointlyWith.isEmpty()
                ? body.map(List::of).orElse(List.of())
                : Stream.concat(body.stream(), jointlyWith.stream()).toList();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Decision[...]";
    }

    /** A builder in which nothing is said yet. */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
