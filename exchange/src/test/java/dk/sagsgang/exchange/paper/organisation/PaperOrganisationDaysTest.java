package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page of an organisation tells when it was published, and from when the organisation is so. */
class PaperOrganisationDaysTest {

    @Test
    void theDayOfPublishingIsTheDayOfThePaperAndNoHeading() {
        OrganisationModel model = organisationModel("""
                Ny organisation i Greve Kommune

                Publiceret 26-06-2024

                Kommunen samler sine opgaver i færre enheder, så borgerne ikke skal henvende sig så mange steder som nu.

                Den nye organisation gælder fra 1. september 2024.
                """);

        assertThat(model.dated().orElseThrow().earliest()).hasValue(LocalDate.of(2024, 6, 26));
        assertThat(model.sections()).extracting(Section::heading).doesNotContain("Publiceret 26-06-2024");
        ImpreciseDate begin = model.validity().orElseThrow().begin().orElseThrow();
        assertThat(begin.printed()).isEqualTo("1. september 2024");
        assertThat(begin.earliest()).hasValue(LocalDate.of(2024, 9, 1));
        assertThat(begin.latest()).hasValue(LocalDate.of(2024, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den nye organisation træder i kraft 1. september 2024.",
                "Organisationen træder i kraft den 1. september 2024.",
                "Strukturen gælder fra og med 1. september 2024.",
                "Ændringen har virkning fra 1. september 2024.",
                "Den nye organisation er en realitet pr. 1. september 2024.",
                "Den nye struktur er på plads den 1. september 2024.",
                "Den nye organisation går i luften 1. september 2024.",
                "Tidsplan\n\n1. september 2024: Den nye forvaltning er en realitet",
                "Tidsplan\n\n1. september 2024: Den nye kommune ser dagens lys",
            })
    void theOrganisationIsSoFromTheDayOnWhichItBegins(String said) {
        OrganisationModel model = organisationModel("Ny organisation i Greve Kommune\n\n"
                + "Kommunen samler sine opgaver i færre enheder.\n\n" + said + "\n");

        assertThat(model.validity().orElseThrow().begin().orElseThrow().earliest())
                .hasValue(LocalDate.of(2024, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byrådet drøftede strukturen den 1. september 2024.",
                "Lederen tiltræder 1. september 2024.",
                "Tidsplan\n\n1. september 2024: Den nye direktør begynder",
            })
    void anotherDayIsNoBeginning(String said) {
        OrganisationModel model = organisationModel("Ny organisation i Greve Kommune\n\n"
                + "Kommunen samler sine opgaver i færre enheder.\n\n" + said + "\n");

        assertThat(model.validity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ny organisation fra 1. maj",
                "Organisationsændringer fra 1. august 2023",
                "Ny struktur pr. den 1. januar 2022",
            })
    void aTitleKeepsTheDayFromWhichTheOrganisationIsSo(String title) {
        assertThat(organisationModel(title + "\n\nKommunen samler sine opgaver i færre enheder.\n")
                        .title())
                .isEqualTo(title);
    }
}
