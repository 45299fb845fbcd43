package dk.sagsgang.exchange.paper.plain;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons of web pages among the lines of a paper. */
class PageButtonsTest {

    private static Meeting read(String button) {
        return meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                #
                Resumé
                Broen er slidt ned og kan ikke bære tung kørsel.
                Beslutning
                Godkendt.
                """.replace("#", button));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luk punkt",
                "(Læs op)",
                "Vis punkt",
                "Fold alle punkter ud",
                "Hent bilag som pdf",
                "[Vis mere]",
                "Kopier link til punktet",
                "Luk alle punkter"
            })
    void aButtonIsNoText(String button) {
        assertThat(read(button).items().get(0).sections())
                .extracting(section -> section.text().plain())
                .containsExactly("Broen er slidt ned og kan ikke bære tung kørsel.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luk broen for tung kørsel",
                "Læs op til eksamen på broen",
                "Se bilag",
                "Vis hensyn til naboerne",
                "Hent mere materiale.",
                "Bilag til punktet er fortroligt"
            })
    void wordsThatSaySomethingStay(String words) {
        assertThat(read(words).items().get(0).sections())
                .extracting(section -> section.text().plain())
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fold dette punkt ind #", "# Vis/skjul teksten", "Læs op: #", "# (læs op)", "# | Luk punkt"})
    void aButtonOnTheLineOfAHeadingIsNoPartOfIt(String line) {
        AgendaItem item = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                %s
                Broen er slidt ned og kan ikke bære tung kørsel.
                %s
                Godkendt.
                """.formatted(line.replace("#", "Sagsfremstilling"), line.replace("#", "Beslutning")))
                .items()
                .get(0);
        assertThat(item.sections()).extracting(Section::heading).containsExactly("Sagsfremstilling");
        assertThat(item.decisions().get(0).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void theButtonBeforeSeveralLinesIsNoPartOfAnyOfThem() {
        assertThat(meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Fold dette punkt ind Resumé
                Broen er slidt ned og kan ikke bære tung kørsel.
                Fold dette punkt ind Havnens tilstand
                Havnen er i god stand og kan bruges i mange år.
                """).items().get(0).sections())
                .noneSatisfy(section -> assertThat(section.text().plain()).contains("Fold"));
    }
}
