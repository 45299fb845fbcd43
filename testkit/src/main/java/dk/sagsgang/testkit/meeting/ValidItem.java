package dk.sagsgang.testkit.meeting;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.AgendaItemBuilder;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.DecisionBuilder;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationBuilder;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the items of a valid meeting: keys, recommendations, route and decisions that fit together. */
final class ValidItem {

    private static final Map<ItemKind, String> RECURRING = Map.of(
            ItemKind.AGENDA_APPROVAL, "Godkendelse af dagsorden",
            ItemKind.ANY_OTHER_BUSINESS, "Eventuelt",
            ItemKind.SIGNATURES, "Underskriftsark");

    private static final Attachment ENCLOSED =
            Attachment.builder().title("Oversigtskort").build();

    private final MeetingPlan meeting;
    private final Agenda agenda;
    private final ValidAttendance attendance;
    private final Optional<Agenda.Entry> postponed;
    private final Optional<LocalDate> published;

    ValidItem(
            MeetingPlan meeting,
            Agenda agenda,
            ValidAttendance attendance,
            Optional<Agenda.Entry> postponed,
            Optional<LocalDate> published) {
        this.meeting = meeting;
        this.agenda = agenda;
        this.attendance = attendance;
        this.postponed = postponed;
        this.published = published;
    }

    /** The number or letter of a point, without what stands around it. */
    static String mark(boolean letters, int index) {
        return letters ? String.valueOf((char) ('a' + index)) : Integer.toString(index + 1);
    }

    AgendaItem fill(Agenda.Entry entry) {
        return entry.plan()
                .map(plan -> aCase(entry, plan))
                .orElseGet(() -> recurring(entry, entry.recurring().orElse(ItemKind.INFORMATION)));
    }

    private AgendaItem recurring(Agenda.Entry entry, ItemKind kind) {
        AgendaItemBuilder item = AgendaItem.builder()
                .key(entry.key())
                .number(entry.number())
                .title(RECURRING.getOrDefault(kind, "Meddelelser"))
                .kind(kind);
        if (kind.equals(ItemKind.AGENDA_APPROVAL) && decides()) {
            DecisionBuilder decision = Decision.builder().text(FormattedText.of("Godkendt."));
            postponed.ifPresent(other -> decision.addEffects(ItemEffect.builder()
                    .item(other.key())
                    .outcome(Outcome.POSTPONED)
                    .until(meeting.day.plusWeeks(4))
                    .untilDated(ImpreciseDate.ofDay(meeting.day.plusWeeks(4)))
                    .elsewhere(DecisionReference.builder()
                            .itemNumber(other.number())
                            .build())
                    .build()));
            item.addDecisions(decision.build());
            postponed.ifPresent(other -> item.addDecisions(Decision.builder()
                    .item(other.key())
                    .outcome(Outcome.POSTPONED)
                    .until(ImpreciseDate.ofMonth(YearMonth.from(meeting.day.plusWeeks(4))))
                    .text(FormattedText.of("Udsat."))
                    .build()));
        }
        return item.build();
    }

    private boolean decides() {
        return meeting.minutesEdition() && !meeting.cancelled;
    }

    private AgendaItem aCase(Agenda.Entry entry, ItemPlan plan) {
        ValidRoute route = new ValidRoute(meeting, plan);
        List<RecommendationPoint> points = points(entry, plan, "p");
        AgendaItem parts = meeting.silent ? silent(plan.parts) : plan.parts;
        AgendaItemBuilder item = AgendaItem.builder()
                .from(parts)
                .key(entry.key())
                .number(entry.number())
                .route(route.route())
                .caseType(parts.caseType().filter(type -> everyCaseTyped()))
                .caseNumber(parts.caseNumber().filter(this::openedByNow))
                .history(parts.history().stream()
                        .filter(told ->
                                told.date().filter(meeting.day::isBefore).isEmpty())
                        .toList())
                .addAllRecommendations(recommendations(entry, plan, points))
                .addAllPriorTreatments(route.priorTreatments())
                .sections(parts.sections().stream()
                        .map(section -> section.withRefersTo(named(entry, plan)))
                        .toList())
                .items(entry.subItems().stream().map(this::fill).toList());
        item.attachments(keyed(
                parts.attachments().size(), i -> parts.attachments().get(i).withKey(entry.key() + "-b" + (i + 1))));
        item.process(keyed(parts.process().size(), i -> parts.process().get(i).withKey(entry.key() + "-m" + (i + 1))));
        if (plan.embargoed) {
            item.embargo(published.orElse(meeting.day).minusDays(plan.embargoDays));
        }
        boolean withPrevious = plan.treatedWithPrevious && entry.order() > 0;
        if (withPrevious) {
            item.addTreatedWith(agenda.all().get(entry.order() - 1).key());
        }
        return item.decisions(decisions(entry, plan, points, route.endsHere())).build();
    }

