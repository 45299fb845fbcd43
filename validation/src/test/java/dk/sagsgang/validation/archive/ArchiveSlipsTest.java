package dk.sagsgang.validation.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.testkit.archive.Archives;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One slip in the papers of a year trips one rule. */
@Tag("once")
class ArchiveSlipsTest {

    /** The numbers of its meetings begin anew, and meetings and items have ids. */
    private static final List<Meeting> WITH_IDS = Archives.ofYear(1, 2019);

    /** Its numbers run through the year, and nothing has an id. */
    private static final List<Meeting> RUNNING = Archives.ofYear(2, 2019);

    /** The first case on the agenda of a council, which has come from a committee. */
    private static final int CASE = 2;

    @Test
    void withoutASlipNothingIsFound() {
        assertThat(Checked.found(WITH_IDS)).isEmpty();
        assertThat(Checked.found(RUNNING)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void oneSlipTripsOneRule(String rule, List<Meeting> papers) {
        assertThat(Checked.rules(papers)).containsExactly(rule);
    }

    static Stream<Arguments> slips() {
        return Stream.of(WITH_IDS, RUNNING)
                .flatMap(papers -> Stream.of(
                        slip("ARC-001 missing", citing(papers, "999", false)),
                        slip("ARC-001 number", citing(papers, numberOfAnother(papers), true)),
                        slip("ARC-002 ", item(papers, "Byrådet", 3, true, CASE, ArchiveSlipsTest::quotedWrong)),
                        slip("ARC-003 reversed", routedBackwards(papers)),
                        slip("ARC-004 ", replaced(papers)),
                        slip("ARC-007 added", agenda(papers, items -> items.remove(CASE))),
                        slip("ARC-007 dropped", agenda(papers, items -> items.add(another("88.")))),
                        slip("ARC-007 renumbered", agenda(papers, items -> swapNumbers(items))),
                        slip(
                                "ARC-007 retitled",
                                agenda(
                                        papers,
                                        items -> items.set(CASE, items.get(CASE).withTitle("Noget ganske andet")))),
                        slip("ARC-008 not-approved", unapproved(papers)),
                        slip("ARC-009 ", titled(papers, 8, "Budget 2020, 2. behandling")),
                        slip("ARC-010 ", titled(papers, 2, "Ændring af styrelsesvedtægt - 2. behandling")),
                        slip("ARC-011 ", twice(papers))));
    }

    @Test
    void aSecondMeetingAtTheSameTimeTripsOneRule() {
        List<Meeting> papers = new ArrayList<>(WITH_IDS);
        Meeting held = paper(papers, "Byrådet", 5, Edition.MINUTES);
        papers.add(held.withKind(MeetingKind.EXTRAORDINARY)
                .withIds(ExternalId.of(ExternalId.FIRST_AGENDA, "ekstra"))
                .withStart(held.start().map(start -> start.plusMinutes(90)))
                .withItems(another("1.")));

        assertThat(Checked.rules(papers)).containsExactly("ARC-005 ");
    }

    @Test
    void aGapInTheNumbersOfTheYearTripsOneRule() {
        List<Meeting> papers = new ArrayList<>(RUNNING);
        for (Edition edition : List.of(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)) {
            Meeting held = paper(papers, "Byrådet", 12, edition);
            papers.set(
                    papers.indexOf(held),
                    held.withItems(held.items().stream()
                            .map(item -> item.withNumber(
                                    Integer.parseInt(item.number().replace(".", "")) + 7 + "."))
                            .toList()));
        }

        assertThat(Checked.rules(papers)).containsExactly("ARC-006 gap");
    }

    private static Arguments slip(String rule, List<Meeting> papers) {
        return Arguments.of(rule, papers);
    }

    private static Meeting paper(List<Meeting> papers, String body, int month, Edition edition) {
        return papers.stream()
                .filter(paper -> paper.bodies().get(0).name().equals(body)
                        && paper.date().orElseThrow().getMonthValue() == month
                        && paper.edition().orElseThrow() == edition)
                .findFirst()
                .orElseThrow();
    }

    /** One item changed in the minutes, or in agenda and minutes alike. */
    private static List<Meeting> item(
            List<Meeting> papers,
            String body,
            int month,
            boolean minutesOnly,
            int index,
            UnaryOperator<AgendaItem> change) {
        List<Meeting> changed = new ArrayList<>(papers);
        for (Edition edition : minutesOnly ? List.of(Edition.MINUTES) : List.of(Edition.AGENDA, Edition.MINUTES)) {
            Meeting paper = paper(papers, body, month, edition);
            changed.set(papers.indexOf(paper), Spoil.item(paper, index, change));
        }
        return changed;
    }

    private static List<Meeting> citing(List<Meeting> papers, String number, boolean withCase) {
        Meeting cited = paper(papers, "Socialudvalget", 3, Edition.MINUTES);
        return item(
                papers,
                "Byrådet",
                3,
                true,
                CASE,
                item -> item.withHistory(DecisionReference.builder()
                        .body(cited.bodies().get(0))
                        .date(cited.date())
                        .itemNumber(number)
                        .caseNumber(item.caseNumber().filter(printed -> withCase))
                        .build()));
    }

    private static String numberOfAnother(List<Meeting> papers) {
        List<AgendaItem> items =
                paper(papers, "Socialudvalget", 3, Edition.MINUTES).items();
        return items.get(items.size() - 2).number();
    }

    private static AgendaItem quotedWrong(AgendaItem item) {
        List<Decision> decisions = new ArrayList<>(item.decisions());
        decisions.set(0, decisions.get(0).withOutcome(Outcome.REJECTED).withText(FormattedText.of("Ikke godkendt.")));
        return item.withDecisions(decisions);
    }

    private static List<Meeting> routedBackwards(List<Meeting> papers) {
        CaseNumber number = paper(papers, "Byrådet", 3, Edition.MINUTES)
                .items()
                .get(CASE)
                .caseNumber()
                .orElseThrow();
        return papers.stream()
                .map(paper -> paper.withItems(paper.items().stream()
                        .map(item -> item.caseNumber().filter(number::equals).isPresent()
                                ? item.withRoute(item.route().map(ArchiveSlipsTest::backwards))
                                : item)
                        .toList()))
                .toList();
    }

    private static Route backwards(Route route) {
        List<RouteStop> stops = new ArrayList<>(route.stops());
        Collections.reverse(stops);
        return route.withStops(stops);
    }

    /** The council gets another case in the place of one that was recommended to it. */
    private static List<Meeting> replaced(List<Meeting> papers) {
        return item(
                papers,
                "Byrådet",
                3,
                false,
                CASE,
                item -> another(item.number())
                        .withDecisions(
                                item.decisions().isEmpty()
                                        ? List.of()
                                        : item
                                                .decisions()
                                                .subList(
                                                        item.decisions().size() - 1,
                                                        item.decisions().size())
                                                .stream()
                                                .filter(decision ->
                                                        decision.date().isEmpty())
                                                .toList()));
    }

    private static AgendaItem another(String number) {
        return AgendaItem.builder()
                .number(number)
                .title("Salg af den gamle brandstation")
                .caseNumber(CaseNumber.of("19/99999"))
                .build();
    }

    private static List<Meeting> agenda(List<Meeting> papers, Consumer<List<AgendaItem>> change) {
        Meeting agenda = paper(papers, "Byrådet", 3, Edition.AGENDA);
        List<AgendaItem> items = new ArrayList<>(agenda.items());
        change.accept(items);
        List<Meeting> changed = new ArrayList<>(papers);
        changed.set(papers.indexOf(agenda), agenda.withItems(items));
        return changed;
    }

    private static void swapNumbers(List<AgendaItem> items) {
        String number = items.get(CASE).number();
        items.set(CASE, items.get(CASE).withNumber(items.get(CASE + 1).number()));
        items.set(CASE + 1, items.get(CASE + 1).withNumber(number));
    }

    private static List<Meeting> unapproved(List<Meeting> papers) {
        List<Meeting> changed = papers;
        for (int month : List.of(4, 5)) {
            changed = item(
                    changed,
                    "Socialudvalget",
                    month,
                    false,
                    1,
                    item -> item.withTitle("Meddelelser").withKind(ItemKind.INFORMATION));
        }
        return changed;
    }

    private static List<Meeting> titled(List<Meeting> papers, int month, String title) {
        return item(papers, "Byrådet", month, false, CASE, item -> item.withTitle(title));
    }

    private static List<Meeting> twice(List<Meeting> papers) {
        List<Meeting> changed = new ArrayList<>(papers);
        changed.add(Spoil.item(
                paper(papers, "Socialudvalget", 3, Edition.MINUTES),
                CASE,
                item -> item.withDecisions(item.decisions().stream()
                        .map(decision -> decision.withText(FormattedText.of("Godkendt med 4 stemmer mod 3.")))
                        .toList())));
        return changed;
    }
}
