package dk.sagsgang.exchange.paper.commission.head;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of a head that stand behind each other on one line are told apart. */
class LabelsInARowTest {

    private static Commission read(String head) {
        return commission(
                head
                        + "\n\nKommissorium for Havneudvalget\n\nFormål\n\nDer skal skabes et overblik over havnen, som kan bruges i planlægningen.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Journalnr: 18/004127 Ref.: Ida Holm Telefon: 11 22 33 44 | 18/004127",
                "Sagsnr.: 27.36.00-A00-2-19 Sagsbehandler: Ida Holm | 27.36.00-A00-2-19",
                "Ref.: Ida Holm Sagsnr.: 27.36.00-A00-2-19 | 27.36.00-A00-2-19"
            })
    void numberOfTheCaseEndsWhereTheNextLabelBegins(String head, String number) {
        Commission read = read(head);

        assertThat(read.caseNumber()).map(CaseNumber::printed).contains(number);
        assertThat(read.caseOfficers())
                .singleElement()
                .hasToString(read("Ref.: Ida Holm").caseOfficers().get(0).toString());
        assertThat(read.sections()).isEmpty();
    }

    @Test
    void labelWithoutAValueInTheRowIsEmpty() {
        Commission read = read("Dato: 26. april 2018 Ref.: Ida Holm Telefon:");

        assertThat(read.dated()).map(ImpreciseDate::printed).contains("26. april 2018");
        assertThat(read.emptyLabels()).containsExactly("Telefon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Journalnr: 18/004127 | 1",
                "Sagsbehandler: Ida Holm, telefon 11 22 33 44 | 1",
                "Bilag til sagen Telefon: 11 22 33 44 | 1",
                "Journalnr: 18/004127 Ref.: Ida Holm | 2"
            })
    void wordWithoutAColonIsNoLabelFurtherOnAndARowBeginsWithOne(String line, int labels) {
        assertThat(LabelsInARow.of(line)).hasSize(labels);
    }
}
