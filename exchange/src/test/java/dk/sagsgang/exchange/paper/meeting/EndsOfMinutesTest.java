package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends minutes and their items: the sheet to sign, the list of all that is enclosed, and a last sentence that decides. */
class EndsOfMinutesTest {

    private static Meeting minutes(String end) {
        return meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Sagsfremstilling
                Broen er slidt ned.
                Bilag
                Kort over åen
                Beslutning
                Godkendt.

                2. Ny sti
                Sagsfremstilling
                Stien er smal.
                Beslutning
                Drøftet.

                %s
                """.formatted(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Underskriftsblad\n\nAnne Holm\t\t__________\n\nBo Lund\t\t__________",
                "Underskrifter:\nAnne Holm ____________  Bo Lund ____________",
                "Underskriftsark\nAnne Holm ..............\nBo Lund ..............",
            })
    void namesWithRoomToSignAreSignatures(String end) {
        Meeting meeting = minutes(end);
        assertThat(meeting.signatures())
                .extracting(signature -> signature.person().map(Person::name).orElse(""))
                .containsExactly("Anne Holm", "Bo Lund");
        assertThat(meeting.items().get(1).decisions().get(0).outcome()).contains(Outcome.DISCUSSED);
        assertThat(meeting.items().get(1).decisions().get(0).remark().plain()).isEmpty();
        assertThat(meeting.items()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mødet begyndte kl. 16.00 og sluttede kl. 18.25.",
                "Mødet blev åbnet kl. 16:00 og hævet kl. 18:25",
                "Mødet varede fra kl. 16.00 til kl. 18.25.",
            })
    void oneSentenceTellsWhenTheMeetingBeganAndEnded(String sentence) {
        Meeting meeting = minutes(sentence);
        assertThat(meeting.start().orElseThrow()).hasToString("2015-10-06T16:00");
        assertThat(meeting.end().orElseThrow()).hasToString("2015-10-06T18:25");
    }

    @Test
    void whatBeganInTheMeetingIsNotTheMeeting() {
        Meeting meeting = minutes("Mødet begyndte kl. 16.00 med en rundvisning, som sluttede kl. 17.00.");
        assertThat(meeting.end()).isEmpty();
    }

    @Test
    void anEmptyFieldOfAFormIsNoSignature() {
        assertThat(minutes("Pris pr. stk. ____________").signatures()).isEmpty();
    }

    @Test
    void whatIsEnclosedIsNotListedTwice() {
        Meeting meeting = minutes("Bilagsliste\n\n1. Ny bro over åen\n1. Kort over åen");
        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.items().get(0).attachments()).hasSize(1);
        assertThat(meeting.items().get(1).attachments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Taget til efterretning., noted",
        "Meddelelserne blev taget til efterretning., noted",
        "Punktet blev udsat til mødet i november på grund af tidnød., postponed",
        "Regnskabet er godkendt., approved",
    })
    void theLastSentenceOfAnItemDecidesWhereNothingHasAHeading(String sentence, String outcome) {
        Meeting meeting = meeting("""
                Ældrerådet
                Referat
                Dato: 6. oktober 2015

                1. Nyt fra formanden
                Formanden fortalte om turen til havnen. Der var mange med.
                %s

                2. Eventuelt
                Bo Lund spurgte til kaffen.
                """.formatted(sentence));
        AgendaItem item = meeting.items().get(0);
        assertThat(item.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome().map(Outcome::code)).contains(outcome);
            assertThat(decision.text().plain()).isEqualTo(sentence);
        });
        assertThat(item.sections()).hasSize(1);
        assertThat(meeting.items().get(1).decisions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Udsat til næste møde., næste møde",
        "Sagen udsættes til mødet i november på grund af tidnød., mødet i november",
        "Punktet blev udsat til den 3. november 2015., den 3. november 2015",
        "Udsat til marts 2016., marts 2016",
    })
    void whatIsPutOffComesBack(String decision, String until) {
        Meeting meeting = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Beslutning
                %s

                2. Ny sti
                Beslutning
                Udsat.
                """.formatted(decision));
        assertThat(meeting.items().get(0).decisions().get(0).until().map(ImpreciseDate::printed))
                .contains(until);
        assertThat(meeting.items().get(1).decisions().get(0).until()).isEmpty();
    }
}
