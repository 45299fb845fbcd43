package dk.sagsgang.exchange.paper.organisation.head;

import static dk.sagsgang.exchange.paper.ReadPapers.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.organisation.OrganisationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers whose title tells that they are of an administration, whatever words of meetings and groups stand below. */
class KindOfTitlesTest {

    private static final String STATUTE = """

            Kapitel 1
            Almindelige bestemmelser

            § 1. Grundlaget fastsætter, hvordan administrationen er indrettet, og hvordan ansvar er fordelt.
            Stk. 2. Borgmesteren er øverste daglige leder.

            Kapitel 2
            Økonomi

            § 2. Bevillingen til et center er en nettoramme. Centerchefen kan flytte midler inden for rammen.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Administrationsgrundlag\nVedtaget af Byrådet den 14. december 2017, punkt 11",
                "Styringsmodel for Greve Kommune\nGodkendt af Økonomiudvalget den 3. maj 2016 (sag nr. 4)",
                "Ledelses- og styringsgrundlag\nGodkendt i Byrådet 3. maj 2016",
                "Organisationsbeskrivelse for Greve Kommune\nVedtaget 14-12-2017 af Byrådet",
                "Ledelsesgrundlag\nBesluttet af Direktionen den 4. maj 2020",
                "Administrativt regulativ\nVedtaget af Byrådet den 4. maj 2020"
            })
    void theOrderOfAnAdministrationIsAnOrganisationModelWhoeverAdoptedIt(String title) {
        assertThat(document("GREVE KOMMUNE\n\n" + title + "\n" + STATUTE)).isInstanceOf(OrganisationModel.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organisering af programmet Åben Havn",
                "Programorganisation for Åben Havn",
                "Forslag til organisering af programmet Åben Havn",
                "Organisation for programmet Åben Havn"
            })
    void aProgrammeWithItsProjectsIsAnOrganisationModel(String title) {
        assertThat(document("Greve Kommune\n\nNOTAT\n\nDato: 23-01-2020\n\n" + title + """


                Styregruppen

                Styregruppen har det overordnede ansvar og mødes hver sjette uge. Styregruppen består af direktøren, som er
                formand, to repræsentanter for havnens brugere og projektlederne. Programlederen er sekretær for styregruppen.

                Programsekretariatet

                Sekretariatet ledes af programleder Ida Holk. Under sekretariatet er der to projekter med hver sin projektgruppe.
                """))
                .isInstanceOf(OrganisationModel.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fælles ledelse af skole og dagtilbud i Havneby",
                "Sammenlægning af skolerne i Havneby og Strandby",
                "Forslag til områdeledelse i dagtilbud",
                "Ny sektorstruktur i Greve Kommune",
                "Ny centerstruktur",
                "Forslag til struktur for skoler og dagtilbud i Havneby Kommune",
                "Fremtidig struktur på ældreområdet",
                "Ny skolestruktur i Greve Kommune"
            })
    void oneLeadershipForSeveralHousesIsAnOrganisationModel(String title) {
        assertThat(document("Greve Kommune\n\n" + title + """


                Notat til Skoleudvalgets møde den 8. marts 2016

                Hvorfor sender vi dette ud?

                Skoleudvalget besluttede den 13. januar 2016, at oplægget skal i høring. Oplægget handler om ledelse.

                Bestyrelsen

                I bestyrelsen sidder fire forældre, to medarbejdere og to elever. Medlemmerne vælges for to år, og lederen er
                sekretær.
                """)).isInstanceOf(OrganisationModel.class);
    }

    @Test
    void aCommissionStaysOneThoughItIsOfAnOrganisation() {
        assertThat(document("""
                Greve Kommune

                Kommissorium for arbejdsgruppen om ny sektorstruktur

                Formål
                Arbejdsgruppen skal komme med forslag til en ny struktur.

                Sammensætning
                Gruppen består af to medlemmer af Byrådet og en repræsentant for havnen.
                """)).isInstanceOf(Commission.class);
    }
}
