package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.EveryText;
import dk.sagsgang.validation.EveryText.Text;
import dk.sagsgang.validation.rule.Context;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ItemWordsTest {

    private static final String WRITTEN = "010170-1234";

    @Test
    void everyTextOfAnItemIsAmongItsWords() {
        List<String> prose = RecordPlan.of(AgendaItem.class).components().stream()
                .filter(component -> component.kind() == TextKind.PROSE)
                .map(component -> "/" + component.name())
                .toList();

        assertThat(pointers(item -> item.words().small().contains(WRITTEN)))
                .containsAll(prose)
                .contains(
                        "/title",
                        "/lateReason",
                        "/sections/0/sections/0/text",
                        "/recommendations/0/recommendingBody/name",
                        "/recommendations/0/points/0/condition",
                        "/decisions/0/points/0/remark",
                        "/decisions/0/votes/0/subject",
                        "/decisions/0/dissents/0/text",
                        "/priorTreatments/0/decisions/0/text")
                .noneMatch(
                        pointer -> pointer.matches(
                                "/(?:key|number|emptyLabels|route|attachments|process|plannedMeetings|history|items|ids)(?:/.*)?"));
    }

    @Test
    void whatIsPresentedAreSectionsAndRecommendations() {
        List<String> presented = pointers(item -> item.presented().small().contains(WRITTEN));

        assertThat(presented)
                .isNotEmpty()
                .allMatch(pointer -> pointer.startsWith("/sections/") || pointer.startsWith("/recommendations/"));
    }

    @Test
    void wordsStandInSmallLetters() {
        ItemFacts item = facts(AgendaItem.builder()
                .addSections(Section.of("", "Se BILAG 3 og Bilag 4"))
                .build());
        assertThat(item.presented().small()).isEqualTo("se bilag 3 og bilag 4\n");
    }

    private static List<String> pointers(Predicate<ItemFacts> wanted) {
        return EveryText.of(AgendaItem.class)
                .filter(text -> wanted.test(facts((AgendaItem) text.in())))
                .map(Text::pointer)
                .toList();
    }

    private static ItemFacts facts(AgendaItem item) {
        Meeting meeting = Meeting.builder().addItems(item).build();
        return new MeetingFacts(meeting, Context.EMPTY).items().get(0);
    }
}
