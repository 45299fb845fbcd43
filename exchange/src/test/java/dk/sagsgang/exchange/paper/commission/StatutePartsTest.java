package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What statutes and pages of councils say outside the composition: purpose, tasks, the law they rest on and the council's name. */
class StatutePartsTest {

    private static Commission read(String below) {
        return commission(
                "Vedtægter for Enge Trafikråd\n\nRådets medlemmer\n\nRådet består af 9 medlemmer.\n\n" + below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trafikrådets formål er at fremme sikkerheden på vejene.",
                "Trafikrådets primære formål er, at fremme sikkerheden på vejene.",
                "Rådets overordnede formål er at fremme sikkerheden på vejene.",
                "Enge Trafikråds formål er at fremme sikkerheden på vejene.",
                "Formålet med Trafikrådet er at fremme sikkerheden på vejene.",
                "Trafikrådet har til formål at fremme sikkerheden på vejene."
            })
    void sentenceOnThePurposeIsItUnderAnyHeading(String sentence) {
        assertThat(read(sentence + "\n").purpose().content()).isEqualTo(sentence);
        assertThat(read("Formål og opgaver\n\n" + sentence + "\n").purpose().content())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet har til formål:",
                "Trafikrådet har til formål at:",
                "Rådet har som formål:",
                "Rådets formål er:",
                "Formålet med Trafikrådet er:"
            })
    void listOfPurposesIsThePurpose(String announcing) {
        Commission commission = read(announcing + "\n\n • at fremme sikkerheden\n • at rådgive Byrådet\n");

        assertThat(commission.purpose().content()).isEqualTo(announcing + " at fremme sikkerheden at rådgive Byrådet");
        assertThat(commission.tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget skal derfor sammen:",
                "Rådet skal især",
                "Trafikrådet tager sig af følgende sager:",
                "Trafikrådet varetager følgende:",
                "Rådets arbejde omfatter følgende opgaver:"
            })
    void listOfWhatTheCouncilDoesIsItsTasks(String announcing) {
        assertThat(read("Om rådet\n\n" + announcing + "\n\n • Udarbejde en plan\n • Fordele tilskud\n")
                        .tasks())
                .extracting(task -> task.text().content())
                .containsExactly("Udarbejde en plan", "Fordele tilskud");
    }

    @Test
    void clausesThatBeginWithToAreTasks() {
        Commission commission = read("""
                § 2 Enge Trafikråds opgave

                Stk. 1 At være talerør for trafikanterne.

                Stk. 2 At styrke samarbejdet mellem skolerne.
                """);

        assertThat(commission.tasks()).extracting(Task::mark).containsExactly("Stk. 1", "Stk. 2");
    }

    @Test
    void paragraphsEndWhereTheSentenceGoesOn() {
        Commission commission = read(
                "I henhold til bekendtgørelsen om retssikkerhed på det sociale område §§ 26-30 har Byrådet fastsat vedtægter.\n");

        assertThat(commission.legalBasis()).hasSize(1);
        assertThat(commission.legalBasis().get(0).paragraph()).isEqualTo("26-30");
    }

    @Test
    void numberOfAClauseEndsNoSentence() {
        Commission commission = read(
                "Ærinder\n\nKommunen har med henvisning til folkeoplysningslovens § 35 stk. 2 valgt at lade rådet bestemme.\n");

        assertThat(commission.sections().get(0).text().content()).endsWith("§ 35 stk. 2 valgt at lade rådet bestemme.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enge Ungdomsråds profil og vedtægter | Enge Ungdomsråd",
                "Vedtægter for Vester-Enge Ungdomsråd | Vester-Enge Ungdomsråd",
                "Vedtægter / Rådets navn er Enge Ungdomsråd og forkortes EUR. | Enge Ungdomsråd",
                "Vedtægter / Rådets navn er “Enge Ungdomsråd”. | Enge Ungdomsråd"
            })
    void nameOfTheCouncilIsToldByItsTitleOrItself(String lines, String name) {
        Commission commission = commission(
                lines.replace(" / ", "\n\n")
                        + "\n\n§ 2 Formål\n\nRådet har til formål at rådgive Byrådet.\n\n§ 3 Sammensætning\n\nRådet består af 9 medlemmer.\n");

        assertThat(commission.body().map(Body::name)).contains(name);
    }

    @Test
    void whatSuchCommitteesAreInGeneralNamesNone() {
        Commission commission = commission("""
                Byrådet har nedsat et opgaveudvalg for havnen

                Opgaveudvalget skal give gode råd om havnen.

                Opgaveudvalgets medlemmer

                Opgaveudvalget har 11 medlemmer.

                Hvad laver et opgaveudvalg?

                Et opgaveudvalg er et midlertidigt udvalg, hvor politikere og borgere arbejder sammen.

                I Opgaveudvalget for Havnen skal borgere og politikere arbejde sammen om kajerne.
                """);

        assertThat(commission.body().map(Body::name)).contains("Opgaveudvalget for Havnen");
    }
}
