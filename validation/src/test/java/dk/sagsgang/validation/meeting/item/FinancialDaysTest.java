package dk.sagsgang.validation.meeting.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day holds for the budget and the accounts of which year. */
class FinancialDaysTest {

    @ParameterizedTest
    @CsvSource({
        "COUNCIL, BUDGET_SECOND_READING, 2008-10-15",
        "COUNCIL, BUDGET_SECOND_READING, 2019-11-05",
        "COPENHAGEN, BUDGET_SECOND_READING, 2024-10-15",
        "REGIONAL_COUNCIL, BUDGET_FIRST_READING, 2024-08-24",
        "REGIONAL_COUNCIL, BUDGET_FIRST_READING, 2019-10-08",
        "REGIONAL_COUNCIL, BUDGET_SECOND_READING, 2020-10-01",
        "COUNCIL, ACCOUNTS_TO_AUDIT, 2014-05-31",
        "COUNCIL, ACCOUNTS_TO_AUDIT, 2015-04-30",
        "COUNCIL, ACCOUNTS_APPROVED, 2014-09-30",
        "COUNCIL, ACCOUNTS_APPROVED, 2023-08-31",
        "COPENHAGEN, ACCOUNTS_APPROVED, 2023-11-30"
    })
    void eachYearHasTheDayOfItsOrder(FinancialDays.Whose whose, FinancialDays.Matter matter, LocalDate last) {
        assertThat(FinancialDays.last(whose, matter, last.getYear())).contains(last);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNCIL, BUDGET_FIRST_READING, 2023",
        "COUNCIL, BUDGET_SECOND_READING, 2007",
        "REGIONAL_COUNCIL, ACCOUNTS_APPROVED, 2025"
    })
    void whereNoOrderWasSeenThereIsNoDay(FinancialDays.Whose whose, FinancialDays.Matter matter, int year) {
        assertThat(FinancialDays.last(whose, matter, year)).isEmpty();
    }

    @Test
    void eachLineNamesItsOrder() {
        assertThat(FinancialDays.LINES)
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line.source()).containsIgnoringCase("bekendtgørelse"));
    }
}
