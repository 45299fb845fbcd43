package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.message.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is read of a paper without certainty is told for information, with its place (DOC-016). */
class DoubtsTest {

    private static final String DECIDED = """
            1. Havnens regnskab

            Beslutning i Havneudvalget den 04-05-2020

            Godkendt.

            2. Broen

            Beslutning i Havneudvalget den 04-05-2020

            Udsat.
            """;

    @Test
    void bodyAndDayThatOnlyTheDecisionsNameAreToldWithTheirPlace() {
        List<Finding> doubts = doubts(DECIDED);
        assertThat(doubts).extracting(Finding::variant).containsExactlyInAnyOrder("body", "date");
        assertThat(doubts)
                .filteredOn(finding -> finding.variant().equals("body"))
                .extracting(finding -> finding.location().toString())
                .containsExactly("x:3:14");
        assertThat(doubts).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    @Test
    void aHeadThatSaysItLeavesNoDoubt() {
        assertThat(doubts("Havneudvalget - Referat\n\nDato: 4. maj 2020\n\n" + DECIDED))
                .isEmpty();
    }

    @Test
    void anAgendaWithDecisionsIsReadAsMinutesAndTold() {
        assertThat(doubts("Havneudvalget - Dagsorden\n\nDato: 4. maj 2020\n\n" + DECIDED))
                .extracting(Finding::variant)
                .containsExactly("edition");
    }

    @Test
    void theMunicipalityThatIsNamedMostOftenIsTold() {
        String paper =
                "Ny organisationsmodel for ældreområdet\n\nVejle Kommune har tre centre. Vejle Kommune har en stab. "
                        + "Vejle Kommune ser også på Kolding Kommune.\n";
        assertThat(doubts(paper)).extracting(Finding::variant).containsExactly("municipality");
        assertThat(doubts(paper.replace("Kolding Kommune", "naboerne"))).isEmpty();
    }

    @Test
    void aKindThatLittleSpeaksForIsTold() {
        String paper = "Vedr. havnen\n\nFormål\n\nGruppen ser på havnen.\n\nTidsplan\n\nDet sker i maj 2020.\n";
        assertThat(doubts(paper)).extracting(Finding::variant).containsExactly("kind");
        assertThat(doubts("Kommissorium for havnegruppen\n\n" + paper)).isEmpty();
    }

    @Test
    void aDoubtSaysWhatWasReadInBothLanguages() {
        Finding body = doubts(DECIDED).stream()
                .filter(finding -> finding.variant().equals("body"))
                .findFirst()
                .orElseThrow();
        assertThat(Messages.in(Locale.forLanguageTag("da")).text(body)).contains("læst som Havneudvalget", "tjek");
        assertThat(Messages.in(Locale.ENGLISH).text(body)).contains("read as Havneudvalget", "check it");
    }

    private static List<Finding> doubts(String paper) {
        return ExchangeReader.standard().read(paper.getBytes(StandardCharsets.UTF_8), "x").report().findings().stream()
                .filter(finding -> finding.rule().id().equals("DOC-016"))
                .toList();
    }
}
