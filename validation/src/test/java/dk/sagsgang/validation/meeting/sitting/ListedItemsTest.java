package dk.sagsgang.validation.meeting.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.rule.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which item a line of the contents lists; items are called by their keys. */
class ListedItemsTest {

    @Test
    void linesInTheOrderOfTheItemsListThem() {
        assertThat(listed(List.of(item("a", "1", "Budget"), item("b", "2", "Skole")), "1. Budget", "2. Skole"))
                .containsExactly("a", "b");
    }

    @Test
    void linesInAnotherOrderAreLookedUpByNumberAndTitle() {
        List<AgendaItem> items = List.of(item("a", "1", "Budget"), item("b", "2", "Skole"), item("c", "3", "Vej"));

        assertThat(listed(items, "3. Vej", "1. Budget", "2. Skole")).containsExactly("c", "a", "b");
        assertThat(listed(items, "Vej", "Budget", "Skole")).containsExactly("c", "a", "b");
        assertThat(listed(items, "3. Vejen", "1. Budgettet")).containsExactly("c", "a");
        assertThat(listed(items, "Vej (hjm)")).containsExactly("c");
    }

    @Test
    void ofTwoItemsWithOneNumberALineListsTheOneWithItsTitle() {
        List<AgendaItem> items = List.of(item("a", "1", "Budget"), item("b", "1", "Skole"));

        assertThat(listed(items, "1. Skole", "1. Budget")).containsExactly("b", "a");
        assertThat(listed(items, "1. Vej", "1. Sti", "1. Bro")).containsExactly("a", "b", "a");
    }

    @Test
    void itemsOfTheAgendaComeBeforeSubItems() {
        List<AgendaItem> items = List.of(
                item("a", "1", "Budget").withItems(item("a1", "2", "Drift"), item("a2", "2", "Anl\u00e6g")),
                item("b", "2", "Skole"));

        assertThat(listed(items, "2. Vej", "2. Sti", "2. Bro", "2. Tunnel")).containsExactly("b", "a1", "a2", "a1");
        assertThat(listed(items, "1. Budget", "2. Anl\u00e6g", "2. Drift")).containsExactly("a", "a2", "a1");
        assertThat(listed(items, "1. Budget", "2. Skole")).containsExactly("a", "b");
    }

    @Test
    void whereAllAreListedTheFirstOfThemIsMeant() {
        List<AgendaItem> items =
                List.of(item("a", "2", "Budget"), item("b", "1", "Skole").withItems(item("b1", "2", "Drift")));

        assertThat(listed(items, "2. Budget", "2. Drift", "2. Vej")).containsExactly("a", "b1", "a");
    }

    @Test
    void subItemsThatNoLineListsAreLeftOut() {
        List<AgendaItem> items =
                List.of(item("a", "1", "Budget").withItems(item("a1", "1.1", "Drift")), item("b", "2", "Drift"));

        assertThat(listed(items, "1. Budget", "2. Drift")).containsExactly("a", "b");
        assertThat(notListed(items, "1. Budget", "2. Drift")).containsExactly("a1");
        assertThat(notListed(items)).containsExactly("a", "a1", "b");
    }

    @Test
    void anItemWhoseNumberAnotherLineHasIsNotListedByItsTitle() {
        List<AgendaItem> items = List.of(item("a", "1", "Orientering"), item("b", "2", "Budget"));

        assertThat(listed(items, "7. Orientering", "1. Orientering")).containsExactly("-", "a");
        assertThat(listed(items, "7. Orientering", "2. Budget")).containsExactly("a", "b");
    }

    @Test
    void aLineMayBeCutOffOrHaveLostItsNumbers() {
        List<AgendaItem> items = List.of(item("a", "1", "Budget 2022-2025 - tidsplan"), item("b", "1", "Vejplan"));

        assertThat(listed(items, "1. Vejp...", "1. Budget 2022")).containsExactly("b", "a");
        assertThat(listed(items, "1. Vejp\u2026")).containsExactly("b");
        assertThat(listed(items, "Budget 2022-2025")).containsExactly("a");
        assertThat(listed(items, "1. Vejplan", "1. Budget tidsplan")).containsExactly("b", "a");
    }

    @Test
    void ofVeryManyItemsWithOneNumberTheFirstAreComparedAndThatIsTold() {
        List<AgendaItem> items = IntStream.range(0, 102)
                .mapToObj(i -> item("k" + i, "1", "Sag " + (char) ('a' + i % 26) + i / 26))
                .toList();
        ListedItems many = of(items);
        ListedItems few = of(items.subList(0, 100));

        many.list(line("1. Vej"));
        few.list(line("1. Vej"));

        assertThat(many.stoppedShort()).isTrue();
        assertThat(few.stoppedShort()).isFalse();
    }

    @Test
    void aSeriesIsListedWhereOneOfItsItemsIs() {
        List<AgendaItem> items = List.of(item("a", "1", "Budget").withItems(item("a1", "1.1", "Drift")));
        ListedItems listed = of(items);

        listed.list(line("1. Budget"));
        assertThat(listed.anyUnder(-1)).isTrue();
        assertThat(listed.anyUnder(0)).isFalse();
        listed.list(line("1.1 Drift"));
        assertThat(listed.anyUnder(0)).isTrue();
    }

    private static List<String> listed(List<AgendaItem> items, String... lines) {
        ListedItems listed = of(items, lines);
        return Arrays.stream(lines)
                .map(line -> listed.list(line(line)).map(ListedItemsTest::key).orElse("-"))
                .toList();
    }

    private static List<String> notListed(List<AgendaItem> items, String... lines) {
        ListedItems listed = of(items, lines);
        Arrays.stream(lines).forEach(line -> listed.list(line(line)));
        return listed.notListed().stream().map(ListedItemsTest::key).toList();
    }

    private static ListedItems of(List<AgendaItem> items, String... lines) {
        Meeting meeting = Meeting.builder().addAllItems(items).build();
        return new ListedItems(
                new MeetingFacts(meeting, Context.EMPTY).items(),
                Arrays.stream(lines).map(ListedItemsTest::line).toList());
    }

    private static String key(ItemFacts item) {
        return item.item().key();
    }

    /** "1. Budget" and "Budget". */
    private static ContentsEntry line(String printed) {
        int end = Character.isDigit(printed.charAt(0)) ? printed.indexOf(' ') : -1;
        return ContentsEntry.builder()
                .number(printed.substring(0, Math.max(end, 0)))
                .title(printed.substring(end + 1))
                .build();
    }

    private static AgendaItem item(String key, String number, String title) {
        return AgendaItem.builder().key(key).number(number).title(title).build();
    }
}
