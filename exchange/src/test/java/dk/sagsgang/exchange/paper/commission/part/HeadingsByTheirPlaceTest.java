package dk.sagsgang.exchange.paper.commission.part;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that are told by where they stand and by their number, and the lists below them. */
class HeadingsByTheirPlaceTest {

    private static Commission paper(String lines) {
        return commission("""
                Kommissorium for Udvalget for Havnen

                Baggrund
                Byrådet nedsatte udvalget den 12. marts 2019.

                Opgaver
                Udvalget skal undersøge broen og stien.

                """ + lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rammer", "Lyset over havnen", "Godt at vide"})
    void aShortLineApartRightAboveASentenceHeadsItWhereOthersStandSo(String heading) {
        assertThat(paper(heading + "\nHavnen er åben for alle borgere hele året.\n")
                        .sections())
                .extracting(Section::heading)
                .contains(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anne Holm", "Havnen er åben", "Broen, stien og lyset"})
    void namesLabelsAndSentencesHeadNothing(String line) {
        assertThat(paper(line + "\nHavnen er åben for alle borgere hele året.\n")
                        .sections())
                .extracting(Section::heading)
                .doesNotContain(line);
    }

    @Test
    void aNumberBetweenTwoHeadingsMakesASentenceOneToo() {
        Commission commission = commission("""
                KOMMISSORIUM
                Arbejdsgruppe om skolevej

                1. Formål
                Formålet er at gøre vejen til skole tryg.

                2. Opgaver
                Gruppen ser på kryds og stier omkring skolerne.

                3. Det skal gruppen ikke
                Gruppen skal ikke se på buskørsel.

                4. Økonomi
                Der er afsat 150.000 kr. til arbejdet.
                """);
        assertThat(commission.tasks())
                .extracting(Task::text)
                .extracting(text -> text.plain())
                .containsExactly("Gruppen ser på kryds og stier omkring skolerne.");
    }

    @Test
    void countedClausesAreTextAndLetteredQuestionsAreBulletsWithoutTheirLetters() {
        assertThat(paper("""
                Forretningsorden
                1. Fire møder om året holdes på havnen.
                2. Dagsordenen laves af formanden alene.
                3. Det første på mødet er dagsordenen.
                """).sections())
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.bullets()).isEmpty());
        assertThat(paper("""
                Lyset
                Arbejdet tager udgangspunkt i spørgsmål:
                a. Hvad siger naboerne til lys?
                b. Hvor er der mørkt om vinteren?
                """).sections())
                .flatExtracting(Section::bullets)
                .isNotEmpty()
                .noneSatisfy(bullet -> assertThat(bullet).startsWith("a."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sidst opdateret: 3. januar 2019",
                "Siden er sidst ændret den 3. januar 2019",
                "Forside / Politik / Råd og nævn",
                "Ansvarlig for siden: Havnen og Byen"
            })
    void whatAPageNotesOfItselfIsNoText(String note) {
        assertThat(paper("Rammer\nHavnen er åben for alle borgere hele året.\n" + note + "\n")
                        .sections())
                .extracting(section -> section.text().plain())
                .isNotEmpty()
                .noneSatisfy(text -> assertThat(text).contains(note));
    }

    @Test
    void theFirstBarOfARowIsNoPartOfItsStep() {
        assertThat(commission("""
                Kommissorium for Udvalget for Havnen

                Tidsplan
                | Hvad | Hvornår | Hvem |
                |---|---|---|
                | Opstart | Uge 3 2020 | Projektleder |
                | Afprøvning | Februar 2020 | Havnen |
                | Evaluering | Juni 2020 | Udvalget |
                """).milestones())
                .extracting(milestone -> milestone.text())
                .containsExactly("Opstart", "Afprøvning", "Evaluering");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Det kommer der ud af arbejdet:", "Arbejdet skal føre frem til:"})
    void whatComesOfTheWorkIsDelivered(String line) {
        assertThat(paper(line + "\n- En rapport om broen\n- Et forslag til en plan\n")
                        .deliverables())
                .hasSize(2);
    }
}
