package dk.sagsgang.exchange.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in the law that running text names. */
class LawWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jf. servicelovens §100. Dette|servicelovens §100:serviceloven 100",
                "efter Lov om Almene boliger § 59, stk. 1, som lyder|Lov om Almene boliger § 59, stk. 1:Lov om Almene boliger 59 1",
                "Lov om kommunernes styrelse §20.|Lov om kommunernes styrelse §20:Lov om kommunernes styrelse 20",
                "jf. forvaltningsloven § 19 til ejere|forvaltningsloven § 19:forvaltningsloven 19",
                "Styrelseslovens § 22 samt § 28|Styrelseslovens § 22:Styrelsesloven 22;§ 28:Styrelsesloven 28",
                "Servicelovens §13, stk. 2 og barnets lov §166.|Servicelovens §13, stk. 2:Serviceloven 13 2;barnets lov §166:barnets lov 166",
                "Ifølge § 79 b i retssikkerhedsloven skal|§ 79 b i retssikkerhedsloven:retssikkerhedsloven 79 b",
                "efter §100 i lov om social service godkendes|§100 i lov om social service:lov om social service 100",
                "efter §§ 107 og 108 i lov om social service baseret|§§ 107:lov om social service 107;108 i lov om social service:lov om social service 108",
                "§ 27 a i Lov om aktiv socialpolitik og § 14 i Lov om social pension.|§ 27 a i Lov om aktiv socialpolitik:Lov om aktiv socialpolitik 27 a;§ 14 i Lov om social pension:Lov om social pension 14",
                "fritages efter § 8 i lov om kommunal ejendomsskat. Det|§ 8 i lov om kommunal ejendomsskat:lov om kommunal ejendomsskat 8",
                "§ 217 i selskabsloven om frivillig likvidation.|§ 217 i selskabsloven:selskabsloven 217",
                "Planlovens §§ 13, 14 og 15.|Planlovens §§ 13:Planloven 13;14:Planloven 14;15:Planloven 15",
                "efter § 3 stk 2 i Lov om retssikkerhed og administration.|§ 3 stk 2 i Lov om retssikkerhed og administration:Lov om retssikkerhed og administration 3 2",
                "efter § 3 stk. 2, i Lov om social service.|§ 3 stk. 2, i Lov om social service:Lov om social service 3 2",
                "retssikkerhedslovens § 3, Stk 2 siger|retssikkerhedslovens § 3, Stk 2:retssikkerhedsloven 3 2",
                "planlovens §13 stk 1 nr 3 skal|planlovens §13 stk 1 nr 3:planloven 13 1",
                "Efter Lov om Social Service §§ 83 og 86 gives hjælp|Lov om Social Service §§ 83:Lov om Social Service 83;86:Lov om Social Service 86",
                "efter planlovens § 13 og 25 pct. af|planlovens § 13:planloven 13",
                "efter planlovens §§ 13 og 25 pct af|planlovens §§ 13:planloven 13",
                "Folkeoplysningsloven § 3 stk. 4 er|Folkeoplysningsloven § 3 stk. 4:Folkeoplysningsloven 3 4",
            })
    void actsAreReadWithTheirPlaces(String text, String references) {
        assertThat(LawWords.in(text))
                .extracting(each ->
                        (each.printed() + ":" + each.act() + " " + each.paragraph() + " " + each.subsection()).strip())
                .containsExactly(references.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det følger af § 8 i lov om kommunal ejendomsskat at søge først",
                "Efter § 3 i lov om legater kan byrådet fritage dem.",
                "Lokalplanens § 10 angiver",
                "Styrelsesvedtægten, § 16, stk. 2",
                "finansieres af § 18-puljen",
                "Lov om almene boliger siger, at kommunen efter § 59 kan",
                "efter § 42 i aftalen",
                "§ 10 i lokalplan 12",
                "efter § 7 i lov om noget som ingen kender",
                "ansøgninger efter § 41 og § 42",
                "§ 91 i lovbekendtgørelse",
                "§§",
                "100 § 2",
            })
    void paragraphsOfNoActStayText(String text) {
        assertThat(LawWords.in(text)).isEmpty();
    }
}
