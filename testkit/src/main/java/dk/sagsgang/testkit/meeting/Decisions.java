package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Milestones;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Decisions, votes, dissent and earlier treatments (beslutninger, afstemninger, mindretalsudtalelser).
 *
 * <p>{@code Decisions.anyVote()} draws a vote of 5 in favour and 2 against, and one of which nothing is counted.
 */
public final class Decisions {

    private static final List<String> HEADINGS = List.of(
            "Beslutning", "Beslutning i Socialudvalget den 07-01-2019", "Socialudvalget, 7. januar 2019, pkt. 3:");

    private static final List<String> WORDS = List.of(
            "Godkendt.",
            "Indstilles godkendt.",
            "Taget til efterretning.",
            "Udsat.",
            "Ikke godkendt.",
            "Beslutning ikke frigivet",
            "-");

    private Decisions() {}

    /** Any decision (beslutning): of this body or another, this day or another, as a whole, in points or not at all. */
    public static Arbitrary<Decision> anyDecision() {
        return Assembly.of(Decision::builder)
                .seldom(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.mostly(HEADINGS), (b, v) -> b.heading(v))
                .seldom(Parties.anyBody(), (b, v) -> b.body(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllJointlyWith(v))
                .seldom(Dates.anyDay(), (b, v) -> b.date(v))
                .seldom(Keys.anyKey(), (b, v) -> b.item(v))
                .maybe(Vocabularies.anyOutcome(), (b, v) -> b.outcome(v))
                .seldom(Mix.few(Vocabularies.anyOutcome()), (b, v) -> b.addAllFurtherOutcomes(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllOnwardTo(v))
                .seldom(Dates.anyImpreciseDate(), (b, v) -> b.until(v))
                .maybe(decisionText(), (b, v) -> b.text(v))
                .seldom(Texts.anyFormattedText(), (b, v) -> b.remark(v))
                .seldom(Texts.mostly(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Mix.few(Sections.anySection()), (b, v) -> b.addAllSections(v))
                .maybe(Mix.upTo(3, anyPointDecision()), (b, v) -> b.addAllPoints(v))
                .maybe(Mix.few(anyVote()), (b, v) -> b.addAllVotes(v))
                .seldom(Mix.few(anyDissent()), (b, v) -> b.addAllDissents(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllFigures(v))
                .seldom(Mix.few(anyItemEffect()), (b, v) -> b.addAllEffects(v))
                .seldom(Mix.few(FollowUps.anyFollowUp()), (b, v) -> b.addAllFollowUps(v))
                .seldom(Dates.anyTerm(), (b, v) -> b.inForce(v))
                .seldom(Mix.few(References.anyLegalReference()), (b, v) -> b.addAllLegalBasis(v))
                .seldom(Mix.few(References.anyDecisionReference()), (b, v) -> b.addAllBasedOn(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllRefersTo(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.mostly(Words.CLOSED_REASONS), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .build(b -> b.build());
    }

    private static Arbitrary<FormattedText> decisionText() {
        return Mix.mostly(Arbitraries.of(WORDS).map(FormattedText::of), Texts.anyFormattedText());
    }

    /** Any decision on single points (Ad 1); what it answers need not exist. */
    public static Arbitrary<PointDecision> anyPointDecision() {
        return Assembly.of(PointDecision::builder)
                .maybe(
                        Texts.mostly(List.of("Ad. 1", "Ad 2-3", "2 - 5)", "1 og 3", "a)", "Ad 0", "Ad å-ø")),
                        (b, v) -> b.mark(v))
                .seldom(Texts.mostly(List.of("Anlæg", "Drift")), (b, v) -> b.list(v))
                .maybe(Mix.few(Keys.anyKey()), (b, v) -> b.addAllAnswers(v))
                .maybe(Vocabularies.anyOutcome(), (b, v) -> b.outcome(v))
                .seldom(Mix.few(Vocabularies.anyOutcome()), (b, v) -> b.addAllFurtherOutcomes(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllOnwardTo(v))
                .maybe(decisionText(), (b, v) -> b.text(v))
                .seldom(Texts.anyFormattedText(), (b, v) -> b.remark(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllFigures(v))
                .seldom(Texts.mostly(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.mostly(Words.CLOSED_REASONS), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .build(b -> b.build());
    }

    /** Any vote (afstemning); counts and ballots need not fit each other, and may be negative or enormous. */
    public static Arbitrary<Vote> anyVote() {
        return Assembly.of(Vote::builder)
                .seldom(Keys.anyKey(), (b, v) -> b.key(v))
                .seldom(Keys.anyKey(), (b, v) -> b.about(v))
                .seldom(Texts.anyText(), (b, v) -> b.subject(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllOn(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.inFavour(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.against(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.abstained(v))
                .seldom(Quantities.anyNumber(), (b, v) -> b.present(v))
                .seldom(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllAway(v))
                .seldom(Mix.chance(50), (b, v) -> b.secret(v))
                .seldom(Vocabularies.anyMajorityRule(), (b, v) -> b.majority(v))
                .seldom(Vocabularies.anyTieBreak(), (b, v) -> b.tieBreak(v))
                .seldom(Vocabularies.anyOutcome(), (b, v) -> b.outcome(v))
                .maybe(Mix.upTo(3, anyBallot()), (b, v) -> b.addAllBallots(v))
                .build(b -> b.build());
    }

    /** Any ballot (stemme), of a person, a party or nobody. */
    public static Arbitrary<Ballot> anyBallot() {
        return Assembly.of(Ballot::builder)
                .maybe(Arbitraries.of(VoteChoice.class), (b, v) -> b.choice(v))
                .maybe(Parties.anyPerson(), (b, v) -> b.person(v))
                .seldom(Parties.anyPoliticalParty(), (b, v) -> b.party(v))
                .seldom(Quantities.anyNumber(), (b, v) -> b.count(v))
                .build(b -> b.build());
    }

    /** Any dissent (mindretalsudtalelse, forbehold, protokoltilførsel). */
    public static Arbitrary<Dissent> anyDissent() {
        return Assembly.of(Dissent::builder)
                .maybe(Vocabularies.anyDissentKind(), (b, v) -> b.kind(v))
                .maybe(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllPersons(v))
                .seldom(Mix.few(Parties.anyPoliticalParty()), (b, v) -> b.addAllParties(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllOn(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any effect of a decision on another item; the item need not exist. */
    public static Arbitrary<ItemEffect> anyItemEffect() {
        return Assembly.of(ItemEffect::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.item(v))
                .maybe(Vocabularies.anyOutcome(), (b, v) -> b.outcome(v))
                .seldom(References.anyDecisionReference(), (b, v) -> b.elsewhere(v))
                .seldom(Dates.anyDay(), (b, v) -> b.until(v))
                .seldom(Dates.anyImpreciseDate(), (b, v) -> b.untilDated(v))
                .build(b -> b.build());
    }

    /** Any earlier treatment whose text stands in the document (tidligere behandling). */
    public static Arbitrary<PriorTreatment> anyPriorTreatment() {
        return Assembly.of(PriorTreatment::builder)
                .maybe(Texts.mostly(List.of("Tidligere behandling")), (b, v) -> b.heading(v))
                .maybe(References.anyDecisionReference(), (b, v) -> b.reference(v))
                .seldom(Sections.anyPagePart(), (b, v) -> b.addLayout(v))
                .seldom(Sections.anySection(), (b, v) -> b.addSections(v))
                .seldom(Recommendations.anyRecommendation(), (b, v) -> b.addRecommendations(v))
                .maybe(anyDecision(), (b, v) -> b.addDecisions(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.mostly(Words.CLOSED_REASONS), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .seldom(Vocabularies.anyCaseType(), (b, v) -> b.caseType(v))
                .seldom(Routes.anyRoute(), (b, v) -> b.route(v))
                .seldom(Mix.few(References.anyDecisionReference()), (b, v) -> b.addAllHistory(v))
                .seldom(Mix.few(References.anyLegalReference()), (b, v) -> b.addAllLegalReferences(v))
                .seldom(Mix.few(Attachments.anyAttachment()), (b, v) -> b.addAllAttachments(v))
                .seldom(Mix.few(Milestones.anyMilestone()), (b, v) -> b.addAllProcess(v))
                .seldom(Mix.few(AgendaItems.anyPlannedMeeting()), (b, v) -> b.addAllPlannedMeetings(v))
                .build(b -> b.build());
    }

    /** What a decision may say that nothing else must fit: its condition, what it rests on, when it is in force. */
    static Arbitrary<Decision> parts() {
        return Assembly.of(Decision::builder)
                .seldom(Arbitraries.of(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Sections.section(), (b, v) -> b.addSections(v))
                .seldom(Arbitraries.of(Outcome.DISCUSSED), (b, v) -> b.addFurtherOutcomes(v))
                .seldom(Parties.body(), (b, v) -> b.addOnwardTo(v))
                .seldom(Mix.few(FollowUps.followUp()), (b, v) -> b.addAllFollowUps(v))
                .seldom(Dates.term(), (b, v) -> b.inForce(v))
                .seldom(References.legalReference(), (b, v) -> b.addLegalBasis(v))
                .seldom(References.decisionReference(), (b, v) -> b.addBasedOn(v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .build(b -> b.build());
    }

    /** The same of a decision on single points. */
    static Arbitrary<PointDecision> pointParts() {
        return Assembly.of(PointDecision::builder)
                .seldom(Arbitraries.of(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Arbitraries.of(Outcome.DISCUSSED), (b, v) -> b.addFurtherOutcomes(v))
                .seldom(Parties.body(), (b, v) -> b.addOnwardTo(v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .build(b -> b.build());
    }

    /** The same of an earlier treatment. */
    static Arbitrary<PriorTreatment> priorParts() {
        return Assembly.of(PriorTreatment::builder)
                .seldom(Arbitraries.of(CaseType.DECISION), (b, v) -> b.caseType(v))
                .seldom(Mix.few(References.decisionReference()), (b, v) -> b.addAllHistory(v))
                .seldom(Mix.few(References.legalReference()), (b, v) -> b.addAllLegalReferences(v))
                .seldom(Mix.few(Attachments.attachment()), (b, v) -> b.addAllAttachments(v))
                .seldom(Mix.few(Milestones.milestone()), (b, v) -> b.addAllProcess(v))
                .seldom(Mix.few(AgendaItems.plannedMeeting()), (b, v) -> b.addAllPlannedMeetings(v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .build(b -> b.build());
    }
}
