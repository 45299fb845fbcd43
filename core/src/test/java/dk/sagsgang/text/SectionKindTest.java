package dk.sagsgang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionKindTest {

    @ParameterizedTest
    @CsvSource({
        "Sagsresume, summary",
        "SAGSRESUMÉ:, summary",
        "Beskrivelse af sagen, presentation",
        "Økonomi, economic-consequences",
        "ØKONOMISKE KONSEKVENSER, economic-consequences",
        "Miljø- og klimamæssige konsekvenser, climate-consequences",
        "Lovgrundlag – link, legal-basis",
        "Sagstema, question",
        "Redegørelse, presentation",
        "Indledning/Baggrund, background",
        "Økonomiske og erhvervsmæssige konsekvenser, economic-consequences",
        "CO2-Konsekvensvurdering, climate-consequences",
        "Andre konsekvenser, other-consequences",
        "Hvem beslutter, competence",
        "Formål med sagen, purpose",
        "Supplerende sagsfremstilling, supplementary-presentation",
        "'Sagshistorik,  henvisninger', history",
    })
    void aPrintedHeadingTellsItsKind(String heading, String kind) {
        assertThat(SectionKind.ofHeading(heading)).contains(SectionKind.of(kind));
    }

    @Test
    void aMunicipalitysOwnHeadingHasNoKnownKind() {
        assertThat(SectionKind.ofHeading("Borgersporet:")).isEmpty();
    }

    @Test
    void aSectionIsUnwrittenWhenNothingStandsUnderItsHeadings() {
        Section empty = Section.of("Miljø- og klimamæssige konsekvenser", "\u00a0");
        Section outer =
                Section.builder().heading("Konsekvenser").addSections(empty).build();

        assertThat(empty.unwritten()).isTrue();
        assertThat(outer.unwritten()).isTrue();
        assertThat(outer.withBullets("Et borgerspor").unwritten()).isFalse();
    }
}
