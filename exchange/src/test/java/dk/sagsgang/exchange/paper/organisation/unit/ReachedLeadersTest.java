package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a unit is reached by whoever leads it. */
class ReachedLeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Økonomichef Ida Holk Tlf. 0031 1505\nida@vestby.example",
                "Økonomichef Ida Holk, tlf. 00 31 15 05, e-mail: ida@vestby.example",
                "Økonomichef Ida Holk, tlf. 00311505\nE-mail: ida@vestby.example",
                "Økonomichef Ida Holk\nTlf. 00 31 15 05\nida@vestby.example"
            })
    void whatStandsBehindTheLeaderReachesTheUnit(String leader) {
        OrganisationModel model = organisationModel("""
                Borgmesterens Forvaltning

                Borgmesterens Forvaltning i Greve Kommune består af to afdelinger:

                Økonomisk Afdeling

                Økonomisk Afdeling tager sig af kommunens budget og regnskab.

                Ledelse

                %s

                Havneafdelingen

                Havneafdelingen passer kommunens havne og broer.
                """.formatted(leader));

        OrganisationUnit unit = model.units().stream()
                .filter(each -> each.name().equals("Økonomisk Afdeling"))
                .findFirst()
                .orElseThrow();
        ContactDetails contact = unit.contact().orElseThrow();
        assertThat(contact.phone().replace(" ", "")).isEqualTo("00311505");
        assertThat(contact.email()).isEqualTo("ida@vestby.example");
        assertThat(unit.leadership()).hasSize(1);
    }
}
