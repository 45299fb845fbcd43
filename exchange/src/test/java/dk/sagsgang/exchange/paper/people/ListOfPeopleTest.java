package dk.sagsgang.exchange.paper.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One grammar reads the people of a list, whatever parts them and whatever is said of each. */
class ListOfPeopleTest {

    private static List<Attendance> read(String row) {
        return ListOfPeople.read(row, Optional.empty());
    }

    private static List<String> names(String row) {
        return read(row).stream()
                .flatMap(each -> each.person().stream())
                .map(Person::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne Holm, Bo Lund, Else Mark og Ib Dahl",
                "Anne Holm; Bo Lund; Else Mark; Ib Dahl.",
                "Anne Holm · Bo Lund · Else Mark · Ib Dahl",
                "Anne Holm | Bo Lund | Else Mark | Ib Dahl",
                "Anne Holm (A) Bo Lund (V) Else Mark (C) Ib Dahl (F)",
                "Anne Holm\tBo Lund\tElse Mark\tIb Dahl",
                "Formand Anne Holm Næstformand Bo Lund Medlem Else Mark Direktør Ib Dahl",
                "Anne Holm (formand) Bo Lund Direktør Else Mark Ib Dahl",
                "Anne Holm Bo Lund Else Mark Ib Dahl",
                "Anne Holm, formand, Bo Lund, lærer, Else Mark, FTR FOA, og Ib Dahl, suppleant for Ulla Krog",
                "Skoleleder Anne Holm samt Bo Lund (kontaktpolitiker), Else Mark – TR for BUPL, Ib Dahl (fra pkt. 3)",
                "Anne Holm (Idrætsrådet), Bo Lund (Dansk Blindesamfund, Lunde), Else Mark (Landboforeningen) og Ib Dahl",
                "Anne Holm, Bo lund, Else Mark, Ib Dahl",
            })
    void peopleAreToldApartByWhatPartsThem(String row) {
        assertThat(names(row))
                .containsExactly("Anne Holm", row.contains("lund") ? "Bo lund" : "Bo Lund", "Else Mark", "Ib Dahl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne Holm orienterede om budgettet",
                "Vester Åby Skole, Lunde Idrætsforening og Ulkær Bibliotek",
                "Anne Holm forlod mødet kl. 17.40 under behandling af punkt 5",
                "Ny Kirkevej Vester Allé Lunde Station",
                "Anne Holm, byen skal have flere cykelstier, og skolerne skal være trygge",
                "Qilda Krog Dam Ravn Munk Lind",
                "Godkendelse af dagsorden, Orientering, Eventuelt",
            })
    void whatOnlyLooksLikeAListNamesNobody(String row) {
        assertThat(read(row)).isEmpty();
    }

    @Test
    void whatIsSaidOfEachStandsBeforeOrBehind() {
        List<Attendance> read = read(
                "Formand Anne Holm (A), Bo Lund (B), næstformand, kommunaldirektør Else Mark (referent), Ib Dahl, suppleant for Ulla Krog, Jens Dam (afbud, ferie)");
        assertThat(read)
                .extracting(each -> each.chair().orElse(null))
                .containsExactly(ChairRole.CHAIR, ChairRole.DEPUTY_CHAIR, null, null, null);
        assertThat(read.get(2).capacity()).contains(Capacity.SECRETARY);
        assertThat(read.get(2).person().flatMap(Person::office).map(Office::title))
                .contains("kommunaldirektør");
        assertThat(read.get(3).substituteFor().map(Person::name)).contains("Ulla Krog");
        assertThat(read.get(4).status()).contains(AttendanceStatus.EXCUSED);
        assertThat(read.get(4).absence().map(absence -> absence.reason())).contains("ferie");
    }

    @Test
    void whomSomebodyStandsForIsRemarkedAsAWhole() {
        assertThat(read("Anne Holm (Institut for Natur, Lunde), Bo Lund (Friluftsrådet)"))
                .extracting(Attendance::remark)
                .containsExactly("Institut for Natur, Lunde", "Friluftsrådet");
    }

    @Test
    void aBracketThatNothingOpenedIsNoneAndTheNextStillHoldsItsComma() {
        assertThat(PeopleParts.of("a) Anne Holm (A, formand), b) Bo Lund (V, næstformand)"))
                .containsExactly("a) Anne Holm (A, formand)", "b) Bo Lund (V, næstformand)");
    }

    @Test
    void smallWordsStandWithinNames() {
        assertThat(
                        names(
                                "Peter Lund, Jean le Fevre, Maria dos Santos (A), Anna zu Holm, Ole de la Cour og Ib von der Mark"))
                .containsExactly(
                        "Peter Lund",
                        "Jean le Fevre",
                        "Maria dos Santos",
                        "Anna zu Holm",
                        "Ole de la Cour",
                        "Ib von der Mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Egon Friis mødte for Ruth Kold", "Egon Friis deltog i stedet for Ruth Kold"})
    void whoCameForSomebodyIsTheSubstitute(String row) {
        assertThat(read(row + ", Ib Holm"))
                .first()
                .satisfies(each ->
                        assertThat(each.substituteFor().orElseThrow().name()).isEqualTo("Ruth Kold"));
    }
}
