package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole papers in the layouts that municipalities use: questions and answers, statutes, letters, notes with a letterhead. */
class PaperLayoutsTest {

    @Test
    void questionsAreTheHeadingsOfTheirAnswers() {
        OrganisationModel model = organisationModel("""
                Spørgsmål og svar om den nye organisation

                Hvorfor laver vi om?

                Vi laver om, fordi opgaverne har ændret sig, og fordi de hører sammen.

                Hvilke afdelinger får vi?

                Havn og Kyst får to afdelinger:

                + Byg & Plan
                + Vand & Natur

                Hvem bliver leder?

                Ida Holk bliver afdelingsleder i Vand & Natur.
                """);

        assertThat(model.sections())
                .extracting(Section::heading)
                .containsExactly("Hvorfor laver vi om?", "Hvem bliver leder?");
        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Havn og Kyst", "Byg & Plan", "Vand & Natur");
        assertThat(model.units().get(2).leadership().get(0).person().map(Person::name))
                .hasValue("Ida Holk");
    }

    @Test
    void theNumberOfAChapterAndItsNameAreOneHeadingAndParagraphsAreReadWithoutTheirNumbers() {
        OrganisationModel model = organisationModel("""
                ADMINISTRATIONSGRUNDLAG FOR GREVE KOMMUNE

                Kapitel 1
                Formål

                § 1. Grundlaget fastlægger, hvordan den administrative organisation i kommunen er bygget op.
                Stk. 2. Grundlaget er godkendt af Økonomiudvalget den 14. marts 2017.

                Kapitel 2
                Organisation

                § 2. Den administrative organisation består af:
                1) Direktionen
                2) Børn og Kultur
                3) Teknik og Miljø

                § 3. Direktionen består af kommunaldirektøren og to direktører.

                Greve, den 14. marts 2017

                Ida Holk
                Borgmester

                Bo Ravn
                Kommunaldirektør
                """);

        assertThat(model.sections())
                .extracting(Section::heading)
                .contains("Kapitel 1 Formål", "Kapitel 2 Organisation");
        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Direktionen", "Børn og Kultur", "Teknik og Miljø");
        assertThat(model.units().get(0).kind()).hasValue(UnitKind.EXECUTIVE_BOARD);
        assertThat(model.adoptedBy().orElseThrow().date()).hasValue(LocalDate.of(2017, 3, 14));
        assertThat(model.authors()).extracting(Person::name).containsExactly("Ida Holk", "Bo Ravn");
        assertThat(model.leadershipTeams().get(0).seats()).hasSize(2);
        assertThat(model.leadershipTeams().get(0).seats().get(0).person()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Med venlig hilsen\n\nBo Ravn\nKommunaldirektør\n", "Bo Ravn\nKommunaldirektør\n"})
    void whoSignsALetterIsItsAuthor(String signature) {
        OrganisationModel model = organisationModel("""
                Justering af organisationen i Greve Kommune

                Kære alle

                Havneafdelingen nedlægges, og opgaverne flyttes til Vejafdelingen. Vejafdelingen får 20 medarbejdere.

                Tak for de mange gode forslag, og rigtig god sommer!

                """ + signature);

        assertThat(model.authors()).extracting(Person::name).containsExactly("Bo Ravn");
        assertThat(model.authors().get(0).office().map(Office::title)).hasValue("Kommunaldirektør");
        assertThat(model.sections()).extracting(Section::heading).doesNotContain("Kære alle");
        assertThat(model.leadershipTeams()).isEmpty();
    }

    @Test
    void theTitleOfANoteTellsWhatItIsBelowALongLetterhead() {
        byte[] note = """
                Greve Kommune
                Social og Sundhed

                NOTAT

                Til: Økonomiudvalget
                Fra: Sundhedsforvaltningen
                Dato: 12. marts 2015
                Sagsnr.: 00.15.00-A00-1-15
                Sagsbehandler: Ida Holk

                Ny organisering af hjemmeplejen

                1. Baggrund
                Hjemmeplejen har været organiseret i seks grupper, som er blevet for små.

                2. Økonomi
                Omlægningen koster 450.000 kr. i 2015.

                3. Tidsplan
                21. april 2015: Økonomiudvalget behandler sagen
                1. september 2015: Den nye organisering begynder
                """.getBytes(StandardCharsets.UTF_8);

        OrganisationModel model = (OrganisationModel) PaperReader.standard()
                .read(note, "notat.txt")
                .documents()
                .get(0)
                .document();
        assertThat(model.title()).isEqualTo("Ny organisering af hjemmeplejen");
        assertThat(model.authors()).extracting(Person::name).containsExactly("Ida Holk");
        assertThat(model.steps()).hasSize(2);
    }

    @Test
    void theEntriesOfContentsAreNoHeadings() {
        OrganisationModel model = organisationModel("""
                Ny organisering af hjemmeplejen

                Indhold
                1. Model .......... 2
                1.1 Distrikter ..... 2
                1.2 Ledelse ........ 3
                1.3 Økonomi ........ 3
                2. Tidsplan ........ 4

                1. Model

                1.1 Distrikter

                Hjemmeplejen inddeles i to distrikter: Distrikt Nord og Distrikt Syd.
                """);

        assertThat(model.contents()).hasSize(5);
        assertThat(model.units()).extracting(OrganisationUnit::name).contains("Distrikt Nord", "Distrikt Syd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ny organisering af Pleje og Omsorg",
                "Forslag til ny organisation i Pleje og Omsorg",
                "Organisationsplan for Pleje og Omsorg",
                "Ny ledelsesstruktur i Pleje og Omsorg"
            })
    void theUnitThatATitleNamesIsAboveTheOthers(String title) {
        OrganisationModel model = organisationModel(title + """


                Område Nord

                Område Nord består af de nuværende distrikter Havneby og Strandby samt Plejecenter Solgården. Området får 148 medarbejdere.

                Område Syd

                Område Syd består af de nuværende distrikter Bakkeby, Engby og Skovby samt Plejecenter Lunden.
                """);

        assertThat(model.units().get(0).name()).isEqualTo("Pleje og Omsorg");
        OrganisationUnit north = unit(model, "Område Nord");
        assertThat(north.parent()).isEqualTo(model.units().get(0).key());
        assertThat(north.predecessors()).extracting(each -> each.name()).containsExactly("Havneby", "Strandby");
        assertThat(unit(model, "Plejecenter Solgården").parent()).isEqualTo(north.key());
        assertThat(unit(model, "Plejecenter Solgården").kind()).hasValue(UnitKind.INSTITUTION);
        assertThat(unit(model, "Område Syd").predecessors()).hasSize(3);
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .or(Optional::empty)
                .orElseThrow();
    }
}
