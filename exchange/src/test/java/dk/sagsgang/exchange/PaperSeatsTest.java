package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sits in a council or committee, in the words that papers use for it. */
class PaperSeatsTest {

    private static Composition composition(String below) {
        Import read = PaperReader.standard()
                .read(
                        ("Vedtægt for Skolerådet i Vejle Kommune\n\nSammensætning\n\n" + below)
                                .getBytes(StandardCharsets.UTF_8),
                        "vedtaegt.txt");
        return ((Commission) read.documents().get(0).document()).composition().orElseThrow();
    }

    private static Seat seat(String element) {
        List<Seat> seats = composition("Rådet består af:\n\n- " + element + "\n- 1 repræsentant for Ungerådet\n")
                .seats();
        assertThat(seats).hasSize(2);
        return seats.get(0);
    }

    private static String told(Seat seat) {
        Filling filling = seat.filledBy().orElse(null);
        if (filling instanceof Representatives each) {
            return "representatives of " + each.group();
        }
        if (filling instanceof MembersOfBody each) {
            return "members of " + each.body().map(Body::name).orElse("");
        }
        if (filling instanceof ChairOfBody each) {
            return "chair of " + each.body().map(Body::name).orElse("");
        }
        if (filling instanceof OfficeHolder each) {
            return "office " + each.office().map(office -> office.title()).orElse("");
        }
        if (filling instanceof NamedPerson each) {
            return "person " + each.person().map(Person::name).orElse("");
        }
        return "";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 medlemmer af Byrådet | members of Byrådet",
                "2 medlemmer fra Kommunalbestyrelsen, som kender området | members of Kommunalbestyrelsen",
                "1 politisk repræsentant fra Kulturudvalget | members of Kulturudvalget",
                "2 byrådsmedlemmer | members of Byrådet",
                "3 medlemmer blandt Kommunalbestyrelsens medlemmer | members of Kommunalbestyrelsen",
                "6 medlemmer, der repræsenterer Kommunalbestyrelsen | members of Kommunalbestyrelsen",
                "1 repræsentant for Seniorrådet | members of Seniorrådet",
                "1 medlem til varetagelse af lejernes interesser | representatives of lejernes interesser",
                "2 medlemmer, der repræsenterer idrætten | representatives of idrætten",
                "6 borgere, som er eller har været udsatte | representatives of borgere, som er eller har været udsatte",
                "10 personer med anden baggrund | representatives of personer med anden baggrund",
                "1 medlem indstilles af boligselskaberne | representatives of boligselskaberne",
                "1 medlem efter indstilling fra skolerne | representatives of skolerne",
                "2 brugerrepræsentanter | representatives of brugerrepræsentanter",
                "3 medarbejdere fra administrationen | representatives of administrationen",
                "en leder fra Center for Skole | office leder fra Center for Skole",
                "Formanden for Kulturudvalget | chair of Kulturudvalget",
                "Driftschefen | office Driftschefen",
                "Dansk Orienterings Forbund | representatives of Dansk Orienterings Forbund",
                "Landboforeningerne | representatives of Landboforeningerne"
            })
    void whoTakesASeat(String element, String who) {
        assertThat(told(seat(element))).isEqualTo(who);
        assertThat(seat(element).printed()).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Formand Lone Dam, Nørreby | Lone Dam | chair | ''",
                "Næstformand Ib Krogh | Ib Krogh | deputy-chair | ''",
                "Kasserer Ole Friis, Nørreby | Ole Friis | member | ''",
                "Suppleant Eva S. Holm, Nørreby | Eva S. Holm | substitute | ''",
                "Skoleleder Lone Dam, Byskolen | Lone Dam | '' | Skoleleder",
                "Teknik- og Miljødirektør Ib Krogh, Vejle Kommune | Ib Krogh | '' | Teknik- og Miljødirektør",
                "Kst. direktør Ole Friis, Havnen (Formand) | Ole Friis | chair | Kst. direktør",
                "Forskningsleder og professor Eva Holm, VIA | Eva Holm | '' | Forskningsleder og professor",
                "Lone Dam, Projektleder Vejle Kommune (sekretær) | Lone Dam | secretary | Projektleder"
            })
    void roleOrOfficeBeforeOrBehindTheName(String element, String name, String role, String office) {
        Seat seat = seat(element);

        assertThat(told(seat)).isEqualTo("person " + name);
        assertThat(seat.role().map(SeatRole::code).orElse("")).isEqualTo(role);
        Person person = ((NamedPerson) seat.filledBy().orElseThrow()).person().orElseThrow();
        assertThat(person.office().map(held -> held.title()).orElse("")).isEqualTo(office);
        assertThat(seat.printed()).isEqualTo(element);
    }

    @Test
    void partyBehindTheRole() {
        Seat seat = seat("Lone Dam - formand (Ø)");

        assertThat(told(seat)).isEqualTo("person Lone Dam");
        assertThat(seat.role()).contains(SeatRole.CHAIR);
    }

    @Test
    void listsOfSeatsNeedNoWordsThatAnnounceThem() {
        List<Seat> seats = composition("Medlemmerne godkendes af Socialudvalget og bor i kommunen.\n\n"
                        + "- 1 medlem indstillet af boligforeningerne\n- 1 medlem indstillet af skolerne\n")
                .seats();

        assertThat(seats)
                .extracting(PaperSeatsTest::told)
                .containsExactly("representatives of boligforeningerne", "representatives of skolerne");
    }

    @Test
    void otherListsAmongTheMembersStayText() {
        assertThat(composition("Rådet har 4 medlemmer. De kender til det her.\n\n- handel i byen\n- veje og stier\n")
                        .seats())
                .isEmpty();
    }

    @Test
    void whoAppointsAllOfThemIsSaidOnce() {
        List<Seat> seats = composition("Rådet består af 5 medlemmer, der bor i kommunen og udpeges af Byrådet:\n\n"
                        + "1) 3 repræsentanter for skolerne\n2) 2 repræsentanter for LO\n")
                .seats();

        assertThat(seats)
                .hasSize(2)
                .allSatisfy(seat ->
                        assertThat(seat.appointedBy().orElseThrow().name()).isEqualTo("Byrådet"));
    }

    @Test
    void aCouncilThatChoosesTheMembersAppointsThemAll() {
        List<Seat> seats = composition("- Formand Lone Dam, Nørreby\n- Medlem Ib Krogh, Nørreby\n\n"
                        + "Vejle Byråd vælger efter styrelsesloven rådets medlemmer efter indstilling fra beboerne.\n")
                .seats();

        assertThat(seats)
                .hasSize(2)
                .allSatisfy(seat ->
                        assertThat(seat.appointedBy().orElseThrow().name()).isEqualTo("Vejle Byråd"));
    }

    @Test
    void numbersOfMembersAndSubstitutesAreNoSeats() {
        Composition composition = composition("Rådet består af 5 medlemmer og 2 suppleanter.");

        assertThat(composition.seats()).isEmpty();
        assertThat(composition.memberCount().orElseThrow().value()).contains(5);
        assertThat(composition.text().content()).contains("2 suppleanter");
    }

    @Test
    void thatSomeStandInStaysText() {
        assertThat(composition("Der udpeges personlige suppleanter for samtlige medlemmer af Skolerådet.")
                        .seats())
                .isEmpty();
    }

    @Test
    void chairThatTheMembersChooseIsTheOneAmongThem() {
        Composition composition = composition(
                "- Formand Lone Dam, Nørreby\n- Medlem Ib Krogh, Nørreby\n\nRådet konstituerer sig selv med formand og kasserer.\n");

        assertThat(composition.chair().orElseThrow().seat()).isEqualTo("formand");
        assertThat(composition.chair().orElseThrow().chosenByMembers()).contains(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 medlemmer",
                "4 medlemmer udpeget af Byrådet",
                "1 medlem, som er personligt udpeget og har særlig indsigt",
                "Lone Dam"
            })
    void wordsThatDoNotTellWhoStayWords(String element) {
        assertThat(told(seat(element))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 medlemmer udpeget af Byrådet | Byrådet | ''",
                "5 medlemmer, der udpeges af Byrådet efter indstilling fra foreningerne | Byrådet | representatives of foreningerne",
                "2 medlemmer udpeget af Byråd blandt Byrådets medlemmer | Byrådet | members of Byrådet",
                "2 medlemmer valgt af og blandt kommunalbestyrelsen | Kommunalbestyrelsen | members of Kommunalbestyrelsen",
                "3 medlemmer udpeges af Byrådet blandt dets medlemmer | Byrådet | members of Byrådet",
                "8 borgere, der udpeges af Byrådet efter ansøgning | Byrådet | representatives of borgere",
                "5 medlemmer repræsenterer foreningerne, og udpeges af Byrådet efter indstilling fra foreningerne | Byrådet | representatives of foreningerne"
            })
    void whoAppointsThem(String element, String body, String who) {
        Seat seat = seat(element);

        assertThat(seat.appointedBy().orElseThrow().name()).isEqualTo(body);
        assertThat(told(seat)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lone Dam – repræsentant for Seniorrådet | members of Seniorrådet | Lone Dam",
                "Ole Friis (V) - Driftschef | office Driftschef | Ole Friis",
                "Ib Krogh, Dansk Cyklist Forbund | person Ib Krogh | ''",
                "Vakant, Vestby Naturcenter | representatives of Vestby Naturcenter | ''",
                "Dansk Skovforening, Lone Dam | representatives of Dansk Skovforening | Lone Dam",
                "Ib Krogh, elev fra Byskolen | person Ib Krogh | ''",
                "Ib Krogh, Venstre | person Ib Krogh | ''",
                "Vakant – repræsentant for Cyklistforbundet | representatives of Cyklistforbundet | ''"
            })
    void whoseSeatItIsAndWhoSitsOnIt(String element, String who, String holder) {
        Seat seat = seat(element);

        assertThat(told(seat)).isEqualTo(who);
        assertThat(seat.holders()).extracting(Person::name).isEqualTo(holder.isEmpty() ? List.of() : List.of(holder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Formanden for Kulturudvalget (formand) | chair",
                "Formand: Lone Dam – formand for Kulturudvalget | chair",
                "1 observatør fra Naturstyrelsen | observer",
                "2 medlemmer, som er sagkyndige | expert",
                "2 medarbejderrepræsentanter | employee-representative",
                "medarbejderrepræsentanter | employee-representative",
                "1 suppleant | substitute"
            })
    void asWhatSomebodySitsThere(String element, String role) {
        assertThat(seat(element).role()).contains(SeatRole.of(role));
    }

    @Test
    void whoMayNotVoteIsStillAMember() {
        Seat seat = seat("1 medlem af Byrådet uden stemmeret");

        assertThat(seat.voting()).contains(false);
        assertThat(told(seat)).isEqualTo("members of Byrådet");
    }

    @Test
    void seatsInSentencesAreSeats() {
        Composition composition = composition("""
                Skolerådet består af 12 medlemmer. 6 medlemmer udpeges af Byrådet efter indstilling fra skolebestyrelserne, således at alle skoler er med.

                Byrådet udpeger 2 medlemmer til at varetage kommunale interesser.

                Herudover udpeges en repræsentant for lærerne og en observatør for Ungerådet.

                For hvert medlem vælges samtidig 1 suppleant.
                """);

        assertThat(composition.memberCount().orElseThrow().printed()).isEqualTo("12 medlemmer");
        assertThat(composition.seats())
                .extracting(PaperSeatsTest::told)
                .containsExactly(
                        "representatives of skolebestyrelserne",
                        "representatives of kommunale interesser",
                        "representatives of lærerne",
                        "members of Ungerådet",
                        "");
        assertThat(composition.seats().get(1).appointedBy().orElseThrow().name())
                .isEqualTo("Byrådet");
        assertThat(composition.seats().get(4).role()).contains(SeatRole.SUBSTITUTE);
    }

    @Test
    void whoAppointsAListAppointsEachOfIt() {
        assertThat(composition("Byrådet udpeger følgende medlemmer:\n\n- 1 repræsentant for lærerne\n- 2 borgere\n")
                        .seats())
                .allSatisfy(seat ->
                        assertThat(seat.appointedBy().orElseThrow().name()).isEqualTo("Byrådet"))
                .hasSize(2);
    }

    @Test
    void whatIsSaidBetweenSeatsIsNoSeat() {
        Composition composition = composition("""
                Rådet har 9 medlemmer:

                • 5 repræsentanter for borgerne
                • Derudover udpeges:
                  • 2 byrådsmedlemmer
                • (grundejerne er p.t. ikke repræsenteret)
                • Lederen deltager i rådets møder uden stemmeret.
                """);

        assertThat(composition.memberCount().orElseThrow().printed()).isEqualTo("9 medlemmer");
        assertThat(composition.seats())
                .extracting(PaperSeatsTest::told)
                .containsExactly("representatives of borgerne", "members of Byrådet", "office Lederen");
        assertThat(composition.seats().get(2).voting()).contains(false);
    }

    @Test
    void theSeatOfTheChairHasThePost() {
        Composition composition =
                composition("Medlemmer:\n\n- Lone Dam (formand), medlem af byrådet\n- Ib Krogh, borger\n");

        assertThat(composition.chair().orElseThrow().seat())
                .isEqualTo(composition.seats().get(0).key())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet vælger selv sin formand.",
                "Rådet vælger på sit første møde en formand og en næstformand blandt sine medlemmer.",
                "Skolerådet konstituerer sig med formand og næstformand.",
                "På det konstituerende møde vælger Skolerådet formand.",
                "Formanden vælges af og blandt rådets medlemmer."
            })
    void theMembersChooseTheChair(String sentence) {
        assertThat(composition(sentence).chair().orElseThrow().chosenByMembers())
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Byrådet udpeger formanden blandt sine medlemmer.",
                "Formanden udpeges af Byrådet.",
                "Byrådet udpeger formand og næstformand."
            })
    void theCouncilAppointsTheChair(String sentence) {
        assertThat(composition(sentence)
                        .chair()
                        .orElseThrow()
                        .appointedBy()
                        .orElseThrow()
                        .name())
                .isEqualTo("Byrådet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skoleafdelingen er sekretariat for rådet.",
                "Skoleafdelingen varetager sekretariatsbetjeningen af rådet.",
                "Skoleafdelingen stiller sekretær til rådighed for rådet.",
                "Rådet sekretariatsbetjenes af Skoleafdelingen.",
                "Sekretariatsfunktionen varetages af Skoleafdelingen.",
                "Sekretariat: Skoleafdelingen"
            })
    void unitThatIsSecretariatHoldsNoOffice(String sentence) {
        Post secretary = composition(sentence).secretary().orElseThrow();

        assertThat(secretary.printed()).contains("Skoleafdelingen");
        assertThat(secretary.filledBy()).isEmpty();
        assertThat(secretary.appointedBy().isPresent()).isEqualTo(sentence.contains("stiller sekretær"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der afholdes 2 til 3 møder årligt. | 2 til 3 møder årligt",
                "Skolerådet afholder mindst fire årlige møder. | mindst fire årlige møder",
                "Rådet afholder ordinært møde mindst 6 gange årligt. | mindst 6 gange årligt",
                "Der afholdes møder i Skolerådet efter behov, dog mindst 4 ordinære møder årligt. | efter behov, dog mindst 4 ordinære møder årligt",
                "Rådet holder møde hver anden måned. | hver anden måned"
            })
    void howOftenTheyMeet(String sentence, String printed) {
        assertThat(composition(sentence).meetings().orElseThrow().printed()).isEqualTo(printed);
    }

    @Test
    void anOwnRuleOfProcedureIsNoPlanOfMeetings() {
        assertThat(composition("Rådet består af 4 medlemmer.\n\nRådet fastsætter selv sin forretningsorden.")
                        .meetings())
                .isEmpty();
    }
}
