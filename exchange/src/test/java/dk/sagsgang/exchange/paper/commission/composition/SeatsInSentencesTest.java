package dk.sagsgang.exchange.paper.commission.composition;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sits in a group and who leads it, told in sentences; what they tell is no text of the composition besides. */
class SeatsInSentencesTest {

    private static Composition composed(String sentences) {
        return commission("Kommissorium for Havneudvalget\n\nSammensætning\n\n" + sentences + "\n")
                .composition()
                .orElseThrow();
    }

    private static List<Object> fillings(Composition composition) {
        return composition.seats().stream()
                .map(seat -> (Object) seat.filledBy().orElseThrow().getClass())
                .toList();
    }

    @Test
    void membersThatAreCountedAndThenToldByOfficeAndNumberAreSeats() {
        Composition read = composed(
                "Udvalget består af syv medlemmer: borgmesteren, formanden for Teknik- og Havneudvalget, tre medlemmer valgt af og blandt Byrådets medlemmer, et medlem indstillet af Vestby Bådlaug og et medlem indstillet af Vestby Handel.");

        assertThat(read.memberCount().flatMap(Count::value)).contains(7);
        assertThat(fillings(read))
                .containsExactly(
                        OfficeHolder.class,
                        ChairOfBody.class,
                        MembersOfBody.class,
                        Representatives.class,
                        Representatives.class);
        assertThat(read.text().content()).isEmpty();
    }

    @Test
    void verbOfTheFirstWhoSendsIsThatOfAll() {
        Composition read = composed(
                "Havnelauget udpeger to medlemmer, Vestby Erhvervs- og Turistforening ét medlem og de tre lokalråd i forening to medlemmer. Sejlklubben udpeger to, spejderne én, og skolerne i Vestby og Østby udpeger én hver.");

        assertThat(read.seats())
                .extracting(seat -> seat.appointedBy().orElseThrow().name())
                .containsExactly(
                        "Havnelauget",
                        "Vestby Erhvervs- og Turistforening",
                        "de tre lokalråd",
                        "Sejlklubben",
                        "spejderne",
                        "skolerne i Vestby og Østby");
        assertThat(read.seats())
                .extracting(seat -> seat.count().flatMap(Count::value).orElseThrow())
                .containsExactly(2, 1, 2, 2, 1, 1);
    }

    @Test
    void bodyThatSendsItsOwnMembersMaySendTheChair() {
        Composition read = composed(
                "Byrådet vælger fire medlemmer af sin midte, heraf formanden for Havneudvalget, der tillige er udvalgets formand.");

        assertThat(fillings(read)).containsExactly(MembersOfBody.class);
        assertThat(read.chair().flatMap(Post::filledBy)).containsInstanceOf(ChairOfBody.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "En fra Ungdomsrådet kan være med som gæst. | guest",
                "Der sidder også to byrådspolitikere med som lyttere. | observer",
                "Havnechefen deltager i møderne som sekretær. | secretary",
                "To medlemmer af Havne- og Vejudvalget deltager som observatører, og udvalget kan tilkalde eksperter. | observer",
                "Sekretariatschefen deltager i møderne og fører protokollen. | secretary"
            })
    void whoTakesPartIsToldWithHow(String sentence, String role) {
        assertThat(composed(sentence).seats().get(0).role()).contains(SeatRole.of(role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnefogeden deltager i møderne uden stemmeret.",
                "Direktøren for Havn, By og Land deltager i udvalgets møder uden stemmeret."
            })
    void whoHasNoVoteIsToldByTheWholeSentence(String sentence) {
        Seat seat = composed(sentence).seats().get(0);

        assertThat(seat.voting()).contains(false);
        assertThat(seat.printed() + ".").isEqualTo(sentence);
        assertThat(seat.filledBy()).containsInstanceOf(OfficeHolder.class);
    }

    @Test
    void someOfThePlacesAreForPeopleByNameAndTheRestForOthers() {
        Composition read = composed(
                "Der er fire pladser. To af dem er til byrådsmedlemmer: Anna Berg (A) og Bo Lind (V). Anna Berg er formand. De sidste to pladser går til borgere, som trækkes lod om.");

        assertThat(read.memberCount().flatMap(Count::value)).contains(4);
        assertThat(fillings(read)).containsExactly(NamedPerson.class, NamedPerson.class, Representatives.class);
        assertThat(read.chair().map(Post::printed)).contains("Anna Berg er formand");
        assertThat(read.seats().get(0).role()).contains(SeatRole.CHAIR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Som sekretær virker en medarbejder fra Havn og By.",
                "Havn og By sørger for dagsorden og referat.",
                "En medarbejder fra skolen hjælper med dagsorden og referat, men stemmer ikke.",
                "Havnechefen er med på møderne som fagperson, og Havn og By er sekretariat.",
                "Havnechefen er udvalgets tovholder, og udviklingsafdelingen stiller sekretær."
            })
    void whoServesTheGroupIsToldByWhatTheyDo(String sentence) {
        assertThat(composed(sentence).secretary()).isPresent();
        assertThat(composed(sentence).secretary().flatMap(Post::filledBy))
                .isNotEqualTo(
                        Optional.of(OfficeHolder.of("Havnechefen er udvalgets tovholder, og udviklingsafdelingen")));
    }

    @Test
    void chairByOfficeIsThatOfTheSeatWithTheOffice() {
        Composition read =
                composed("Udvalget består af to medlemmer: borgmesteren og havnechefen. Borgmesteren er formand.");

        assertThat(read.seats().get(0).role()).contains(SeatRole.CHAIR);
        assertThat(read.chair().map(Post::seat)).contains(read.seats().get(0).key());
    }

    @Test
    void memberWhoStaysAwayIsNoSeat() {
        assertThat(composed(
                                "Udvalget har fire medlemmer. Et medlem, der udebliver tre gange uden afbud, udgår af udvalget.")
                        .seats())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Næstformanden finder udvalget selv på sit første møde.",
                "Udvalget vælger selv en næstforperson."
            })
    void deputyMayBeFoundAndBeCalledByAnyWord(String sentence) {
        assertThat(composed(sentence).deputyChair().flatMap(Post::chosenByMembers))
                .contains(true);
    }
}
