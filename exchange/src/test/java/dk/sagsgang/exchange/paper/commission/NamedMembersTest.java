package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members who are told by name, members who are told by their number, and both of the same group. */
class NamedMembersTest {

    private static final String HEAD = "Kommissorium for Handicaprådet i Vejle Kommune\n\n";

    private static Commission read(String below) {
        return (Commission) PaperReader.standard()
                .read((HEAD + below).getBytes(StandardCharsets.UTF_8), "kommissorium.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Composition composition(String below) {
        return read(below).composition().orElseThrow();
    }

    private static List<Seat> seats(String below) {
        return read(below).composition().map(Composition::seats).orElse(List.of());
    }

    private static Optional<Person> person(Seat seat) {
        return seat.filledBy()
                .filter(NamedPerson.class::isInstance)
                .flatMap(filling -> ((NamedPerson) filling).person());
    }

    private static List<String> names(List<Seat> seats) {
        return seats.stream()
                .map(seat -> person(seat).map(Person::name).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handicaprådet er konstitueret på følgende måde:",
                "Medlemmer af Handicaprådet er:",
                "I rådet sidder:"
            })
    void peopleInAListAreMembersWhateverAnnouncesThem(String announcing) {
        Composition composition = composition(
                announcing + "\n\n- Anna Berg, formand\n- Bo Lind (V)\n- Ida Dam (Ungerådet)\n- Ole Friis\n");

        assertThat(names(composition.seats())).containsExactly("Anna Berg", "Bo Lind", "Ida Dam", "Ole Friis");
        assertThat(composition.heading()).isEqualTo(announcing);
        assertThat(composition.chair().map(Post::seat))
                .contains(composition.seats().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kontakt:", "Afbud fra medlemmer:", "Tidligere medlemmer:", "Årets priser er givet til:"})
    void peopleInOtherListsAreNoMembers(String announcing) {
        assertThat(seats(announcing + "\n\n- Anna Berg\n- Bo Lind\n- Ida Dam\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg (Byrådet) | ''",
                "Anna Berg, Dansk Industri Vestby | ''",
                "Anna Berg, Padborg | ''",
                "Anna Berg, Vejle Kommune | ''",
                "Anna Berg, Kulturchef | Kulturchef",
                "Anna Berg, elev fra Byskolen | elev fra Byskolen"
            })
    void whatStandsBehindANameIsAnOfficeOnlyWhereItsWordsAre(String element, String office) {
        Person person = person(seats("Medlemmer\n\n- " + element + "\n- Bo Lind, formand\n")
                        .get(0))
                .orElseThrow();

        assertThat(person.name()).isEqualTo("Anna Berg");
        assertThat(person.office().map(each -> each.title()).orElse("")).isEqualTo(office);
    }

    @Test
    void whoHasSentSomebodyStandsBehindTheName() {
        Seat seat = seats("Medlemmer\n\n- Anna Berg (udpeget af Byrådet)\n- Bo Lind, formand\n")
                .get(0);

        assertThat(seat.appointedBy().map(Body::name)).contains("Byrådet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg, Vestby Landbrug, anna@vestby.dk",
                "Anna Berg V",
                "Formand Anna Berg, Danmarks Naturfredningsforening, anna@vestby.dk"
            })
    void addressesAndLettersOfPartiesAreNoPartOfAName(String element) {
        assertThat(names(seats("Medlemmer\n\n- " + element + "\n- Bo Lind, byrådsmedlem\n")))
                .containsExactly("Anna Berg", "Bo Lind");
    }

    @Test
    void anOrganisationIsNobodyByName() {
        Seat seat = seats("Medlemmer\n\n- Naturstyrelsen Vestjylland, Bo Lind\n- Ida Dam, formand\n")
                .get(0);

        assertThat(person(seat)).isEmpty();
        assertThat(seat.holders()).extracting(Person::name).containsExactly("Bo Lind");
    }

    @Test
    void aNameOfSeveralWordsIsOneInASentence() {
        String sentence = "Rådet består af formanden for Klima-, Miljø- og Teknikudvalget og to borgere.";

        assertThat(seats("Sammensætning\n\n" + sentence + "\n"))
                .extracting(Seat::printed)
                .containsExactly("formanden for Klima-, Miljø- og Teknikudvalget", "to borgere");
    }

    @Test
    void aSentenceThatIsUnderstoodInPartOnlyStaysText() {
        Composition composition =
                composition("Sammensætning\n\nRådet består af to borgere, det bedste fra gågaden og en leder.\n");

        assertThat(composition.seats()).isEmpty();
        assertThat(composition.text().content()).contains("to borgere");
    }

    @Test
    void substitutesAreNumbered() {
        Seat seat = seats("Medlemmer\n\n- Anna Berg, formand\n- 1. suppleant: Bo Lind\n")
                .get(1);

        assertThat(seat.role()).contains(SeatRole.SUBSTITUTE);
        assertThat(names(List.of(seat))).containsExactly("Bo Lind");
    }

    @Test
    void membersWhoAreCountedAndNamedAreThereOnce() {
        Composition composition = composition("""
                Sammensætning

                Handicaprådet består af 1 medlem fra Byrådet og 2 medlemmer, som repræsenterer foreningerne.

                Rådets medlemmer

                - Anna Berg (Byrådet)
                - Bo Lind (Cyklisterne)
                - Ida Dam (Gangforeningen)
                """);

        assertThat(names(composition.seats())).containsExactly("Anna Berg", "Bo Lind", "Ida Dam");
        assertThat(composition.text().content()).contains("1 medlem fra Byrådet");
    }

    @Test
    void membersWhoAreMoreThanThoseNamedStayCounted() {
        List<Seat> seats = seats("""
                Sammensætning

                Handicaprådet består af 1 medlem fra Byrådet og 9 medlemmer, som repræsenterer foreningerne.

                Rådets medlemmer

                - Anna Berg (Byrådet)
                - Bo Lind (Cyklisterne)
                - Ida Dam (Gangforeningen)
                """);

        assertThat(seats).hasSize(5);
    }

    @Test
    void namesBelowANumberAreThoseWhoSitThere() {
        Seat seat = seats("Medlemmer\n\n3 borgermedlemmer:\n\n- Anna Berg\n- Bo Lind\n- Ida Dam\n")
                .get(0);

        assertThat(seat.printed()).isEqualTo("3 borgermedlemmer");
        assertThat(seat.holders()).extracting(Person::name).containsExactly("Anna Berg", "Bo Lind", "Ida Dam");
    }

    @Test
    void aSentenceAndTheSeatTellOneChair() {
        Composition composition = composition("""
                Medlemmer

                - Anna Berg (Byrådet)
                - Bo Lind (Cyklisterne)
                - Ida Dam (Gangforeningen)

                Formand for rådet er Bo Lind. Rådet vælger selv sin næstformand.
                """);

        Post chair = composition.chair().orElseThrow();
        Seat seat = composition.seats().get(1);
        assertThat(chair.printed()).isEqualTo("Formand for rådet er Bo Lind");
        assertThat(chair.seat()).isEqualTo(seat.key()).isNotEmpty();
        assertThat(seat.role()).contains(SeatRole.CHAIR);
        assertThat(composition.deputyChair().flatMap(Post::chosenByMembers)).contains(true);
    }

    @Test
    void organisationsAmongOrganisationsNeedNoWordThatSaysSo() {
        List<Seat> seats = seats("""
                Rådet består af en repræsentant fra hver af følgende eksterne parter:

                Vestby Landboforening
                Dansk Botanisk Forening
                Grøn Hverdag
                Danmarks Jægerforbund
                """);

        assertThat(seats)
                .extracting(seat -> ((Representatives) seat.filledBy().orElseThrow()).group())
                .containsExactly(
                        "Vestby Landboforening", "Dansk Botanisk Forening", "Grøn Hverdag", "Danmarks Jægerforbund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Når der er behov for det, kan rådet invitere fagfolk og borgere til at deltage i et møde. | fagfolk og borgere",
                "Rådet kan nedsætte grupper og invitere gæster til et møde. | gæster",
                "Rådet kan invitere eksterne oplægsholdere og afholde borgermøder. | eksterne oplægsholdere",
                "Efter aftale med formanden kan der deltage gæster. | gæster",
                "Herudover indbydes Naturstyrelsen til møderne som gæster. | Naturstyrelsen"
            })
    void whoMayBeAskedIsAGuest(String sentence, String who) {
        Seat guest = seats("Sammensætning\n\nRådet har 9 medlemmer. " + sentence + "\n")
                .get(0);

        assertThat(guest.printed()).isEqualTo(who);
        assertThat(guest.role()).contains(SeatRole.GUEST);
    }

    @Test
    void whatMayBeAskedForIsNoGuest() {
        assertThat(seats("Møder\n\nRådet kan inddrage erfaringer fra andre projekter.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Natur- og miljøchef Henning Ravn er sekretær for rådet. | Henning Ravn",
                "Sekretær for rådet er Henning Ravn. | Henning Ravn",
                "Sekretæren for rådet er miljøchefen. | miljøchefen"
            })
    void whoIsSecretary(String sentence, String who) {
        Filling filling = composition("Møder\n\n" + sentence + "\n")
                .secretary()
                .flatMap(Post::filledBy)
                .orElseThrow();

        assertThat(
                        filling instanceof NamedPerson named
                                ? named.person().orElseThrow().name()
                                : ((OfficeHolder) filling)
                                        .office()
                                        .orElseThrow()
                                        .title())
                .isEqualTo(who);
    }

    @Test
    void aSentenceOnOneOfThemIsNoSeat() {
        Composition composition = composition("""
                Rådet består af:

                2 representanter fra Grundejerforbundet
                1 repræsentant Landliggersammenslutningen

                En repræsentant fra grundejerne vælges som formand. En repræsentant for kommunen er tovholder.
                """);

        assertThat(composition.seats()).hasSize(2);
        assertThat(composition.seats().get(1).filledBy())
                .contains(Representatives.builder()
                        .group("Landliggersammenslutningen")
                        .build());
        assertThat(composition.chair().flatMap(Post::chosenByMembers)).contains(true);
    }
}
