package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In which forms a plan prints its steps. */
class StepLinesTest {

    private static final String HEAD = """
            Ny organisation i Greve Kommune

            Den nye organisation gælder fra 1. september 2024 for alle centre på rådhuset og i institutionerne.

            Tidsplan

            """;

    @Test
    void theDayMayGoBeforeOrStandBehindOrOnTheLineAbove() {
        OrganisationModel model = organisationModel(HEAD + """
                • Uge 24: Forslaget sendes i høring
                • Mandag den 17. juni 2024 - Byrådet
                • Høringsfrist (10. juni)
                • Efteråret 2025: Ordningen evalueres

                1. oktober 2024

                Kontorerne flytter sammen
                """);

        assertThat(model.steps())
                .extracting(ImplementationStep::text)
                .containsExactly(
                        "Forslaget sendes i høring",
                        "Byrådet",
                        "Høringsfrist",
                        "Ordningen evalueres",
                        "Kontorerne flytter sammen");
        assertThat(model.steps().get(1).date().map(ImpreciseDate::printed)).hasValue("Mandag den 17. juni 2024");
        assertThat(model.steps().get(2).date().flatMap(ImpreciseDate::earliest)).hasValue(LocalDate.of(2024, 6, 10));
    }

    @Test
    void aSentenceOfAListThatIsAStepIsOne() {
        OrganisationModel model = organisationModel(HEAD.replace("Tidsplan", "Hvad sker der?") + """
                • Den nye organisation evalueres i 4. kvartal 2025.
                • Vi tager godt imod hinanden.
                """);

        assertThat(model.steps())
                .extracting(ImplementationStep::text)
                .containsExactly("Den nye organisation evalueres");
    }

    @Test
    void aDayInAListThatIsNoPlanIsNoStep() {
        OrganisationModel model = organisationModel(HEAD.replace("Tidsplan", "Kontakt") + """
                • Sommerfest (10. juni)
                • Telefon 12 34 56 78
                """);

        assertThat(model.steps()).isEmpty();
    }
}
