package dk.sagsgang.exchange.paper.commission.work;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of a paper in plain words are of, whose headings ask: "HVAD SKAL DER LAVES", "Hvad bestemmer udvalget ikke?". */
class HeadingsAsQuestionsTest {

    private static Commission read(String below) {
        return commission(
                "Kommissorium for Havneudvalget i Vestby Kommune\n\nUdvalget er nedsat af Byrådet og består af fem medlemmer.\n\n"
                        + below.replace("/", "\n") + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HVAD SKAL DER LAVES/a. Kajen ses efter/b. Stien lægges om",
                "Hvad skal udvalget lave?/- Kajen ses efter/- Stien lægges om",
                "HVAD SKAL UDVALGET ARBEJDE MED/- Kajen ses efter/- Stien lægges om",
                "Hvad skal udvalget lave/- Kajen ses efter/- Stien lægges om"
            })
    void whatIsToBeDoneIsAskedFor(String below) {
        assertThat(read(below + "/\nHvad koster det?/Udgiften holdes inden for havnens budget.")
                        .tasks())
                .extracting(Task::text)
                .extracting(text -> text.content())
                .containsExactly("Kajen ses efter", "Stien lægges om");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Opgaver. Kajen skal ses efter hvert år./2. Møder. Udvalget mødes hver måned./3. Økonomi. Der er afsat 100.000 kr. til arbejdet.",
                "§ 1. Opgaver. Kajen skal ses efter hvert år./§ 2. Møder. Udvalget mødes hver måned./§ 3. Økonomi: Der er afsat 100.000 kr. til arbejdet.",
                "A. Opgaver. Kajen skal ses efter hvert år./B. Møder. Udvalget mødes hver måned./C. Økonomi. Der er afsat 100.000 kr. til arbejdet.",
                "[1] Opgaver/Kajen skal ses efter hvert år./[2] Møder/Udvalget mødes hver måned./[3] Økonomi/Der er afsat 100.000 kr. til arbejdet.",
                "1\tOpgaver/Kajen skal ses efter hvert år./2\tMøder/Udvalget mødes hver måned./3\tØkonomi/Der er afsat 100.000 kr. til arbejdet."
            })
    void headingsBehindTheirNumbersOpenPartsHoweverTheTextGoesOn(String below) {
        Commission read = read(below);

        assertThat(read.composition().flatMap(each -> each.meetings())).isPresent();
        assertThat(read.economy().flatMap(each -> each.resources())).isPresent();
        assertThat(read.sections())
                .filteredOn(section -> section.text().content().contains("Kajen"))
                .allMatch(section -> section.heading().endsWith("Opgaver"));
    }

    @Test
    void aListOfSentencesWithNumbersHasNoHeadings() {
        Commission read = read(
                "Opgaver/1. Kajen skal ses efter. Det sker om foråret./2. Stien lægges om. Det haster ikke./3. Broen males. Den er rød.");

        assertThat(read.tasks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HVAD SKAL PROJEKTET FØRE TIL",
                "Hvad skal arbejdet føre til?",
                "Hvad vil vi opnå?",
                "Hvad skal der opnås?"
            })
    void whatItIsToLeadToIsThePurpose(String heading) {
        assertThat(read(heading + "/Havnen skal være åben for alle hele året.")
                        .purpose()
                        .content())
                .isEqualTo("Havnen skal være åben for alle hele året.");
    }

    @ParameterizedTest
    @CsvSource({
        "Hvorfor har vi et havneudvalg?, Fordi alle skal have en plads ved vandet., true",
        "Hvorfor nu?, Der er kommet 40 både til på to år., false",
        "HVORFOR, Kajen er fra 1950 og slår revner flere steder., false",
        "Hvorfor et udvalg?, Udvalget skal give brugerne en stemme., true"
    })
    void whyIsAnsweredByThePurposeOrByHowThingsStand(String heading, String answer, boolean purpose) {
        Commission read = read(heading + "/" + answer);

        assertThat(read.purpose().content()).isEqualTo(purpose ? answer : "");
        assertThat(read.sections().stream()
                        .filter(section -> section.kind().equals(java.util.Optional.of(SectionKind.BACKGROUND)))
                        .map(Section::heading))
                .isEqualTo(purpose ? List.of() : List.of(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HVAD SKAL IKKE LAVES", "Hvad skal udvalget ikke?", "Hvad omfatter opgaven ikke?", "Afgrænsning"
            })
    void whatIsNotToBeDoneIsNoTask(String heading) {
        Commission read = read(heading + "/Broen er ikke med i opgaven.");

        assertThat(read.tasks()).isEmpty();
        assertThat(read.mandate().map(Mandate::mayNot)).contains(List.of("Broen er ikke med i opgaven."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HVAD KAN GÅ GALT", "Hvad kan gå galt?", "Risici og afhængigheder", "RISIKOVURDERING"})
    void whatMayGoWrongIsASectionOnRisks(String heading) {
        assertThat(read(heading + "/Isen kan stå længe på vandet.").sections())
                .filteredOn(section -> section.heading().equals(heading))
                .extracting(section -> section.kind().orElseThrow())
                .containsExactly(SectionKind.RISK);
    }

    @Test
    void whatComesOfItIsHandedOver() {
        assertThat(read("HVAD KOMMER DER UD AF DET/- En plan for kajen/- Et skilt")
                        .deliverables())
                .extracting(Deliverable::title)
                .containsExactly("En plan for kajen", "Et skilt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hvad holder udvalget fast i?", "Hvad bygger arbejdet på?", "Hvad arbejder vi efter?"})
    void whatIsHeldOnToIsAGuidepost(String heading) {
        assertThat(read(heading + "/o Alle både tæller/o Vi deler pladsen").guideposts())
                .flatExtracting(set -> set.guideposts())
                .hasSize(2);
    }
}
