package dk.sagsgang.exchange.text.item;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.PlannedMeeting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Calendars of meetings that are printed as tables. */
class CalendarTableTest {

    @Test
    void bodiesMayStandInTheRowsAndMonthsInTheColumns() {
        assertThat(days("<p>Mødekalender 2025:</p>", """
                        | Januar | Februar | Marts
                        Økonomiudvalget | 8. og 22. | 5. | -
                        Byrådet | 29 |  | ons. 26.
                        """))
                .containsExactly(
                        "2025-01-08 Økonomiudvalget",
                        "2025-01-22 Økonomiudvalget",
                        "2025-02-05 Økonomiudvalget",
                        "2025-01-29 Byrådet",
                        "2025-03-26 Byrådet");
    }

    @Test
    void monthsMayStandInTheRowsAndBodiesInTheColumns() {
        assertThat(days("<p>Mødeplan for 2025</p>", """
                        Måned | ØU | Kulturudvalget
                        jan. | 8 | 15
                        feb. | 5 | 12, 19
                        """))
                .containsExactly(
                        "2025-01-08 ØU",
                        "2025-01-15 Kulturudvalget",
                        "2025-02-05 ØU",
                        "2025-02-12 Kulturudvalget",
                        "2025-02-19 Kulturudvalget");
        assertThat(days("<p>Udvalgets mødedatoer 2025</p>", """
                        Måned | Dato
                        Januar | 8.
                        Februar | 5.
                        """)).containsExactly("2025-01-08 ", "2025-02-05 ");
    }

    @Test
    void aDayMayStandInEachRow() {
        assertThat(days("<p>Møderne i 2025:</p>", """
                        Dato | Udvalg | Sted
                        Onsdag den 8. januar kl. 16.00 | Kulturudvalget | Rådhuset
                        5. februar | Kulturudvalget | Biblioteket
                        """))
                .containsExactly("2025-01-08 Kulturudvalget", "2025-02-05 Kulturudvalget");
        assertThat(days("<p>Mødedatoer</p>", """
                        Dato | Tid
                        08-01-2025 | 16.00
                        05-02-2025 | 16.00
                        """)).containsExactly("2025-01-08 ", "2025-02-05 ");
    }

    @Test
    void theTableMayHaveItsOwnTitle() {
        assertThat(days("<p>Følgende gælder.</p>", """
                        Mødeplan 2025
                        Udvalg | Januar | Februar
                        Byrådet | 29. | 26.
                        """)).containsExactly("2025-01-29 Byrådet", "2025-02-26 Byrådet");
    }

    @Test
    void aCellThatIsNotCertainIsPassedOver() {
        assertThat(days("<p>Mødekalender 2025</p>", """
                        Udvalg | Januar | Februar
                        Byrådet | 29. (budgetseminar) | 26.
                        Økonomiudvalget | 8. | 31.
                        Kulturudvalget | 15. | 12.
                        """))
                .containsExactly(
                        "2025-02-26 Byrådet",
                        "2025-01-08 Økonomiudvalget",
                        "2025-01-15 Kulturudvalget",
                        "2025-02-12 Kulturudvalget");
    }

    @Test
    void otherTablesAreNone() {
        assertThat(days("<p>Forslag til mødeplan 2025</p>", "Udvalg | Januar | Februar\nByrådet | 29. | 26."))
                .as("only proposed")
                .isEmpty();
        assertThat(days("<p>Antal møder pr. måned</p>", "Udvalg | Januar | Februar\nByrådet | 2 | 3"))
                .as("of no year")
                .isEmpty();
        assertThat(days("<p>Mødeplan for 2025 og 2026</p>", "Udvalg | Januar | Februar\nByrådet | 29. | 26."))
                .as("of two years")
                .isEmpty();
        assertThat(days("<p>Ledige i 2025</p>", "Område | Januar | Februar\nByrådet | 12 | 14"))
                .as("no calendar")
                .isEmpty();
        assertThat(days("<p>Mødeplan 2025</p>", "Opgave | Januar | Februar\nBudget | Start | Slut"))
                .as("no days")
                .isEmpty();
        assertThat(days("<p>Mødekalender 2025</p>", "Team | Januar | Februar\nHold A | 8. | 5."))
                .as("no bodies")
                .isEmpty();
    }

    private static List<String> days(String before, String table) {
        String rows = Arrays.stream(table.split("\n"))
                .map(row -> Arrays.stream(row.split("\\|", -1))
                        .map(cell -> "<td><p>" + cell.strip() + "</p></td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
        return Items.html("<h4>Sagsfremstilling</h4>" + before + rows).plannedMeetings().stream()
                .map(CalendarTableTest::shown)
                .toList();
    }

    private static String shown(PlannedMeeting meeting) {
        return meeting.date().flatMap(date -> date.earliest()).orElseThrow() + " "
                + meeting.body()
                        .map(body -> body.name().isEmpty() ? body.abbreviation() : body.name())
                        .orElse("");
    }
}
