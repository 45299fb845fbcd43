package dk.sagsgang.exchange.paper.organisation.head;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** What a site prints above and around the text of a page. */
class SiteLinesTest {

    private static final String TEXT = """

            Kommunen har i dag fire centre, og den nye struktur samler dem i to, som begge får en chef på rådhuset i Greve.

            Centrene ledes af en chef, der mødes med direktionen hver uge om de sager, som går på tværs af området.
            """;

    @Test
    void aMottoWhoseWordsComeBackInNoTextIsNoTitle() {
        OrganisationModel model = organisationModel("Altid i folkets tjeneste\n\nNy struktur i Greve Kommune\n" + TEXT);

        assertThat(model.title()).isEqualTo("Ny struktur i Greve Kommune");
        assertThat(model.sections()).extracting(Section::heading).doesNotContain("Altid i folkets tjeneste");
    }

    @Test
    void theLineBelowAPictureIsNoTitleAndTheStampOfANewspaperIsTheDayOfThePage() {
        OrganisationModel model =
                organisationModel("Ledelsen skal være slankere. Arkivfoto: Ida Holk\n\nNy struktur i Greve Kommune\n\n"
                        + "Greve - 30. marts 2020 kl. 07:00 Af Bo Ravn\n" + TEXT);

        assertThat(model.title()).isEqualTo("Ny struktur i Greve Kommune");
        assertThat(model.dated().map(ImpreciseDate::printed)).hasValue("30. marts 2020");
    }

    @Test
    void aTitleAboveAHeadingIsKept() {
        OrganisationModel model = organisationModel("Struktur i Greve Kommune\n\nHvorfor ændrer vi?\n" + TEXT);

        assertThat(model.title()).isEqualTo("Struktur i Greve Kommune");
    }

    @Test
    void theWordsOfATitleMayComeBackInTheQuestionBelowIt() {
        OrganisationModel model = organisationModel(
                "Fordelingen af direktørernes ansvar\n\nHvordan er ansvaret fordelt mellem direktørerne i vores administration?\n"
                        + TEXT);

        assertThat(model.title()).isEqualTo("Fordelingen af direktørernes ansvar");
    }

    @Test
    void theTrailToAPageIsNoTitleHoweverLongItsTextIs() {
        OrganisationModel model = organisationModel(
                "Skip til hoved indholdet\n  Hjem Om kommunen Organisation Struktur\n\nStruktur i Greve Kommune\n"
                        + TEXT + "\n" + TEXT.replace("\n", " ").repeat(3).strip() + "\n");

        assertThat(model.title()).isEqualTo("Struktur i Greve Kommune");
    }

    @Test
    void theNamesOfTheSignsInAMenuAreNoTitle() {
        OrganisationModel model = organisationModel(
                "anchor boat books business cogs cross fish house lamp law lock medical phone social tax train\n\n"
                        + "Ny struktur i Greve Kommune\n" + TEXT);

        assertThat(model.title()).isEqualTo("Ny struktur i Greve Kommune");
    }

    @Test
    void aHeadingBelowTheFirstTextIsNoTitle() {
        OrganisationModel model = organisationModel(
                "Havn og Vej har fået en ny organisation, som samler de afdelinger, der før lå hver for sig i hele kommunen.\n"
                        + "\nOverordnet organisering\n" + TEXT);

        assertThat(model.title()).isEmpty();
    }

    @Test
    void anAddressOfMailIsNoHeading() {
        OrganisationModel model = organisationModel(
                "Struktur i Greve Kommune\n" + TEXT + "\nIda.Holk@greve.dk\n\nIda har ansvar for centrene.\n");

        assertThat(model.sections()).extracting(Section::heading).doesNotContain("Ida.Holk@greve.dk");
    }

    @Test
    void theTextOfAPageInOneLineGoesOnBehindItsHead() {
        OrganisationModel model = organisationModel(
                "NOTAT Forslag til ny forvaltningsstruktur i Greve Kommune Dato Kommunaldirektøren 9. december 2014 2014-004711-2 "
                        + TEXT.replace("\n", " ").strip() + "\n");

        assertThat(model.title()).isEqualTo("Forslag til ny forvaltningsstruktur i Greve Kommune");
        assertThat(model.sections().get(0).text().content())
                .contains("fire centre")
                .doesNotContain("2014-004711-2");
    }

    @Test
    void aLineThatLeadsToAFileIsNoTextAndTheDayOfUpdatingIsThatOfThePage() {
        OrganisationModel model = organisationModel(
                "Struktur i Greve Kommune\n" + TEXT
                        + "\nDiagram\n\nHent organisationsdiagram for Greve (pdf)\n\nSiden er sidst opdateret 3. januar 2022\n");

        assertThat(model.dated().map(ImpreciseDate::printed)).hasValue("3. januar 2022");
        assertThat(model.sections())
                .noneMatch(section -> section.text().content().contains("pdf")
                        || section.text().content().contains("opdateret"));
    }
}
