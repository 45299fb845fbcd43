package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ikke offentliggjort - Bilag 2 Budget",
                "EJ OFFENTLIGTGJORT Bilag 2.pdf",
                "ej_offentliggjort_bilag_2.pdf",
                "Ikke-offentligt bilag 1",
                "Bilag 1 - ikke offentligt",
                "Bilag 1 (ikke offentlig).docx",
                "Må ikke offentliggøres: Tilbud",
                "Bilag 4 ikke til offentliggørelse",
                "Fortroligt",
                "Fortroligt bilag 2",
                "Fortrolig - tilbudsvurdering",
                "Fortrolige bilag til punkt 4",
                "Bilag 3 fortroligt",
                "Bilag 3 - Fortrolig.pdf",
                "Tilbudsvurdering (fortroligt)",
                "Tilbudsvurdering (FORTROLIG).pdf",
                "Lukket bilag: Tilbud",
                "Lukket - tilbud",
                "Lukket: tilbud",
                "Tilbud (lukket)",
            })
    void theseNamesSayThatAPaperIsNotPublic(String name) {
        assertThat(Confidential.named(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Fortrolighedspolitik",
                "Retningslinjer for fortrolige oplysninger",
                "Fortrolig rådgivning til unge",
                "Fortrolig og anonym rådgivning",
                "Fortrolig telefonlinje for pårørende",
                "Fortrolige samtaler i kirken",
                "Notat om hvornår noget er fortroligt",
                "Bilag 2 - ikke fortroligt",
                "tilbud_ikke-fortrolig.pdf",
                "Udbudsmateriale (ikke-fortrolig udgave)",
                "Oversigt over ikke offentlige veje",
                "Ikke offentlige veje i Skovby",
                "Ikke offentligt ejede haller",
                "Ikke-offentlig transport",
                "Skolen lukket - konsekvenser",
                "Lukket skole i Vester Hede",
                "Lukket-kredsløbsanlæg",
                "Lukkede institutioner",
                "Genåbning af lukket afdeling",
                "Offentliggjort tilbud",
            })
    void theseDoNot(String name) {
        assertThat(Confidential.named(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukket: Køb af areal",
                "LUKKET - Køb af areal",
                "Lukket punkt",
                "Lukket sag om køb af areal",
                "Lukket møde",
                "Køb af areal - lukket punkt",
                "Køb af areal (lukket sag)",
                "Køb af areal (lukket)",
                "Ikke offentligt punkt",
                "Ikke offentlig: Køb af areal",
                "Ikke-offentligt",
            })
    void theseTitlesCallAnItemClosed(String title) {
        assertThat(Confidential.closedTitle(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukkede punkter",
                "Lukket skole i Vester Hede: ny anvendelse",
                "Lukket sagsbehandling",
                "Lukket-kredsløb i varmeforsyningen",
                "Genåbning af lukket afdeling på Solgården",
                "Orientering om lukkede sager",
                "Ikke offentlige veje: nye regler",
                "Svømmehallen lukket i uge 7",
            })
    void theseTitlesDoNot(String title) {
        assertThat(Confidential.closedTitle(title)).isFalse();
    }
}
