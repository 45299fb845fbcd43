package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels in which one word more turns round what the word of a list says. */
class LabelsOfPeopleTest {

    private static List<Attendance> people(String lines) {
        return meeting("""
                Vestby Kommune
                Referat
                Handicaprådet
                Mødedato: 3. maj 2021 kl. 16.00
                Mødested: Rådhuset

                %s

                1. Godkendelse af dagsorden
                Beslutning
                Godkendt.

                2. Orientering om budget
                Beslutning
                Taget til efterretning.
                """.formatted(lines)).attendance();
    }

    private static List<String> names(List<Attendance> people) {
        return people.stream()
                .map(each -> each.person().map(Person::name).orElse(""))
                .toList();
    }

    private static Optional<AttendanceStatus> status(List<Attendance> people, String name) {
        return people.stream()
                .filter(each -> each.person().map(Person::name).orElse("").equals(name))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deltagere og afbud: Bo Lund, Pia Falk",
                "Deltagere Afbud: Bo Lund, Pia Falk",
                "Næste mødes deltagere: Bo Lund, Pia Falk",
                "Næste mødes deltagere\nBo Lund\nPia Falk",
                "Tidligere medlemmer: Bo Lund, Pia Falk",
                "Afgående medlemmer:\nBo Lund\nPia Falk",
                "Fratrådte medlemmer: Bo Lund, Pia Falk",
                "Kontaktperson i forvaltningen: Pia Falk",
                "Kontakt forvaltningen: Pia Falk",
                "Henvendelse til sekretariatet:\nPia Falk",
                "Valg af forældrerepræsentanter: Bo Lund, Pia Falk",
            })
    void whoIsListedForAnythingElseIsNobodyOfTheMeeting(String label) {
        assertThat(names(people("Til stede: Anne Holm, Ib Dahl, Else Mark\n" + label)))
                .containsExactly("Anne Holm", "Ib Dahl", "Else Mark");
        assertThat(names(people("Til stede:\nAnne Holm\nIb Dahl\nElse Mark\n" + label)))
                .containsExactly("Anne Holm", "Ib Dahl", "Else Mark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ikke deltagende: Bo Lund, Pia Falk",
                "Ikke tilstedeværende:\nBo Lund\nPia Falk",
                "Udeblevne medlemmer: Bo Lund, Pia Falk",
                "Ej fremmødte medlemmer: Bo Lund, Pia Falk",
            })
    void whoIsListedBelowIkkeWasNotThere(String label) {
        List<Attendance> people = people("Til stede: Anne Holm, Ib Dahl, Else Mark\n\n" + label);

        assertThat(status(people, "Anne Holm")).contains(AttendanceStatus.PRESENT);
        assertThat(status(people, "Bo Lund")).contains(AttendanceStatus.ABSENT);
        assertThat(status(people, "Pia Falk")).contains(AttendanceStatus.ABSENT);
    }

    @Test
    void aWordInUseBeforeItLeavesTheMeaning() {
        List<Attendance> people =
                people("Fremmødte rådsmedlemmer: Anne Holm, Ib Dahl\nMeldt afbud fra medlemmer: Else Mark");
        assertThat(status(people, "Ib Dahl")).contains(AttendanceStatus.PRESENT);
        assertThat(status(people, "Else Mark")).contains(AttendanceStatus.EXCUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suppleanter: Bo Lund, Pia Falk", "Stedfortrædere:\nBo Lund\nPia Falk"})
    void whoIsListedAsSubstituteHasNotCome(String label) {
        List<Attendance> people = people("Medlemmer: Anne Holm, Ib Dahl, Else Mark\n" + label);

        assertThat(names(people)).containsExactly("Anne Holm", "Ib Dahl", "Else Mark", "Bo Lund", "Pia Falk");
        assertThat(status(people, "Bo Lund")).isEmpty();
        assertThat(people.get(3).capacity()).isEmpty();
        assertThat(status(people("Til stede: Anne Holm, Ib Dahl\nMødt i stedet: Bo Lund"), "Bo Lund"))
                .contains(AttendanceStatus.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medlemmer: Anne Holm (A) (personlig stedfortræder Bo Lund), Ib Dahl (V) (personlig stedfortræder Else Mark), Ulla Krog (C)",
                "Medlemmer: Anne Holm (A) (stedfortræder Bo Lund), Ib Dahl (V), Ulla Krog (C)",
                "Til stede: Anne Holm (observatør), Ib Dahl, Ulla Krog (suppleant Bo Lund)",
            })
    void whoMayStandInForAMemberHasNotCome(String list) {
        List<Attendance> people = people(list);

        assertThat(names(people)).containsExactly("Anne Holm", "Ib Dahl", "Ulla Krog");
        assertThat(people).anySatisfy(each -> assertThat(each.remark()).contains("Bo Lund"));
    }

    @Test
    void whoIsNamedBehindAMemberWhoIsAwayHasCome() {
        List<Attendance> people = people("Til stede: Anne Holm, Ib Dahl\nAfbud: Ulla Krog (stedfortræder Bo Lund)");

        assertThat(status(people, "Bo Lund")).contains(AttendanceStatus.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deltagere: Anne Holm, Dansk Blindesamfund, Ib Dahl, Danske Fysioterapeuter, Else Mark, Red Barnet samt Bo Lund (lærer)",
                "Deltagere: Anne Holm, Dansk Blindesamfund, Ib Dahl, Else Mark, Ungdommens Røde Kors, Bo Lund",
            })
    void aSocietyIsNobody(String list) {
        assertThat(names(people(list))).containsExactly("Anne Holm", "Ib Dahl", "Else Mark", "Bo Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kun Ib Dahl og Else Mark var til stede.",
                "Også Ib Dahl var til stede.",
                "Hele Bo Lund Skole deltog i mødet.",
                "Formanden Rita Berg ledede mødet.",
                "Næstformanden Rita Berg deltog i mødet.",
                "Sekretæren Pia Falk tog referat.",
            })
    void aWordBeforeANameIsNoneOfIt(String sentence) {
        assertThat(names(people(sentence)))
                .noneMatch(name -> name.matches("(?:Kun|Også|Hele|Formanden|Næstformanden|Sekretæren) .*"));
    }

    @Test
    void whoComesForNobodyThatIsListedStandsInForNobody() {
        List<Attendance> people = people(
                "Til stede: Anne Holm, Ib Dahl\nFor Dansk Industri deltog Bo Lund. For Lunde Erhverv mødte Pia Falk.");

        assertThat(people).allSatisfy(each -> assertThat(each.substituteFor()).isEmpty());
    }

    @Test
    void aTickSaysThatTheLabelIsTrueOfSomebody() {
        List<Attendance> people =
                people("Til stede:\n[x] Anne Holm\n[x] Ib Dahl\n[ ] Else Mark\nAfbud:\n[x] Bo Lund\n[ ] Pia Falk");

        assertThat(status(people, "Anne Holm")).contains(AttendanceStatus.PRESENT);
        assertThat(status(people, "Else Mark")).contains(AttendanceStatus.ABSENT);
        assertThat(status(people, "Bo Lund")).contains(AttendanceStatus.EXCUSED);
        assertThat(status(people, "Pia Falk")).isEmpty();
    }

    @Test
    void emptyBoxesAloneSayNothingOfAnybody() {
        List<Attendance> people = people("Deltagere:\n[ ] Anne Holm\n[ ] Ib Dahl\n[ ] Else Mark");

        assertThat(people)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.status()).isEmpty());
    }
}
