package dk.sagsgang.testkit.archive;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.AgendaItemBuilder;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingBuilder;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteBuilder;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the papers of a year: each month the committees, then the finance committee, then the council. */
final class ValidArchive {

    private static final List<String> COMMITTEES = List.of(
            "Socialudvalget", "Kultur- og Fritidsudvalget", "Teknik- og Miljøudvalget", "Børne- og Skoleudvalget");
    private static final List<String> ABBREVIATIONS = List.of("SOU", "KFU", "TMU", "BSU");
    private static final int DAYS_BEFORE = 8;

    private final ArchivePlan plan;
    private final Municipality municipality;
    private final Body council = Body.of("Byrådet", BodyKind.COUNCIL);
    private final Body finance = Body.of("Økonomiudvalget", BodyKind.FINANCE_COMMITTEE);
    private final List<Body> committees = new ArrayList<>();
    private final List<Meeting> papers = new ArrayList<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final List<Matter> postponed = new ArrayList<>();
    private int serial;
    private int ids;

    private ValidArchive(ArchivePlan plan) {
        this.plan = plan;
        this.municipality = Municipality.builder()
                .name("Prøveby " + plan.municipality() + " Kommune")
                .build();
        for (int c = 0; c < plan.committees(); c++) {
            BodyBuilder body = Body.builder().name(COMMITTEES.get(c)).kind(BodyKind.STANDING_COMMITTEE);
            if (plan.habits().abbreviations()) {
                body.abbreviation(ABBREVIATIONS.get(c));
            }
            committees.add(body.build());
        }
    }

    static List<Meeting> of(ArchivePlan plan) {
        ValidArchive archive = new ValidArchive(plan);
        for (int month = 1; month <= plan.months(); month++) {
            if (month != Month.JULY.getValue()) {
                archive.month(month);
            }
        }
        return List.copyOf(archive.papers);
    }

    /** A case on its way. */
    private static final class Matter {

        private final String title;
        private final CaseNumber number;
        private final Optional<Route> route;
        private final List<Treatment> treatments = new ArrayList<>();

        Matter(String title, CaseNumber number, Optional<Route> route) {
            this.title = title;
            this.number = number;
            this.route = route;
        }
    }

    private record Treatment(Body body, LocalDate day, String itemNumber, Outcome outcome) {}

