package dk.sagsgang.exchange.paper.organisation.aim;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.ReadPapers;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of principles, whatever line stands between them and their heading, and decisions of an organisation. */
class PrinciplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organisationsprincipper||Når vi indretter organisationen, er det vigtigt:",
                "Principper for organiseringen||I den nye organisation er der lagt vægt på:",
                "Den nye organisation||Kommunens administration bygger på følgende principper:",
                "Ledelse||I hele kommunen arbejder vi ud fra følgende ledelsesgrundlag:",
                "Ledelse||I organisationen lægger vi særlig vægt på:"
            })
    void aListOfWhatTheOrganisationGoesByIsItsPrinciples(String above) {
        OrganisationModel model = organisationModel("""
                Administrationsgrundlag for Greve Kommune

                Her kan du læse, hvordan kommunen er indrettet.

                %s

                • At der er kort vej til beslutninger
                • At ansvaret er entydigt
                """.formatted(above.replace("|", "\n")));

        assertThat(model.principles())
                .containsExactly("At der er kort vej til beslutninger", "At ansvaret er entydigt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byrådet godkendte den 4. maj 2021 en ny administrativ organisation. Den 8. juni 2021 godkendte byrådet principperne for bemandingen af den nye organisation.",
                "Byrådet vedtog den 4. maj 2021 en ny organisation, og økonomiudvalget godkendte den 8. juni 2021 rammerne for detailorganiseringen."
            })
    void theOrganisationIsAdoptedByTheDecisionOfItAndNotOfAPart(String text) {
        OrganisationModel model = ReadPapers.organisationModel("Organisationen i Greve Kommune\n\n" + text + "\n");

        assertThat(model.adoptedBy().orElseThrow().date()).hasToString("Optional[2021-05-04]");
        assertThat(model.adoptedBy().orElseThrow().body().map(Body::name)).contains("Byrådet");
        assertThat(model.replaces()).isEmpty();
    }
}
