package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublicViewTest {

    private static final AgendaItem OPEN = AgendaItem.builder()
            .number("1")
            .title("Salg af grund til familien Holm")
            .publicTitle("Salg af grund")
            .addSections(
                    Section.of("Resumé", "Grunden sælges."),
                    Section.of("Bud", "Buddet er fortroligt.").withAccess(Access.CLOSED))
            .addAttachments(
                    Attachment.builder().title("Kort").build(),
                    Attachment.builder().title("Bud").access(Access.CLOSED).build())
            .build();

    private static final AgendaItem CLOSED = AgendaItem.builder()
            .number("2")
            .title("Personsag om en medarbejder")
            .access(Access.CLOSED)
            .closedReason("Personforhold")
            .caseNumber(CaseNumber.of("12/27845"))
            .addDecisions(Decision.builder().outcome(Outcome.APPROVED).build())
            .build();

    @Test
    void anOpenItemShowsItsPublicTitleAndNothingClosed() {
        AgendaItem shown = OPEN.publicView();

        assertThat(shown.title()).isEqualTo("Salg af grund");
        assertThat(shown.sections()).extracting(Section::heading).containsExactly("Resumé");
        assertThat(shown.attachments()).extracting(Attachment::title).containsExactly("Kort");
    }

    @Test
    void aClosedItemShowsOnlyThatItIsThere() {
        assertThat(CLOSED.publicView())
                .isEqualTo(AgendaItem.builder()
                        .number("2")
                        .title("Lukket punkt")
                        .access(Access.CLOSED)
                        .closedReason("Personforhold")
                        .build());
        assertThat(CLOSED.withPublicTitle("Personalesag").publicView().title()).isEqualTo("Personalesag");
    }

    @Test
    void theContentsDoNotGiveAwayTheTitleOfAClosedItem() {
        Meeting meeting = Meeting.builder()
                .addContents(
                        ContentsEntry.builder().number("1").title(OPEN.title()).build(),
                        ContentsEntry.builder()
                                .number("2")
                                .title(CLOSED.title())
                                .build())
                .addItems(OPEN, CLOSED)
                .build();

        assertThat(meeting.publicView().contents())
                .extracting(ContentsEntry::number)
                .containsExactly("1");
        assertThat(written(meeting)).contains("medarbejder", "fortroligt", "Holm");
        assertThat(written(meeting.publicView())).doesNotContain("medarbejder", "fortroligt", "Holm");
    }

    /** All that a value holds; its own toString shows no text. */
    private static String written(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(PublicViewTest::written).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PublicViewTest::written).collect(Collectors.joining("\n"));
        }
        if (!(value instanceof Record)) {
            return value.toString();
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> written(read(component, value)))
                .collect(Collectors.joining("\n"));
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
