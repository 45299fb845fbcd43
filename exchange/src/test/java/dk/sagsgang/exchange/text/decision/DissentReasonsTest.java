package dk.sagsgang.exchange.text.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.text.item.Items;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why parties and members are not part of a decision, as many municipalities word it. */
class DissentReasonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Venstre stemmer imod, fordi broen er for dyr.|Venstre",
                "A og F kan ikke støtte forslaget, da skolen lukkes.|A,F",
                "Liste B stemte imod punkt 2, idet sagen ikke er oplyst.|B",
                "(Ø) stemte imod, da de ønsker flere fællesrum.|Ø",
                "Ø (2) stemte imod med den begrundelse, at huset er fredet.|Ø",
                "Bo Lund (V) undlod at stemme, da han ikke kender tallene.|Bo Lund",
                "Enhedslisten undlader at stemme med henvisning til budgettet.|Enhedslisten",
                "Enhedslisten ønsker ikke at støtte indstillingen.|Enhedslisten",
                "Radikale Venstre er imod, fordi stien forsvinder.|Radikale Venstre",
                "Imod stemte Ø, som finder at planen haster.|Ø",
                "Imod indstillingen stemmer A og F, fordi taksten stiger.|A,F",
                "Godkendt, idet Ida Krat (Ø) stemte imod, da træerne fældes.|Ida Krat",
                "V og C stemte for, mens A stemte imod, fordi der mangler en plan.|A",
            })
    void sentencesThatSayWhy(String sentence, String who) {
        List<Dissent> dissents =
                decision("<p>Godkendt.</p><p>" + sentence + "</p>").dissents();

        assertThat(dissents).hasSize(1);
        assertThat(dissents.get(0).kind()).as("none of the kinds is said").isEmpty();
        assertThat(dissents.get(0).text().plain()).isEqualTo(sentence);
        assertThat(shown(dissents.get(0))).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enhedslisten begrunder: Broen er for dyr. Stien er bedre.|Ø?|Broen er for dyr. Stien er bedre.",
                "Venstre begrunder sit nej med, at taksten stiger.|Venstre|at taksten stiger.",
                "Begrundelse fra V: Taksten stiger.|V|Taksten stiger.",
                "Stemmeforklaring fra Bo Lund (A): Jeg kender ikke tallene.|Bo Lund|Jeg kender ikke tallene.",
                "Enhedslistens begrundelse: Huset er fredet.|Enhedslisten|Huset er fredet.",
                "V's stemmeforklaring: Huset er fredet.|V|Huset er fredet.",
            })
    void statementsOfAReason(String line, String who, String reason) {
        List<Dissent> dissents = decision("<p>Godkendt.</p><p>" + line + "</p>").dissents();

        assertThat(dissents).hasSize(1);
        assertThat(dissents.get(0).text().plain()).isEqualTo(reason);
        assertThat(shown(dissents.get(0))).isEqualTo(who.replace("Ø?", "Enhedslisten"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Lund (V) stemte for, fordi broen er billig.",
                "Administrationen begrunder: Broen er for dyr.",
                "Udvalget kan ikke støtte forslaget, da skolen lukkes.",
                "Bo Lund begrunder sit forslag med, at taksten stiger.",
                "Venstre stemte imod.",
                "A stemte imod, idet F undlod at stemme.",
                "Udvalget undlader at udtale sig, da fristen er udløbet.",
                "Ansøgeren kan ikke støtte planen, fordi vejen er smal.",
            })
    void otherSentencesAreNone(String sentence) {
        assertThat(decision("<p>Godkendt.</p><p>" + sentence + "</p>").dissents())
                .isEmpty();
    }

    @Test
    void theSentenceStaysAndTheVoteIsStillTold() {
        Decision decision = decision("<p>Godkendt.</p><p>Venstre stemmer imod, fordi broen er for dyr.</p>");

        assertThat(decision.votes()).hasSize(1);
        assertThat(decision.remark().plain()).isEqualTo("Venstre stemmer imod, fordi broen er for dyr.");
    }

    @Test
    void aReasonBelongsToThePointThatItNames() {
        Decision decision = Items.html(
                        "<h3>Indstilling</h3><p>Forvaltningen indstiller, at</p><ol><li>stien anlægges</li><li>broen rives ned</li></ol>"
                                + "<h3>Beslutning</h3><p>Godkendt.</p><p>Ø stemte imod pkt. 2, da broen er fredet.</p>")
                .decisions()
                .get(0);

        assertThat(decision.dissents().get(0).on())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("2");
    }

    private static Decision decision(String html) {
        return Items.html("<h3>Beslutning</h3>" + html).decisions().get(0);
    }

    private static String shown(Dissent dissent) {
        return Stream.concat(
                        dissent.persons().stream().map(Person::name),
                        dissent.parties().stream().map(DissentReasonsTest::party))
                .collect(Collectors.joining(","));
    }

    private static String party(PoliticalParty party) {
        return party.name().isEmpty() ? party.letter() : party.name();
    }
}
