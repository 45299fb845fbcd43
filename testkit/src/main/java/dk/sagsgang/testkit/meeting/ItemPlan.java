package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Milestones;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is chosen about one case of a valid meeting, before it is tied to the rest. */
final class ItemPlan {

    /** How the points of a recommendation are marked. */
    enum Marks {
        NUMBERS,
        LETTERS,
        AT,
        NONE
    }

    /** Who recommends. */
    enum Recommender {
        OFFICE,
        PERSON,
        ADMINISTRATION,
        PARTY,
        NOBODY
    }

    /** Through which bodies the case goes. */
    enum Way {
        UNTOLD,
        HERE_ONLY,
        ENDING_HERE,
        GOING_ON,
        GRID
    }

    /** How it is decided. */
    enum How {
        AS_A_WHOLE,
        POINT_BY_POINT,
        BOTH,
        BY_COUNTED_VOTE,
        BY_NAMED_VOTE,
        BY_PARTY_VOTE,
        POSTPONED,
        WITH_A_REMARK
    }

    /** Parts that need nothing of the rest of the meeting. */
    AgendaItem parts = AgendaItem.builder().build();

    List<RecommendationPoint> points = List.of();
    FormattedText recommendationText = FormattedText.EMPTY;
    Marks marks = Marks.NUMBERS;
    Recommender recommender = Recommender.OFFICE;
    boolean alternative;
    Way way = Way.UNTOLD;
    boolean rolesTold;
    int priorTreatments;
    Recommendation recommendationParts = Recommendation.builder().build();
    Decision decisionParts = Decision.builder().build();
    PointDecision pointParts = PointDecision.builder().build();
    PriorTreatment priorParts = PriorTreatment.builder().build();
    boolean namesItsParts;
    boolean voteTold;
    How how = How.AS_A_WHOLE;
    boolean answersByKey;
    boolean outcomeTold;
    boolean headed;
    boolean dated;
    boolean decidedEarlier;
    boolean votedDown;
    int minority;
    int abstaining;
    boolean minorityStatement;
    boolean reservation;
    boolean amendment;
    boolean onPoints;
    List<Figure> figures = List.of();
    int embargoDays;
    boolean embargoed;
    boolean treatedWithPrevious;
    List<ItemPlan> subItems = List.of();

    static Arbitrary<ItemPlan> plan() {
        return choices()
                .maybe(Mix.few(choices().build(plan -> plan)), (p, v) -> p.subItems = v)
                .build(plan -> plan);
    }

    private static Assembly<ItemPlan> choices() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 6);
        Arbitrary<Boolean> yes = Arbitraries.of(true);
        return Assembly.of(ItemPlan::new)
                .always(parts(), (p, v) -> p.parts = v)
                .often(Mix.upTo(3, Recommendations.point()), (p, v) -> p.points = v)
                .seldom(Texts.formattedProse(), (p, v) -> p.recommendationText = v)
                .always(Arbitraries.of(Marks.class), (p, v) -> p.marks = v)
                .always(Arbitraries.of(Recommender.class), (p, v) -> p.recommender = v)
                .seldom(yes, (p, v) -> p.alternative = v)
                .maybe(Arbitraries.of(Way.class), (p, v) -> p.way = v)
                .maybe(yes, (p, v) -> p.rolesTold = v)
                .maybe(Arbitraries.integers().between(0, 3), (p, v) -> p.priorTreatments = v)
                .maybe(Recommendations.parts(), (p, v) -> p.recommendationParts = v)
                .maybe(Decisions.parts(), (p, v) -> p.decisionParts = v)
                .maybe(Decisions.pointParts(), (p, v) -> p.pointParts = v)
                .maybe(Decisions.priorParts(), (p, v) -> p.priorParts = v)
                .seldom(yes, (p, v) -> p.namesItsParts = v)
                .maybe(yes, (p, v) -> p.voteTold = v)
                .always(Arbitraries.of(How.class), (p, v) -> p.how = v)
                .maybe(yes, (p, v) -> p.answersByKey = v)
                .maybe(yes, (p, v) -> p.outcomeTold = v)
                .maybe(yes, (p, v) -> p.headed = v)
                .maybe(yes, (p, v) -> p.dated = v)
                .seldom(yes, (p, v) -> p.decidedEarlier = v)
                .seldom(yes, (p, v) -> p.votedDown = v)
                .always(small, (p, v) -> p.minority = v)
                .always(small, (p, v) -> p.abstaining = v)
                .maybe(yes, (p, v) -> p.minorityStatement = v)
                .maybe(yes, (p, v) -> p.reservation = v)
                .seldom(yes, (p, v) -> p.amendment = v)
                .maybe(yes, (p, v) -> p.onPoints = v)
                .seldom(Mix.few(Sections.figure()), (p, v) -> p.figures = v)
                .always(Arbitraries.integers().between(0, 30), (p, v) -> p.embargoDays = v)
                .seldom(yes, (p, v) -> p.embargoed = v)
                .seldom(yes, (p, v) -> p.treatedWithPrevious = v);
    }

    private static Arbitrary<AgendaItem> parts() {
        return AgendaItems.words(Assembly.of(AgendaItem::builder), Arbitraries.of(Words.TITLES))
                .always(Arbitraries.of(Words.TITLES), (b, v) -> b.title(v))
                .maybe(Arbitraries.of(ItemKind.CASE), (b, v) -> b.kind(v))
                .maybe(Arbitraries.of(Access.OPEN), (b, v) -> b.access(v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v).publicTitle("Ejendomssag"))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .maybe(Arbitraries.of(CaseType.words()), (b, v) -> b.caseType(v))
                .maybe(Identifiers.wellFormedCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Mix.few(Parties.person()), (b, v) -> b.addAllCaseOfficers(v))
                .seldom(Mix.few(Parties.person()), (b, v) -> b.addAllOtherCaseOfficers(v))
                .seldom(Mix.few(Arbitraries.of(Words.LABELS)), (b, v) -> b.addAllEmptyLabels(v))
                .maybe(Mix.few(Sections.section()), (b, v) -> b.addAllSections(v))
                .seldom(Sections.pagePart("title"), (b, v) -> b.addLayout(v))
                .seldom(Mix.few(References.decisionReference()), (b, v) -> b.addAllHistory(v))
                .seldom(Mix.few(References.legalReference()), (b, v) -> b.addAllLegalReferences(v))
                .maybe(Mix.few(Attachments.attachment()), (b, v) -> b.addAllAttachments(v))
                .seldom(Mix.few(Milestones.milestone()), (b, v) -> b.addAllProcess(v))
                .seldom(Mix.few(AgendaItems.plannedMeeting()), (b, v) -> b.addAllPlannedMeetings(v))
                .seldom(Arbitraries.integers().between(1, 99_999), (b, v) -> b.documentNumber("330-2019-" + v))
                .seldom(Mix.few(Sites.site()), (b, v) -> b.addAllSites(v))
                .seldom(Mix.few(FollowUps.followUp()), (b, v) -> b.addAllFollowUps(v))
                .seldom(Mix.chance(50), (b, v) -> b.excerpt(v))
                .seldom(Arbitraries.integers().between(1, 30), (b, v) -> b.handled(v))
                .seldom(Mix.few(Sites.link()), (b, v) -> b.addAllLinks(v))
                .seldom(
                        Arbitraries.of(Words.LATE_REASONS),
                        (b, v) -> b.late(true).lateReason(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }
}