    private void month(int month) {
        List<Matter> onward = new ArrayList<>();
        LocalDate first = LocalDate.of(plan.year(), month, 1);
        for (int c = 0; c < committees.size(); c++) {
            LocalDate day = first.with(TemporalAdjusters.firstInMonth(DayOfWeek.of(1 + c)));
            List<Matter> matters = newMatters(committees.get(c), c, month);
            if (c == 0) {
                matters.addAll(0, postponed);
                postponed.clear();
            }
            boolean putsOff = c == 0 && month % 3 == 0 && month < plan.months() && month != 6;
            hold(committees.get(c), day, matters, putsOff, Optional.empty());
            onward.addAll(matters);
        }
        List<Matter> routed = new ArrayList<>(onward.stream()
                .filter(matter -> matter.route.isPresent() && !postponed.contains(matter))
                .toList());
        hold(
                finance,
                first.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.FRIDAY)),
                routed,
                false,
                Optional.empty());
        List<Matter> before = new ArrayList<>(routed);
        readings(month).ifPresent(title -> before.add(new Matter(title, number(), Optional.empty())));
        Optional<Matter> late = month % 4 == 0
                ? Optional.of(new Matter("Hastesag om brandskade på skolen " + month, number(), Optional.empty()))
                : Optional.empty();
        hold(council, first.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.TUESDAY)), before, false, late);
    }

    private Optional<String> readings(int month) {
        return switch (month) {
            case 2 -> Optional.of("Ændring af styrelsesvedtægt - 1. behandling");
            case 3 -> Optional.of("Ændring af styrelsesvedtægt - 2. behandling");
            case 8 -> Optional.of("Budget " + (plan.year() + 1) + ", 1. behandling");
            case 9 -> Optional.of("Budget " + (plan.year() + 1) + ", 2. behandling");
            default -> Optional.empty();
        };
    }

    private List<Matter> newMatters(Body committee, int c, int month) {
        List<Matter> matters = new ArrayList<>();
        for (int m = 0; m < plan.cases(); m++) {
            String title = Words.TITLES.get((m + c * plan.cases() + month) % Words.TITLES.size()) + " (" + month + "."
                    + (c + 1) + "." + (m + 1) + ")";
            boolean toCouncil = m % 2 == 0;
            matters.add(new Matter(title, number(), toCouncil ? Optional.of(route(committee)) : Optional.empty()));
        }
        return matters;
    }

    private CaseNumber number() {
        serial++;
        return CaseNumber.of((plan.year() % 100) + "/" + (plan.municipality() * 100 + serial));
    }

    private Route route(Body committee) {
        RouteBuilder route = Route.builder().heading("Sagsgang");
        for (Body body : List.of(committee, finance, council)) {
            route.addStops(RouteStop.builder().body(body).build());
        }
        return route.build();
    }

    /** Writes agenda and minutes of a meeting, and a supplementary agenda where something comes late. */
    private void hold(Body body, LocalDate day, List<Matter> matters, boolean putsOff, Optional<Matter> late) {
        List<AgendaItem> agenda = new ArrayList<>();
        List<AgendaItem> minutes = new ArrayList<>();
        int number = plan.habits().runningNumbers() ? lastNumbers.getOrDefault(body.name(), 0) : 0;
        number++;
        add(recurring(ItemKind.AGENDA_APPROVAL, "Godkendelse af dagsorden", number), agenda, minutes, "Godkendt.");
        if (plan.habits().approvals()) {
            number++;
            add(recurring(ItemKind.MINUTES_APPROVAL, "Godkendelse af referat", number), agenda, minutes, "Godkendt.");
        }
        for (int m = 0; m < matters.size(); m++) {
            number++;
            boolean last = m == matters.size() - 1;
            AgendaItem announced = announced(matters.get(m), number);
            agenda.add(announced);
            Outcome outcome = outcome(body, matters.get(m), putsOff && last);
            minutes.add(decided(announced, matters.get(m), body, day, outcome));
            if (outcome.equals(Outcome.POSTPONED)) {
                postponed.add(matters.get(m));
            }
        }
        Optional<AgendaItem> supplement = Optional.empty();
        if (late.isPresent()) {
            number++;
            AgendaItem announced = announced(late.get(), number)
                    .withLate(true)
                    .withLateReason("Skaden er sket, efter at dagsordenen var sendt ud.");
            supplement = Optional.of(announced);
            minutes.add(decided(announced, late.get(), body, day, Outcome.APPROVED));
        }
        number++;
        AgendaItem closing = recurring(ItemKind.ANY_OTHER_BUSINESS, "Eventuelt", number);
        agenda.add(supplement.isPresent() ? closing.withNumber((number - 1) + ".") : closing);
        minutes.add(closing);
        lastNumbers.put(body.name(), number);
        file(body, day, agenda, minutes, supplement);
    }

    private void file(
            Body body, LocalDate day, List<AgendaItem> agenda, List<AgendaItem> minutes, Optional<AgendaItem> late) {
        MeetingBuilder paper = Meeting.builder()
                .municipality(municipality)
                .addBodies(body)
                .kind(MeetingKind.ORDINARY)
                .date(day)
                .start(day.atTime(16, 0));
        if (plan.habits().ids()) {
            ids++;
            paper.addIds(ExternalId.of(ExternalId.FIRST_AGENDA, "m" + plan.municipality() + "-" + ids));
        }
        Meeting common = paper.build();
        if (plan.habits().agendas()) {
            papers.add(common.withEdition(Edition.AGENDA)
                    .withSent(day.minusDays(DAYS_BEFORE).atTime(12, 0))
                    .withItems(agenda));
            late.ifPresent(
                    item -> papers.add(common.withEdition(Edition.SUPPLEMENTARY).withItems(List.of(item))));
        }
        papers.add(common.withEdition(Edition.MINUTES)
                .withSent(day.minusDays(DAYS_BEFORE).atTime(12, 0))
                .withEnd(day.atTime(19, 30))
                .withItems(minutes));
    }

    private static void add(AgendaItem item, List<AgendaItem> agenda, List<AgendaItem> minutes, String decision) {
        agenda.add(item);
        minutes.add(item.withDecisions(
                Decision.builder().text(FormattedText.of(decision)).build()));
    }

    private AgendaItem recurring(ItemKind kind, String title, int number) {
        return AgendaItem.builder()
                .key("p" + number)
                .number(number + ".")
                .title(title)
                .kind(kind)
                .build();
    }

    private AgendaItem announced(Matter matter, int number) {
        AgendaItemBuilder item = AgendaItem.builder()
                .key("p" + number)
                .number(number + ".")
                .title(matter.title)
                .kind(ItemKind.CASE)
                .caseType(CaseType.DECISION)
                .caseNumber(matter.number)
                .route(matter.route)
                .addSections(Section.of("Sagsfremstilling", Words.SENTENCES.get(number % Words.SENTENCES.size())))
                .addRecommendations(Recommendation.builder()
                        .heading("Indstilling")
                        .recommender(Person.holding("Kommunaldirektøren"))
                        .addPoints(RecommendationPoint.builder()
                                .key("p" + number + "-1")
                                .text(FormattedText.of("at " + Words.POINTS.get(number % Words.POINTS.size())))
                                .build())
                        .build());
        if (plan.habits().ids()) {
            ids++;
            item.addIds(ExternalId.of(ExternalId.FIRST_AGENDA, "i" + plan.municipality() + "-" + ids));
        }
        boolean repeated = plan.habits().earlierDecisions();
        for (Treatment earlier : matter.treatments) {
            if (repeated) {
                item.addDecisions(Decision.builder()
                        .heading("Beslutning i " + earlier.body.name())
                        .body(earlier.body)
                        .date(earlier.day)
                        .outcome(earlier.outcome)
                        .text(FormattedText.of(words(earlier.outcome)))
                        .build());
            } else {
                item.addHistory(DecisionReference.builder()
                        .body(earlier.body)
                        .date(earlier.day)
                        .itemNumber("pkt. " + earlier.itemNumber)
                        .caseNumber(matter.number)
                        .build());
            }
        }
        return item.build();
    }

    private AgendaItem decided(AgendaItem announced, Matter matter, Body body, LocalDate day, Outcome outcome) {
        String number = announced.number().substring(0, announced.number().length() - 1);
        matter.treatments.add(new Treatment(body, day, number, outcome));
        List<Decision> decisions = new ArrayList<>(announced.decisions());
        decisions.add(Decision.builder()
                .outcome(outcome)
                .text(FormattedText.of(words(outcome)))
                .build());
        return announced.withDecisions(decisions);
    }

    private Outcome outcome(Body body, Matter matter, boolean putOff) {
        if (putOff) {
            return Outcome.POSTPONED;
        }
        return matter.route.isPresent() && !body.equals(council) ? Outcome.RECOMMENDED : Outcome.APPROVED;
    }

    private static String words(Outcome outcome) {
        return outcome.equals(Outcome.RECOMMENDED)
                ? "Indstilles godkendt."
                : outcome.equals(Outcome.POSTPONED) ? "Udsat." : "Godkendt.";
    }
}
