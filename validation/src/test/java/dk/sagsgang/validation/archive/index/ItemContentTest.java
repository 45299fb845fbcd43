package dk.sagsgang.validation.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.EveryText;
import dk.sagsgang.validation.EveryText.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemContentTest {

    private static final AgendaItem EMPTY = AgendaItem.builder().build();

    @Test
    void whatAnItemSaysToEverybodyCounts() {
        List<String> counting = EveryText.of(AgendaItem.class)
                .filter(text -> ItemContent.sum((AgendaItem) text.in()) != ItemContent.sum(EMPTY))
                .map(Text::pointer)
                .toList();

        assertThat(counting)
                .containsAll(RecordPlan.of(AgendaItem.class).components().stream()
                        .filter(component -> component.kind() == TextKind.PROSE)
                        .map(component -> "/" + component.name())
                        .filter(pointer -> !pointer.equals("/caseTitle"))
                        .toList())
                .contains(
                        "/number",
                        "/sections/0/heading",
                        "/sections/0/bullets/0",
                        "/recommendations/0/points/0/condition",
                        "/decisions/0/outcome",
                        "/decisions/0/remark",
                        "/decisions/0/dissents/0/text")
                .noneMatch(
                        pointer -> pointer.matches(
                                "/(?:key|caseTitle|emptyLabels|route|attachments|process|plannedMeetings"
                                        + "|history|priorTreatments|items|ids|decisions/0/heading|recommendations/0/heading)(?:/.*)?"));
    }

    @Test
    void whatThePublicDoesNotSeeCountsNothing() {
        AgendaItem item = AgendaItem.builder()
                .title("Salg af grund til Holm")
                .publicTitle("Salg af grund")
                .build();
        Section closed = Section.of("Bud", "Buddet er fortroligt.").withAccess(Access.CLOSED);

        assertThat(ItemContent.sum(item.withTitle("Salg af grund til Lund").withSections(closed)))
                .isEqualTo(ItemContent.sum(item));
        assertThat(ItemContent.sum(item.withSections(closed.withAccess(Access.OPEN))))
                .isNotEqualTo(ItemContent.sum(item));
    }
}
