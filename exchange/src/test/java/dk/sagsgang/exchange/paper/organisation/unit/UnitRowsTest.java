package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below each other that begin with a name each and say what it is or does describe a unit each. */
class UnitRowsTest {

    @Test
    void eachLineDescribesItsUnit() {
        OrganisationModel model = organisationModel("""
                Organisationsdiagram

                Om organisationen

                Solgården og Strandgården er plejecentre, hvor beboerne har deres egen bolig.
                Kystbo er et center for træning efter ophold på sygehus.
                Hjemmeplejen er kolleger, der kører ud til borgerne.
                KystOgKøkken leverer mad til alle husene.
                Intern drift er serviceafdelingen og klarer biler og brandanlæg.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Solgården", "Strandgården", "Kystbo", "Hjemmeplejen", "KystOgKøkken", "Intern drift");
        assertThat(model.units())
                .extracting(unit -> unit.kind().map(UnitKind::code).orElse(""))
                .containsExactly("centre", "centre", "centre", "", "", "department");
        assertThat(model.units().get(4).description().content()).isEqualTo("KystOgKøkken leverer mad til alle husene.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // values, people, and a text that goes on with one unit
                "Tillid er et fælles ansvar.\nFaglighed er vejen til gode løsninger.\nHandling er det, som borgerne mærker.",
                "Ida Holk er chef for havnen.\nBo Ravn varetager broerne.\nEva Dam tager sig af kranerne.",
                "Afdelingen varetager havnen.\nCentret driver broerne.\nSektionen løser resten.",
                "Byrådet driver havnen.\nDirektionen varetager broerne.\nStyregruppen løser resten."
            })
    void otherLinesDescribeNone(String lines) {
        OrganisationModel model = organisationModel("Organisationsdiagram\n\nOm organisationen\n\n" + lines + "\n");
        assertThat(model.units()).isEmpty();
    }

    @Test
    void whatStandsBehindADashGoesOnWithTheNameAboveIt() {
        OrganisationModel model = organisationModel("""
                Fælles ledelse

                Struktur

                Dagtilbudsområde Kyst

                - består af to institutioner:

                 • Børnehuset Solbo
                 • Børnegården Strandbo.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Dagtilbudsområde Kyst", "Børnehuset Solbo", "Børnegården Strandbo");
        assertThat(model.units().get(0).kind()).isEqualTo(Optional.of(UnitKind.AREA));
        assertThat(model.statedCounts())
                .extracting(StatedCount::unit)
                .containsExactly(model.units().get(0).key());
    }
}
