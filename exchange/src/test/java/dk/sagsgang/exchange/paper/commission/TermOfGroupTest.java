package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a group sits, in the wordings of statutes and pages: a number of years, two days, or the term of the council. */
class TermOfGroupTest {

    private static Commission read(String sentence) {
        return (Commission) PaperReader.standard()
                .read(
                        ("Kommissorium for Vestby Trafikråd\n\nFormål\n\nRådet rådgiver Byrådet om trafik.\n\n"
                                        + sentence.replace("/", "\n\n") + "\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Periode/Trafikrådet virker i en 4-årig periode, svarende til de kommunale råds valgperiode. | 4",
                "Funktionsperiode/Trafikrådets funktionsperiode er 4 år svarende til den kommunale valgperiode. | 4",
                "Valg/Medlemmerne udpeges for en fireårig periode. | 4",
                "Valg/Valgperioden er fireårig. | 4",
                "Nedsættelse/Rådet nedsættes for en to-årig periode. | 2",
                "Nedsættelse/Rådet nedsættes for en periode af to år. | 2",
                "Valg/Medlemmerne vælges for 2 år ad gangen. | 2",
                "Valg/Valgperioden er på to år. | 2",
                "Valg/Rådets medlemmer sidder i to år. | 2",
                "Valg/Rådet vælges for en 2 årig periode. | 2",
                "Valgperiode: 3 år | 3",
                "Varighed/2 år | 2",
                "Valg/Medlemmer af rådet udpeges for tre år. | 3",
                "Valg/Udpegningen sker for 4 år ad gangen. | 4",
                "Valg/Udpegningen gælder i to år. | 2",
                "Sammensætning/Rådet består af 8 medlemmer, der udpeges for en periode på to år. | 2",
                "Sammensætning/Byrådet udpeger rådets medlemmer for 4 år. | 4",
                "Valg/Medlemmerne er valgt for en 3-årig periode. | 3",
                "Valg/Rådet er nedsat for en periode på 4 år. | 4",
                "Periode/Rådets periode er fire år. | 4",
                "Valg/Rådet vælges hvert fjerde år. | -",
                "Formål/Rådet er nedsat for at følge en indsats i fire år. | -",
                "Sammensætning/Unge vælges, når de har gået i skole i to år. | -",
                "Opgaver/Rådet vælger et tema for to år. | -",
                "Valg/Formanden vælges for to år. | -",
                "Valg/Rådet vælger selv en formand. Valget gælder for to år. | -",
                "Økonomi/Rådet har i de seneste fire år fået 50.000 kr. | -",
                "Opgaver/Rådet følger planen, der gælder i 12 år. | -",
                "Opgaver/Rådet udarbejder en handleplan for en fireårig periode. | -",
                "Valg/Næstformanden vælges for et år ad gangen. | -",
                "Sammensætning/Medlemmer skal have boet i kommunen i to år. | -"
            })
    void yearsAreReadInAnyWording(String sentence, String years) {
        assertThat(read(sentence)
                        .statedDuration()
                        .flatMap(Count::value)
                        .map(String::valueOf)
                        .orElse("-"))
                .isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Periode/Rådets funktionsperiode er sammenfaldende med byrådets valgperiode. | sammenfaldende med byrådets valgperiode",
                "Periode/Rådet følger den kommunale valgperiode. | følger den kommunale valgperiode",
                "Periode/Rådet fungerer i byrådets valgperiode. | i byrådets valgperiode",
                "Periode/Rådet virker i samme periode som kommunalbestyrelsen. | i samme periode som kommunalbestyrelsen",
                "Periode/Rådets medlemmer udpeges for byrådets funktionsperiode. | for byrådets funktionsperiode",
                "Periode/Rådets funktionsperiode svarer til den kommunale valgperiode. | svarer til den kommunale valgperiode",
                "Valg/Rådet nedsættes for en valgperiode ad gangen. | for en valgperiode ad gangen",
                "Valg/Rådet udpeges for indeværende byrådsperiode. | for indeværende byrådsperiode",
                "Valg/Valget gælder for den kommunale valgperiode. | for den kommunale valgperiode",
                "Valg/Rådets valgperiode er den samme som byrådets. | den samme som byrådets",
                "Periode/Rådet virker frem til udgangen af 2024. | frem til udgangen af 2024",
                "Periode/Rådet nedsættes til og med den 31. december 2025. | til og med den 31. december 2025",
                "Periode/Rådets funktionsperiode er fra 1. januar 2022 til 31. december 2025. | 31. december 2025",
                "Funktionsperiode: 1. januar 2022 - 31. december 2025 | 31. december 2025",
                "Nedsættelse/Rådet nedsættes midlertidigt med virkning fra 1. marts 2023 til 30. juni 2024. | 30. juni 2024",
                "Periode/Rådet nedlægges med udgangen af 2023. | med udgangen af 2023",
                "Periode/Rådet er nedsat for årene 2022-2025. | 2025",
                "Periode/Rådet er midlertidigt og nedsættes for perioden 2022 til 2025. | 2025",
                "Nedsættelse/Byrådet nedsætter rådet for den kommunale valgperiode. | for den kommunale valgperiode",
                "Periode/Rådet ophører den 1. maj 2024. | den 1. maj 2024",
                "Periode/Medlemmernes valgperiode følger kommunalbestyrelsens. | følger kommunalbestyrelsens",
                "Valg/Formanden vælges for den kommunale valgperiode. | -",
                "Opgaver/Rådet drøfter budgettet for perioden 2024-2027. | -",
                "Opgaver/Rådet følger op på planen for byrådets valgperiode. | -",
                "Økonomi/Puljen gælder for perioden 2022-2025. | -",
                "Møder/Rådet drøfter én gang i byrådets valgperiode sit kommissorium. | -",
                "Opgaver/Planen skal være vedtaget inden udgangen af 2024. | -"
            })
    void theEndIsReadInAnyWording(String sentence, String end) {
        assertThat(read(sentence)
                        .term()
                        .flatMap(Term::end)
                        .map(ImpreciseDate::printed)
                        .orElse("-"))
                .isEqualTo(end);
    }
}
