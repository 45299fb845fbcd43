package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
        assertThat(begin.printed()).isEqualTo("fra 1. september 2024");
        assertThat(begin.earliest()).hasValue(LocalDate.of(2024, 9, 1));
        assertThat(begin.latest()).hasValue(LocalDate.of(2024, 9, 1));
    }
}
