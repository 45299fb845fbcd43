package dk.sagsgang.exchange.paper.organisation.head;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the title of a paper, or right below it: whose it is, who wrote it, when, and in which version. */
class LetterHeadTest {

    private static final String TEXT = """

            Kommunen samler sine opgaver på havnen, så borgerne ikke skal henvende sig så mange steder som de gør nu.

            Havneafdelingen ledes af en havnechef.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GREVE KOMMUNE\nHavneforvaltningen\nDen 9. marts 2019\nJ.nr. 00.15.00-P20-7-19\n\nForslag til ny organisering af havnen\n",
                "Greve Kommune\nHavneforvaltningen\n\nForslag til ny organisering af havnen\n\nDato: 9. marts 2019\nSagsnr.: 00.15.00-P20-7-19\n",
                "Greve Kommune\n\nDato: 9. marts 2019\nJournalnr.: 00.15.00-P20-7-19\nFra: Havneforvaltningen\n\nForslag til ny organisering af havnen\n",
                "NOTAT\n\nDato: 9. marts 2019\nSagsnummer: 00.15.00-P20-7-19\nAfsender: Havneforvaltningen\n\nForslag til ny organisering af havnen\n\nTil Greve Kommune.\n"
            })
    void theLinesAboveATitleTellWhoWroteItAndWhen(String head) {
        OrganisationModel model = organisationModel(head + TEXT);

        assertThat(model.title()).isEqualTo("Forslag til ny organisering af havnen");
        assertThat(model.municipality().map(Municipality::name).orElse("")).isEqualToIgnoringCase("Greve Kommune");
        assertThat(model.issuedBy().map(Body::name)).hasValue("Havneforvaltningen");
        assertThat(model.dated().orElseThrow().earliest()).hasValue(LocalDate.of(2019, 3, 9));
        assertThat(model.caseNumber().orElseThrow().printed()).isEqualTo("00.15.00-P20-7-19");
        assertThat(model.sections())
                .allSatisfy(
                        section -> assertThat(section.text().content()).doesNotContain("Havneforvaltningen", "2019"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Version 3", "Udgave 2", "Version: 2.1", "2. udgave"})
    void theVersionStandsBesideTheTitle(String version) {
        OrganisationModel model =
                organisationModel("Greve Kommune\n\nSTYRINGSMODEL FOR GREVE KOMMUNE\n\n" + version + "\n" + TEXT);

        assertThat(model.title()).isEqualTo("STYRINGSMODEL FOR GREVE KOMMUNE");
        assertThat(model.version()).isEqualTo(version);
        assertThat(model.sections())
                .allSatisfy(section -> assertThat(section.text().content()).doesNotContain(version));
    }

    @Test
    void theUnitBelowTheMunicipalityIsTheTitleWhereNoOtherFollows() {
        OrganisationModel model = organisationModel(
                "GREVE KOMMUNE\n\nCENTER FOR HAVN OG KYST\n\nFORMÅL\n\nCentret passer på havnen og kysten og udlejer pladser.\n"
                        + TEXT);

        assertThat(model.title()).isEqualTo("CENTER FOR HAVN OG KYST");
        assertThat(model.issuedBy()).isEmpty();
    }

    @Test
    void theHeadThatComesAgainOnEachPageIsNoHeading() {
        OrganisationModel model = organisationModel("""
                GREVE KOMMUNE

                CENTER FOR HAVN OG KYST

                FORMÅL
                Centret passer på havnen og på kysten omkring den, hele året.


                SIDE 1/3

                GREVE KOMMUNE

                LEDELSE
                Centret ledes af en havnechef, som refererer til direktøren.


                SIDE 2/3

                GREVE KOMMUNE

                OPGAVER
                • Tilsyn med bolværker
                • Udlejning af pladser


                SIDE 3/3
                """);

        assertThat(model.sections()).extracting(Section::heading).doesNotContain("GREVE KOMMUNE");
        assertThat(model.units()).hasSize(1);
        assertThat(model.units().get(0).tasks()).containsExactly("Tilsyn med bolværker", "Udlejning af pladser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notat\nVedrørende: Ny organisation på havnen\nSagsnavn: Havnen\nSkrevet af: Ida Holk\nForvaltning: Havn og Vej\nDato: 9. marts 2019\nSendes til: Byrådet\n",
                "Greve Kommune                 Havn og Vej\n\nNOTAT\n\nDato: 9. marts 2019\nDokumentløbenr.: 11520-20\nSagsbehandler: Ida Holk\nDirekte telefon: 00 76 71 13\n\nNy organisation på havnen\n"
            })
    void labelsOfTheFileAndOfTheSenderAreNoText(String head) {
        OrganisationModel model = organisationModel(head + TEXT);

        assertThat(model.title()).isEqualTo("Ny organisation på havnen");
        assertThat(model.issuedBy()).hasValue(Body.of("Havn og Vej").withKind(BodyKind.ADMINISTRATION));
        assertThat(model.authors()).extracting(Person::name).containsExactly("Ida Holk");
        assertThat(model.sections())
                .allSatisfy(section ->
                        assertThat(section.text().content()).doesNotContain("Dato", "Sagsnavn", "telefon", "Sendes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forside / Om kommunen / Nyheder",
                "Intranettet > Forvaltninger > Havnen",
                "Hjem » Om kommunen » Organisation"
            })
    void whereAPageStandsInItsSiteIsNoTitle(String path) {
        OrganisationModel model = organisationModel(
                path + "\n\nNy organisation på havnen\n\nPubliceret 9. marts 2019 af Kommunikation\n" + TEXT);

        assertThat(model.title()).isEqualTo("Ny organisation på havnen");
        assertThat(model.issuedBy().map(Body::name)).hasValue("Kommunikation");
        assertThat(model.dated().orElseThrow().printed()).isEqualTo("9. marts 2019");
        assertThat(model.sections())
                .allSatisfy(section -> assertThat(section.text().content()).doesNotContain("Publiceret"));
    }
}
