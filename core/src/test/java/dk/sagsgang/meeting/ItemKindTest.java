package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendelse af dagsorden til mødet den 7. januar 2019|agenda-approval",
                "Godkendelse af dagsordenen|agenda-approval",
                "Bemærkninger/ændringer til dagsordenen|agenda-approval",
                "Godkendelse af dagsordnen|agenda-approval",
                "Godkendelse af dagsorden (B)|agenda-approval",
                "KB - Godkendelse af dagsorden|agenda-approval",
                "Godkendelse af dagsorden og referat|agenda-approval",
                "Beslutninger om dagsordenen|agenda-approval",
                "Godkendelse af referat fra mødet den 3. december|minutes-approval",
                "Orienteringer|information",
                "Orientering|information",
                "Gensidig orientering|information",
                "Meddelelser|information",
                "Orientering fra formanden, medlemmer og direktionen|information",
                "Orientering fra borgmester og kommunaldirektør (O)|information",
                "Meddelelser fra overborgmesteren|information",
                "Spørgetid|questions",
                "SPØRGETID|questions",
                "KB - Spørgetid|questions",
                "Spørgetid for borgerne|questions",
                "Spørgetid for byrådsmedlemmer|questions",
                "Spørgetid i Byrådet|questions",
                "Fraværende|attendance",
                "Fraværende og bemærkninger til dagsordenen|attendance",
                "Godkendelse af indkaldte stedfortrædere|attendance",
                "Indkaldelse af stedfortræder|attendance",
                "Eventuelt|any-other-business",
                "Evt.|any-other-business",
                "Lukkede Punkter|closed-items",
                "Underskrifsark|signatures",
                "Underskriftsark|signatures",
                "Underskriftsblad|signatures",
                "Underskrifter|signatures",
            })
    void aRecurringItemIsKnownByItsTitle(String title, String kind) {
        assertThat(ItemKind.ofTitle(title)).contains(ItemKind.of(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orientering om tilføjelse af feltet klima",
                "Orientering: Status for strukturanalysen",
                "Kompetenceplan 2018 (D)",
                "Spørgetid for unge som forsøg",
                "ØU - Ændring af dagsordenens form",
                "Drøftelse af budget 2020-2023",
                "Godkendelse af handleplaner",
                "Eventuelt salg af grund",
                "Meddelelser fra staten om tilskud",
                "",
            })
    void aTitleThatGoesOnIsACase(String title) {
        assertThat(ItemKind.ofTitle(title)).isEmpty();
    }
}
