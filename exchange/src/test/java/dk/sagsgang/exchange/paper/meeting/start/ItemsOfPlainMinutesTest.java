package dk.sagsgang.exchange.paper.meeting.start;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of minutes whose titles are told by how they stand, or by what is said of them further down. */
class ItemsOfPlainMinutesTest {

    private static final String HEAD = "Bestyrelsesmøde i Musikskolen\nDato: 14. maj 2019\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "- ", "• "})
    void shortLinesApartWithTextBelowAreTitles(String mark) {
        Meeting meeting = meeting(HEAD + """
                #Godkendelse af dagsorden
                Dagsordenen blev godkendt.

                #REGNSKAB 2018
                Bo gennemgik regnskabet. Overskuddet er 45.000 kr.
                Beslutning: Bestyrelsen godkendte regnskabet.

                #Ventelister
                Der står 34 børn på venteliste til klaver.

                #Eventuelt
                Lyset ved porten virker ikke.
                """.replace("#", mark));
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "REGNSKAB 2018", "Ventelister", "Eventuelt");
        assertThat(meeting.items().get(1).decisions()).hasSize(1);
    }

    @Test
    void paragraphsWithoutATitleOfAgendasAreNoItems() {
        assertThat(meeting(HEAD + """
                Havnen
                Havnen er fra 1910 og i god stand.

                Broen
                Broen er slidt ned og skal males.

                Stien
                Stien er smal og ligger lavt.
                """).items()).isEmpty();
    }

    @Test
    void whatIsToldFurtherDownByNumberStandsBelowTheListedTitles() {
        Meeting meeting = meeting(HEAD + """
                Dagsorden:
                1. Velkomst
                2. Økonomi
                3. Eventuelt

                Ad 1: Formanden bød velkommen.
                Ad 2: Der er 82.400 kr. i kassen.
                Kontingentet fastholdes på 300 kr.
                Ad 3: Intet.
                """);
        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Velkomst", "Økonomi", "Eventuelt");
        assertThat(meeting.items()).hasSize(3);
        assertThat(meeting.items().get(1).sections().get(0).text().plain()).contains("82.400", "300 kr.");
    }

    @Test
    void whatIsDecidedOnPointsIsNotToldOfItems() {
        Meeting meeting = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Sagsfremstilling
                Broen er slidt ned.
                Indstilling
                1. Broen males
                2. Broen gøres bredere
                Beslutning
                Ad 1: Godkendt.
                Ad 2: Udsat.
                """);
        assertThat(meeting.items())
                .singleElement()
                .satisfies(item -> assertThat(item.decisions().get(0).points()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emne 1 – #", "§ 1 #", "Til punkt 1\nEmne: #", "Til pkt. 1: #"})
    void otherWordsBeforeTheNumberMakeAnItemToo(String first) {
        String second = first.replace('1', '2');
        Meeting meeting = meeting(HEAD
                + first.replace("#", "Godkendelse af dagsorden")
                + "\nSagsfremstilling: Dagsordenen er sendt ud.\nBeslutning: Godkendt.\n\n"
                + second.replace("#", "Ny bro over åen")
                + "\nSagsfremstilling: Broen er slidt ned.\nBeslutning: Udsat.\n");
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Ny bro over åen");
    }

    private static Meeting ends(String one, String other) {
        return meeting("""
                Kultur- og Fritidsudvalget den 3. april 2014

                Sag 21: Tilskud til svømmeklubben
                Indstilling: Det indstilles, at der gives et tilskud på 60.000 kr.
                %s

                Sag 22: Åbningstider på biblioteket
                Biblioteket foreslår at holde åbent hele døgnet.
                %s
                """.formatted(one, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiltrådt.",
                "Indstillingen godkendt.",
                "Regnskabet enstemmigt godkendt.",
                "Godkendt med 3 stemmer mod 2",
                "Udvalgets forslag vedtaget med 8 stemmer mod 3."
            })
    void anOutcomeThatEndsSeveralItemsIsWhatWasDecided(String outcome) {
        assertThat(ends(outcome, "Udsat til maj.").items())
                .allSatisfy(item -> assertThat(item.decisions()).hasSize(1));
        assertThat(ends(outcome, "Udsat til maj.")
                        .items()
                        .get(1)
                        .decisions()
                        .get(0)
                        .outcome())
                .isEqualTo(Optional.of(Outcome.POSTPONED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagen er tidligere godkendt.",
                "Et forslag, som var godkendt i 2012, ligger ved.",
                "Biblioteket lukker, hvis forslaget bliver forkastet.",
                "Godkendt regnskab ligger ved."
            })
    void aSentenceThatOnlyNamesAnOutcomeDecidesNothing(String sentence) {
        assertThat(ends(sentence, sentence).items())
                .allSatisfy(item -> assertThat(item.decisions()).isEmpty());
    }

    @Test
    void pointsMayBeCalledAtPointsBehindTheirNumber() {
        AgendaItem item = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Beslutning
                1. at-punkt: Godkendt.
                2. at-punkt: Udsat.
                Indstilling
                Direktionen indstiller,
                at broen males,
                at broen gøres bredere.
                """).items().get(0);
        assertThat(item.decisions().get(0).points())
                .extracting(point -> point.outcome())
                .containsExactly(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED));
    }
}
