package dk.sagsgang.exchange.paper.commission.work;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.party.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a group may do, who decides, what is saved and how it goes on, with the words in another order or run together. */
class SaidOtherwiseTest {

    private static Commission read(String below) {
        return commission("Kommissorium for Havneudvalget i Vestby Kommune\n\nUdvalget er nedsat af Byrådet.\n\n"
                + below.replace("/", "\n") + "\n");
    }

    private static Mandate mandate(String sentence) {
        return read("Kompetence//" + sentence).mandate().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enkeltsager kan udvalget ikke behandle.",
                "Sager om enkelte bådejere kan Havneudvalget ikke behandle.",
                "Konkrete klager og personsager skal udvalget ikke tage stilling til."
            })
    void whatIsNotDealtWithMayStandFirst(String sentence) {
        assertThat(mandate(sentence).mayNot()).containsExactly(sentence);
    }

    @Test
    void whatItMayDoIsParted() {
        assertThat(mandate("Udvalget kan nedsætte underudvalg, bestille beregninger for 20.000 kr. og invitere gæster.")
                        .mayDecide())
                .containsExactly("nedsætte underudvalg", "bestille beregninger for 20.000 kr.", "invitere gæster");
        assertThat(mandate("Udvalget kan ikke træffe beslutning om kajen eller opsige aftaler.")
                        .mayNot())
                .containsExactly("træffe beslutning om kajen", "opsige aftaler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alt andet afgøres af Direktionen. | Direktionen",
                "Udvalget kommer med forslag, som Byrådet beslutter. | Byrådet",
                "Den endelige beslutning ligger hos Byrådet. | Byrådet",
                "Byrådet beslutter. | Byrådet"
            })
    void whoDecides(String sentence, String body) {
        assertThat(mandate(sentence).decidedBy().map(Body::name)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnen forventes at give en besparelse på 2 mio. kr. om året fra 2025.",
                "Havnen skal kunne drives for 2 mio. kr. mindre i 2025 og 3 mio. kr. mindre i 2026."
            })
    void savingOfAYearIsATarget(String sentence) {
        EconomicTarget target =
                read("Økonomi//" + sentence).economy().orElseThrow().targets().get(0);

        assertThat(target.kind()).contains(TargetKind.SAVING);
        assertThat(target.years()).first().extracting(YearAmount::year).isEqualTo(java.util.Optional.of(2025));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statens tilskud er 2 mio. kr. lavere i 2022.",
                "Statens tilskud er 2 mio. kr. lavere i 2022 og 3 mio. kr. lavere i 2023.",
                "Indtægterne fra kajen blev 3 mio. kr. mindre i 2020.",
                "Tilskuddet reduceres med 2 mio. kr. årligt fra 2022.",
                "Driften af havnen er 2 mio. kr. mindre i 2021 end i 2015, fordi besparelsen allerede er gennemført."
            })
    void whatIsLessWithoutTheWorkIsNoTargetAndStaysText(String sentence) {
        var economy = read("Økonomi//" + sentence).economy().orElseThrow();

        assertThat(economy.targets()).isEmpty();
        assertThat(economy.text().content()).isEqualTo(sentence);
    }

    @Test
    void moneyOfTwoYearsMayBeSetAsideForSomething() {
        assertThat(read("Økonomi//Byrådet har sat 150.000 kr. af til udvalget i 2024 og 100.000 kr. i 2025.")
                        .economy()
                        .orElseThrow()
                        .targets()
                        .get(0)
                        .years())
                .hasSize(2);
    }

    @Test
    void cellsOfAPlanThatRanIntoEachOtherAreRead() {
        Commission read = read(
                "Tidsplan//MilepælTidspunktInvolverede/Første mødemedio september 2023Projektgruppen/Kajen er set efteruge 44Havnebestyrelsen høres/Møde med bådejere19. november 2023Direktionen orienteres/Rapport2. marts 2024Økonomiudvalget indstiller, Byrådet beslutter");

        assertThat(read.milestones())
                .extracting(Milestone::text)
                .containsExactly("Første møde", "Kajen er set efter", "Møde med bådejere", "Rapport");
        assertThat(read.milestones().get(3).involvements())
                .extracting(each -> each.body().map(Body::name).orElse(""))
                .isEqualTo(List.of("Økonomiudvalget", "Byrådet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOMMISSORIUM: Analyse af havnen i Vestby | Analyse af havnen i Vestby",
                "Kommissorium for den tværgående styregruppe. Revideret udgave, tiltrådt af Byrådet den 14. august 2020. | Kommissorium for den tværgående styregruppe",
                "VESTBY KOMMUNE – KOMMISSORIUM (dok.nr. 11-22, version 3)/Midlertidigt Udvalg for Havnen | Midlertidigt Udvalg for Havnen"
            })
    void titleStandsBesideWhatElseIsSaidOfThePaper(String head, String title) {
        assertThat(commission(
                                head.replace("/", "\n")
                                        + "\n\nFormål\n\nArbejdet skal gøre havnen tryg.\n\nMedlemmer\n\n• to lærere\n• en sejler\n")
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fire ordinære møder årligt holder udvalget.",
                "Fire gange om året mødes udvalget.",
                "Hver tredje måned holder udvalget møde."
            })
    void howOftenTheyMeetMayStandFirst(String sentence) {
        assertThat(read("Møder//" + sentence)
                        .composition()
                        .orElseThrow()
                        .meetings()
                        .orElseThrow()
                        .kind())
                .isPresent();
    }

    @Test
    void chairThatGoesRoundIsSaidOfThePost() {
        String sentence = "Formandskabet går på skift mellem de fire kommuner med et år ad gangen.";

        assertThat(read("Medlemmer//Udvalget består af to lærere og en sejler. " + sentence)
                        .composition()
                        .orElseThrow()
                        .chair()
                        .orElseThrow()
                        .printed())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget rådgiver Byrådet i sager om havnen.",
                "I spørgsmål om havnen rådgiver udvalget Byrådet og forvaltningen."
            })
    void whomItAdvisesIsItsMandate(String sentence) {
        Mandate mandate = read(sentence).mandate().orElseThrow();

        assertThat(mandate.text().content()).isEqualTo(sentence);
    }

    @Test
    void sentenceOnThePaperItselfIsNoTitle() {
        assertThat(commission(
                                "Handicaprådets vedtægter fastsætter rammerne for rådets virke. Rådet vedtager dem selv.\n\nMedlemmer\n\nRådet består af:\n• 2 lærere\n• 3 beboere\n")
                        .sections())
                .anyMatch(section -> section.text().content().contains("fastsætter rammerne"));
    }
}
