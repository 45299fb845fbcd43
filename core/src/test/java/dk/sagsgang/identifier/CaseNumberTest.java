package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "00.00.00-P19-117-11,  KLE_FACET,                2011",
        "27.00.00-P05-1-16,    KLE_FACET,                2016",
        "13.03.00-Ø60-7-25,    KLE_FACET,                2025",
        "00.00.00-P35-34-24,   KLE_FACET,                2024",
        "00.01.00-A30-123456-99, KLE_FACET,              1999",
        "12/27845,             YEAR_SERIAL,              2012",
        "11/31929,             YEAR_SERIAL,              2011",
        "13/39690,             YEAR_SERIAL,              2013",
        "25/26257,             YEAR_SERIAL,              2025",
        "70/1,                 YEAR_SERIAL,              1970",
        "69/1,                 YEAR_SERIAL,              2069",
        "2012-28504,           LONG_YEAR_SERIAL,         2012",
        "2016-003798,          LONG_YEAR_SERIAL,         2016",
        "2026-000962,          LONG_YEAR_SERIAL,         2026",
        "2012-202935,          LONG_YEAR_SERIAL,         2012",
        "330-2016-89665,       MUNICIPALITY_YEAR_SERIAL, 2016",
        "306-2009-2234,        MUNICIPALITY_YEAR_SERIAL, 2009",
        "450-2018-4075,        MUNICIPALITY_YEAR_SERIAL, 2018",
        "330-2017-707822,      MUNICIPALITY_YEAR_SERIAL, 2017",
        "EMN-2025-010561,      GET_ORGANIZED,            2025",
        "MDR-2016-02836,       GET_ORGANIZED,            2016",
        "MFO-2015-00001,       GET_ORGANIZED,            2015",
        "BOR 4/2004,           BODY_SERIAL,              2004",
        "FOU 36/2005,          BODY_SERIAL,              2005",
        "BR 366/07,            BODY_SERIAL,              2007",
        "ØU 164/09,            BODY_SERIAL,              2009",
        "24-011578,            YEAR_SERIAL,              2024",
        "2007/103902,          LONG_YEAR_SERIAL,         2007",
        "2012/057275,          LONG_YEAR_SERIAL,         2012",
        "018520-2013,          SERIAL_LONG_YEAR,         2013",
        "050527-2012,          SERIAL_LONG_YEAR,         2012",
    })
    void everySchemeTellsItselfAndItsYear(String printed, CaseNumberScheme scheme, int year) {
        CaseNumber number = CaseNumber.parse(printed);

        assertThat(number.scheme()).contains(scheme);
        assertThat(number.year()).contains(year);
        assertThat(number.wellFormed()).isTrue();
        assertThat(number.placeholder()).isFalse();
        assertThat(number).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "00.00.00-P19-117",
                "00.00.00-P19-117-2011",
                "00.00-P19-117-11",
                "00.00.00-B19-117-11",
                "00.00.00-p19-117-11",
                "00.00.00-P9-117-11",
                "00.00.00-P19-1234567-11",
                "00.00.00 -P19-117-11",
                "00.00.00-P19--11",
                "12/",
                "/27845",
                "12/1234567",
                "12/27845-3",
                "1/27845",
                "2012/19",
                "12-2784",
                "018520-1813",
                "18520-2013",
                "00.22.02A30-26",
                "00.22.02A30",
                "295848",
                "1899-1",
                "2112-1",
                "2016-12345678",
                "411-2016-89665",
                "999-2016-89665",
                "330-16-89665",
                "330-2016-123456789",
                "EMN-2025-1056",
                "EMN-2025-0105611",
                "EMNE-2025-010561",
                "emn-2025-010561",
                "B 4/2004",
                "BOR 4/004",
                "BOR 4/1804",
                "Sagsnr. 12/27845",
                "12/27845 og 12/27846",
                "١٢/٢٧٨٤٥",
                "P P20",
                "222359/12",
            })
    void whatIsInNoSchemeIsKeptAndMalformed(String printed) {
        CaseNumber number = CaseNumber.of(printed);

        assertThat(number.printed()).isEqualTo(printed);
        assertThat(number.wellFormed()).isFalse();
        assertThat(number.placeholder()).isFalse();
        assertThat(number.scheme()).isEmpty();
        assertThat(number.year()).isEmpty();
        assertThat(number.kle()).isEmpty();
        assertThat(number.facet()).isEmpty();
        assertThat(number.municipality()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumber.parse(printed))
                .withMessageContaining("case number")
                .withMessageNotContaining("B19");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void nothingPrintedIsTheEmptyNumber(String printed) {
        assertThat(CaseNumber.of(printed).printed()).isEmpty();
        assertThat(new CaseNumber(printed)).isEqualTo(CaseNumber.of(""));
    }

    @Test
    void kleNumbersTellSubjectAndFacet() {
        CaseNumber number = CaseNumber.of("27.00.00-P05-1-16");

        assertThat(number.kle()).contains(KleNumber.of("27.00.00"));
        assertThat(number.facet()).contains(Facet.of("P05"));
        assertThat(number.municipality()).isEmpty();
    }

    @Test
    void kleNumbersWithoutAYearTellSubjectAndFacetToo() {
        CaseNumber number = CaseNumber.parse("00.22.02A30-0026");

        assertThat(number.scheme()).contains(CaseNumberScheme.KLE_FACET_SERIAL);
        assertThat(number.kle()).contains(KleNumber.of("00.22.02"));
        assertThat(number.facet()).contains(Facet.of("A30"));
        assertThat(number.year()).isEmpty();
    }

    @Test
    void municipalityNumbersTellTheMunicipality() {
        CaseNumber number = CaseNumber.of("330-2016-89665");

        assertThat(number.municipality().flatMap(MunicipalityCode::name)).contains("Slagelse");
        assertThat(number.kle()).isEmpty();
        assertThat(number.facet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 13.03.00-Ø60-7-25", "13.03.00-Ø60-7-25\u00A0", "\t13.03.00-Ø60-7-25\r\n"})
    void spaceAroundANumberIsKeptAndDoesNoHarm(String printed) {
        CaseNumber number = CaseNumber.parse(printed);

        assertThat(number).hasToString(printed);
        assertThat(number.scheme()).contains(CaseNumberScheme.KLE_FACET);
        assertThat(number.kle()).contains(KleNumber.of("13.03.00"));
        assertThat(number.facet()).contains(Facet.of("Ø60"));
        assertThat(number.year()).contains(2025);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xx.xx.xx-P20-xx-xx",
                "xx.xx.xx-p20-xx-xx",
                "XX.XX.XX-P20-XX-XX",
                " xx.xx.xx-P20-xx-xx ",
                "xx.xx.xx-Pxx-xx-xx",
                "27.00.00-P05-xx-16",
                "27.00.00-xxx-x-xx",
                "13/xxxxx",
                "xx/xxxxx",
                "20xx-123456",
                "330-2016-_____",
                "EMN-2025-xxxxxx",
                "BOR x/2004",
                "________",
                "__.__.__-___-__-__",
                "??/?????",
                "?",
                "x",
                ".....",
                "……",
                "[sagsnr]",
                "[Sagsnr.]",
                "<sagsnummer>",
                "{{case.number}}",
                "[]",
            })
    void unfilledTemplatesArePlaceholders(String printed) {
        CaseNumber number = CaseNumber.of(printed);

        assertThat(number.placeholder()).isTrue();
        assertThat(number.wellFormed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Axel 12", "x-ray", "[12/27845]", ".", "[12/27845", "MAX-2016-0001", "#4797680", "(se bilag)"})
    void malformedNumbersAreNoPlaceholders(String printed) {
        assertThat(CaseNumber.of(printed).placeholder()).isFalse();
    }

    @Test
    void sameNumbersMayDifferInSpaceAndLetterCase() {
        CaseNumber number = CaseNumber.of("13.03.00-Ø60-7-25");

        assertThat(number.sameAs(CaseNumber.of(" 13.03.00-ø60-7-25\u00A0"))).isTrue();
        assertThat(CaseNumber.of("Å 12").sameAs(CaseNumber.of("A\u030a\u00A0 12")))
                .isTrue();
        assertThat(number.sameAs(CaseNumber.of("13.03.00-Ø60-7-26"))).isFalse();
        assertThat(number.sameAs(CaseNumber.of("13.03.00-O60-7-25"))).isFalse();
    }

    @Test
    void numbersArePaddedAsPrinted() {
        assertThat(CaseNumber.of("2016-003798").sameAs(CaseNumber.of("2016-3798")))
                .isFalse();
    }

    @Test
    void schemesHaveACodeAndADanishTerm() {
        assertThat(CaseNumberScheme.MUNICIPALITY_YEAR_SERIAL.code()).isEqualTo("municipality-year-serial");
        assertThat(CaseNumberScheme.values())
                .extracting(CaseNumberScheme::danish)
                .doesNotHaveDuplicates();
        assertThat(Optional.of(CaseNumberScheme.KLE_FACET.danish()))
                .contains("KLE-emne, handlingsfacet, løbenummer og år");
    }
}
