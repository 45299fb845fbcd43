package dk.sagsgang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.FormattedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordPlanTest {

    /** A record with a component of each sort. */
    public record Everything(
            String words,
            List<String> manyWords,
            FormattedText runningText,
            @Holds(TextKind.PRINTED) String mark,
            @Holds(TextKind.REFERENCE) List<String> keys,
            @Exact String fileName,
            Optional<Outcome> word,
            Optional<CaseNumber> caseNumber,
            Optional<Cvr> cvr,
            Optional<MunicipalityCode> municipality,
            Optional<Office> office,
            Optional<Person> person,
            List<ExternalId> ids,
            Optional<LocalDate> day,
            Optional<Edition> edition,
            Optional<Integer> number) {}

    @Test
    void theTypeTellsTheKindAndElseWhatIsSaidBesideTheComponent() {
        Map<String, TextKind> kinds = RecordPlan.of(Everything.class).components().stream()
                .collect(Collectors.toMap(Component::name, Component::kind));

        assertThat(kinds)
                .containsEntry("words", TextKind.PROSE)
                .containsEntry("manyWords", TextKind.PROSE)
                .containsEntry("runningText", TextKind.PROSE)
                .containsEntry("mark", TextKind.PRINTED)
                .containsEntry("keys", TextKind.REFERENCE)
                .containsEntry("fileName", TextKind.TECHNICAL)
                .containsEntry("word", TextKind.WORD)
                .containsEntry("caseNumber", TextKind.CASE_NUMBER)
                .containsEntry("cvr", TextKind.CVR)
                .containsEntry("municipality", TextKind.MUNICIPALITY_CODE)
                .containsEntry("office", TextKind.PRINTED)
                .containsEntry("person", TextKind.RECORD)
                .containsEntry("ids", TextKind.RECORD)
                .containsEntry("day", TextKind.NONE)
                .containsEntry("edition", TextKind.NONE)
                .containsEntry("number", TextKind.NONE)
                .hasSize(16);
    }
}