    /** Without what a rule calls worth knowing: a closed item among the open ones of a council, a text that names what is not listed. */
    private AgendaItem silent(AgendaItem parts) {
        AgendaItem open = meeting.council() && parts.access().equals(Optional.of(Access.CLOSED))
                ? parts.withAccess(Optional.empty())
                        .withClosedReason("")
                        .withClosedBy(Optional.empty())
                        .withPublicTitle("")
                : parts;
        return open.attachments().isEmpty() ? open.withAttachments(ENCLOSED) : open;
    }

    /** Where some cases say what they are for, all do. */
    private boolean everyCaseTyped() {
        return agenda.all().stream()
                .flatMap(entry -> entry.plan().stream())
                .allMatch(plan -> plan.parts.caseType().isPresent() && !(meeting.silent && lacksRecommendation(plan)));
    }

    private static boolean lacksRecommendation(ItemPlan plan) {
        return plan.parts.caseType().equals(Optional.of(CaseType.DECISION))
                && plan.points.isEmpty()
                && plan.recommendationText.blank();
    }

    private boolean openedByNow(CaseNumber number) {
        return number.year().map(year -> year <= meeting.day.getYear()).orElse(true);
    }

    /** Keys of parts of the item that its texts refer to: the item itself, and its first attachment. */
    private static List<String> named(Agenda.Entry entry, ItemPlan plan) {
        if (!plan.namesItsParts) {
            return List.of();
        }
        return plan.parts.attachments().isEmpty() ? List.of(entry.key()) : List.of(entry.key(), entry.key() + "-b1");
    }

    private List<Decision> decisions(
            Agenda.Entry entry, ItemPlan plan, List<RecommendationPoint> points, boolean endsHere) {
        ValidDecision decision = new ValidDecision(meeting, entry, plan, points, endsHere, attendance.voters(entry));
        List<Decision> decisions = new ArrayList<>();
        boolean decidedHere = decides() && postponed.filter(entry::equals).isEmpty();
        if (plan.decidedEarlier && (decidedHere || !meeting.minutesEdition())) {
            decisions.add(decision.earlier());
        }
        if (decidedHere) {
            decisions.addAll(decision.here());
        } else if (!meeting.minutesEdition() && plan.headed && !meeting.cancelled) {
            decisions.add(Decision.builder()
                    .text(FormattedText.of("Beslutning ikke frigivet"))
                    .build());
        }
        return decisions;
    }

    private static List<RecommendationPoint> points(Agenda.Entry entry, ItemPlan plan, String series) {
        return keyed(
                plan.points.size(),
                i -> plan.points
                        .get(i)
                        .withKey(entry.key() + "-" + series + (i + 1))
                        .withMark(printedMark(plan.marks, i))
                        .withRefersTo(named(entry, plan)));
    }

    private static String printedMark(ItemPlan.Marks marks, int index) {
        return switch (marks) {
            case NUMBERS -> mark(false, index) + ".";
            case LETTERS -> mark(true, index) + ")";
            case AT -> "At " + mark(false, index) + ")";
            case NONE -> "";
        };
    }

    private List<Recommendation> recommendations(Agenda.Entry entry, ItemPlan plan, List<RecommendationPoint> points) {
        if (points.isEmpty() && plan.recommendationText.blank()) {
            return List.of();
        }
        RecommendationBuilder main = Recommendation.builder()
                .from(plan.recommendationParts)
                .key(plan.namesItsParts ? entry.key() + "-r" : "")
                .heading("Indstilling")
                .to(meeting.body)
                .text(plan.recommendationText)
                .addAllPoints(points);
        switch (plan.recommender) {
            case OFFICE -> main.recommender(Person.holding(Words.OFFICES.get(0)));
            case PERSON -> main.recommender(Person.of("Lærke Overgårdslund"));
            case ADMINISTRATION -> main.recommendingBody(Body.of("Forvaltningen"));
            case PARTY -> main.recommendingParty(PoliticalParty.ofLetter("Ø")).kind(RecommendationKind.PROPOSAL);
            case NOBODY -> main.date(meeting.day.minusDays(3));
        }
        if (!plan.alternative) {
            return List.of(main.build());
        }
        Recommendation alternative = Recommendation.builder()
                .heading("Alternativ indstilling")
                .kind(RecommendationKind.ALTERNATIVE)
                .recommendingBody(Body.of("Forvaltningen"))
                .addAllPoints(points(entry, plan, "q"))
                .text(plan.recommendationText)
                .build();
        return List.of(main.build(), alternative);
    }

    private static <T> List<T> keyed(int size, java.util.function.IntFunction<T> element) {
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(element.apply(i));
        }
        return elements;
    }
}
