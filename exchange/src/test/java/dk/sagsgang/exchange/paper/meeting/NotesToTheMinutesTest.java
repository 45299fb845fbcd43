package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.DissentKind;
import dk.sagsgang.party.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wants to stand in the minutes, and that somebody reserves their position, stand apart from what was decided. */
class NotesToTheMinutesTest {

    private static Decision decided(String below) {
        return meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Sagsfremstilling
                Broen er slidt ned.
                Beslutning
                Godkendt.

                %s
                """.formatted(below)).items().get(0).decisions().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Lund (A) ønskede ført til protokol, at broen burde være bred.",
                "Bo Lund (A) ønskede tilført protokollen, at broen burde være bred.",
                "Bo Lund (A) ønsker ført til protokols: at broen burde være bred.",
                "Bo Lund (A) bad om at få ført til referat, at broen burde være bred.",
                "Bo Lund (A) fik indført i protokollen, at broen burde være bred.",
                "Bo Lund (A) afgav følgende protokolbemærkning: at broen burde være bred.",
                "Protokoltilførsel fra Bo Lund (A): at broen burde være bred.",
            })
    void aNoteIsOfWhoWantedIt(String line) {
        Decision decision = decided(line);
        assertThat(decision.dissents()).singleElement().satisfies(note -> {
            assertThat(note.kind()).contains(DissentKind.NOTE);
            assertThat(note.persons()).extracting(Person::name).containsExactly("Bo Lund");
            assertThat(note.text().plain()).isEqualTo("at broen burde være bred.");
        });
        assertThat(decision.remark().plain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Lund (A) havde forbehold over for bredden.",
                "Bo Lund (A) forbeholdt sig sin stilling til bredden.",
                "Bo Lund (A) tager forbehold for bredden.",
            })
    void aReservationIsToldInManyWords(String line) {
        assertThat(decided(line).dissents()).singleElement().satisfies(dissent -> {
            assertThat(dissent.kind()).contains(DissentKind.RESERVATION);
            assertThat(dissent.persons()).extracting(Person::name).containsExactly("Bo Lund");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget ønskede tilføjet, at broen burde være bred.",
                "Udvalget bad om et referat af mødet med naboerne.",
                "Bo Lund (A) spurgte, om det stod i referatet, at broen burde være bred."
            })
    void whatTheBodySaysIsNoNote(String line) {
        assertThat(decided(line).dissents()).isEmpty();
    }
}
