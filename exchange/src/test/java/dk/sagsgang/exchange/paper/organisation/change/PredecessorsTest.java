package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what a unit comes: sums, new names, and the work of units that are closed. */
class PredecessorsTest {

    private static OrganisationModel told(String text) {
        return organisationModel("Ny organisation i Greve Kommune\n\nEnhederne\n\nVi ændrer på nogle af dem.\n\n"
                + text.replace("\\n", "\n") + "\n");
    }

    private static List<String> before(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .flatMap(unit -> unit.predecessors().stream())
                .map(UnitReference::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- Havnekontoret + Brokontoret = Havn og Bro\\n- Kystkontoret lukker, opgaverne går til Havn og Bro;Havn og Bro;Havnekontoret/Brokontoret/Kystkontoret",
                "Plan, Byggeri og Miljø bliver til én afdeling, der hedder Havn & Bro.;Havn & Bro;Plan/Byggeri/Miljø",
                "Fagenheden Havn og Bro og Fagenheden Kyst lægges sammen til Fagenheden Havn, Bro og Kyst.;Havn, Bro og Kyst;Fagenheden Havn og Bro/Fagenheden Kyst",
                "Pengene følger med til Fagenheden Havn og Bro, som er det nye navn for Fagenheden Havne.;Havn og Bro;Fagenheden Havne",
                "Stabsenheden Havne lukkes. Tre af dens medarbejdere flytter til Havnesekretariatet, mens de to øvrige flytter til Stabsenheden Kyst.;Havnesekretariatet;Stabsenheden Havne",
                "Kyststaben\\n\\nKyststaben overtager opgaver fra Havn og Bro, Fyr og Farvand og havnenes egne sekretariater, der nedlægges.;Kyststaben;Havn og Bro/Fyr og Farvand"
            })
    void aUnitComesFromThoseThatItIsMadeOf(String text, String name, String before) {
        assertThat(before(told(text), name)).containsExactlyInAnyOrder(before.split("/"));
    }

    @Test
    void aSumIsNoName() {
        assertThat(told("- Havnekontoret + Brokontoret = Havn og Bro\n- Kystkontoret + Fyrkontoret = Kyst")
                        .units())
                .extracting(OrganisationUnit::name)
                .noneMatch(name -> name.contains("+"));
    }

    @Test
    void elementsThatSayBehindANameWhoLeadsAndHowManyTheyAreAreUnits() {
        assertThat(
                        told("- Havn og Bro – havnechef Ida Holk – 61 medarbejdere\n- Fyr og Farvand – fyrchef (stillingen slås op) – 8 medarbejdere")
                                .units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Havn og Bro", "Fyr og Farvand");
    }
}
