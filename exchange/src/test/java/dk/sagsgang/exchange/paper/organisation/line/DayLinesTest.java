package dk.sagsgang.exchange.paper.organisation.line;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on lines of their own above what is so from then on. */
class DayLinesTest {

    @ParameterizedTest
    @CsvSource({
        "Pr. 01.12.21,Pr. 01.01.22",
        "Pr. 1. december 2021,Pr. 1. januar 2022",
        "Fra den 1. december 2021,Fra den 1. januar 2022",
        "Fra og med 1.12.2021:,Fra og med 1.1.2022:"
    })
    void aDayAboveALineIsTheDayOfThatStep(String first, String second) {
        OrganisationModel model = paper(first, second);

        assertThat(model.steps())
                .extracting(ImplementationStep::text)
                .containsExactly(
                        "Havnene får en fælles leder med ansvar for økonomi og personale",
                        "Der oprettes brugerråd i de enkelte havne");
        assertThat(model.steps())
                .extracting(step -> step.date().flatMap(ImpreciseDate::earliest).orElseThrow())
                .containsExactly(LocalDate.of(2021, 12, 1), LocalDate.of(2022, 1, 1));
    }

    @Test
    void whereMoreThanALineStandsBelowOneOfTheDaysTheyAreHeadings() {
        OrganisationModel model = paper("Pr. 01.12.21", "Pr. 01.01.22\n\nFølgende ændres:");

        assertThat(model.steps()).isEmpty();
    }

    private static OrganisationModel paper(String first, String second) {
        return organisationModel("""
                Ny ledelsesstruktur på havneområdet

                Havnene i Greve Kommune får en ny ledelsesstruktur.

                Hvad betyder det?

                %s

                Havnene får en fælles leder med ansvar for økonomi og personale

                Alle havne har i dag deres egen leder

                %s

                Der oprettes brugerråd i de enkelte havne

                Brugerne er orienteret om ændringerne.
                """.formatted(first, second));
    }
}
