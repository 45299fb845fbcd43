package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members by name, whatever stands beside it; lists that say that they are of members; and who was chosen for the posts. */
class NamedWithRemarksTest {

    private static Composition read(String text) {
        return commission("Vedtægter for Vestby Kulturråd\n\nSammensætning\n\n" + text + "\n")
                .composition()
                .orElse(Composition.builder().build());
    }

    private static Seat seat(String element) {
        List<Seat> seats = read("Rådets medlemmer er:\n\n • " + element
                        + "\n • Ida Holm (V)\n • Per Vang (A)\n • Eva Lund (C)\n")
                .seats();
        assertThat(seats).hasSize(4);
        return seats.get(0);
    }

    private static Person person(Seat seat) {
        return ((NamedPerson) seat.filledBy().orElseThrow()).person().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg (EL) Formand | Anna Berg | chair | ''",
                "Bo Lind (F) næstforperson | Bo Lind | deputy-chair | ''",
                "Anna Berg, formand (direktør, Havnen) | Anna Berg | chair | ''",
                "Anna Berg (direktør, Havnen) Valgt | Anna Berg | '' | ''",
                "Anna Berg (direktør, Havnen) Indstillet af Handelsforeningen | Anna Berg | '' | ''",
                "Anna Berg, kontorchef, Havnen (udpeget af Vestby Havn) (formand) | Anna Berg | chair | Vestby Havn",
                "Anna Berg - (valgt fra foreningsområdet) | Anna Berg | '' | ''",
                "Anna Berg, Fagchef i Kultur, email: ab@vestby.dk | Anna Berg | '' | ''",
                "Politisk medlem: Anna Berg (V) | Anna Berg | member | ''"
            })
    void nameWithWhatStandsBesideIt(String element, String name, String role, String by) {
        Seat seat = seat(element);

        assertThat(person(seat).name()).isEqualTo(name);
        assertThat(seat.role().map(SeatRole::code).orElse("")).isEqualTo(role);
        assertThat(seat.appointedBy().map(Body::name).orElse("")).isEqualTo(by);
        assertThat(seat.printed()).isEqualTo(element);
    }

    @Test
    void addressIsNoPartOfTheOffice() {
        assertThat(person(seat("Anna Berg, Fagchef i Kultur, email: ab@vestby.dk"))
                        .office()
                        .map(held -> held.title()))
                .contains("Fagchef i Kultur");
    }

    @Test
    void membersInASentenceAreSeatsWithTheirVotes() {
        assertThat(read("Rådets øvrige medlemmer er: Anna Berg (588), Bo Lind (1.351) og Ida Holm (90).")
                        .seats())
                .extracting(seat -> person(seat).name())
                .containsExactly("Anna Berg", "Bo Lind", "Ida Holm");
    }

    @Test
    void organisationsThatAreSaidToBeMembersAreRepresented() {
        List<Seat> seats =
                read("Medlemmer af rådet i 2017 er følgende:\n\n • Grønt Landbrug\n • Danske Bække\n • DAVA\n • Fjordfiskerne\n • Komiteen for Bedre Stier\n")
                        .seats();

        assertThat(seats)
                .hasSize(5)
                .allSatisfy(seat -> assertThat(seat.filledBy().orElseThrow()).isInstanceOf(Representatives.class));
    }

    @Test
    void whatIsPartedOfASeatIsNoSeat() {
        assertThat(
                        read("Rådet vil bestå af 7 medlemmer:\n\n • 5 medlemmer fra idrætsforeningerne\n • heraf mindst 2 medlemmer fra den nordlige del\n • 2 medlemmer fra aftenskolerne\n")
                                .seats())
                .extracting(Seat::printed)
                .containsExactly("5 medlemmer fra idrætsforeningerne", "2 medlemmer fra aftenskolerne");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet har konstitueret sig med Anna Berg (588 stemmer) som formand og Bo Lind (V) som næstformand.",
                "Anna Berg er valgt som formand for rådet, mens Bo Lind er næstformand.",
                "Anne-Lise Berg valgt som formand, Bo Lind valgt som næstformand.",
                "På mødet blev Anna Berg valgt til formand, og Bo Lind blev næstformand.",
                "Rådet konstituerede sig straks efter med Anna Berg, Ørslev, som formand, mens Bo Lind fra Vestby Borgerforening blev næstformand."
            })
    void whoWasChosenHoldsThePosts(String sentence) {
        Composition composition = read(sentence);

        assertThat(composition.chair().orElseThrow().filledBy()).get().isInstanceOf(NamedPerson.class);
        assertThat(((NamedPerson) composition
                                .deputyChair()
                                .orElseThrow()
                                .filledBy()
                                .orElseThrow())
                        .person()
                        .map(Person::name))
                .contains("Bo Lind");
    }

    @Test
    void chairOfAnotherBodyIsNotTheChair() {
        assertThat(read("Rådets mødeleder blev Anna Berg (V), der er formand for Teknikudvalget.")
                        .chair())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Borgmesteren er automatisk formand. | Borgmesteren",
                "Borgmesteren er født medlem og formand for rådet. | Borgmesteren",
                "Politidirektøren er født medlem, og borgmesteren er født formand. | borgmesteren"
            })
    void officeThatHasTheChair(String sentence, String office) {
        assertThat(((OfficeHolder)
                                read(sentence).chair().orElseThrow().filledBy().orElseThrow())
                        .office()
                        .map(held -> held.title()))
                .contains(office);
    }

    @Test
    void whoIsChosenOfAndAmongThemIsChosenByTheMembers() {
        Composition composition = read(
                "Efter kommissoriet vælges formanden af og blandt rådets foreningsmedlemmer. Næstformand vælges af og blandt borgerne.");

        assertThat(composition.chair().orElseThrow().chosenByMembers()).contains(true);
        assertThat(composition.deputyChair().orElseThrow().chosenByMembers()).contains(true);
    }

    @Test
    void whoTakesPartAsSecretaryIsSecretary() {
        assertThat(read("Kulturlederen deltager som sekretær for rådet uden stemmeret.")
                        .secretary())
                .isPresent();
        assertThat(read("Kulturlederen er tillige sekretær for rådet.").secretary())
                .isPresent();
    }
}
