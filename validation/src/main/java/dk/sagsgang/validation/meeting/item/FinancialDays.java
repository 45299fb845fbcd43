package dk.sagsgang.validation.meeting.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The last days for the readings of the budget and for the accounts, as the orders of each year say them.
 *
 * <p>The second reading of the budget of a municipality is by 15 October, and in 2019 it was by 5 November.
 */
final class FinancialDays {

    private static final String HEADER = "body;matter;from;until;last;source";

    /** The lines of the list, those with fewer years first. */
    static final List<Line> LINES = load();

    private FinancialDays() {}

    /** Whose day it is. København has days of its own for its accounts, and for the budget those of every other council. */
    enum Whose {
        COUNCIL("council"),
        COPENHAGEN("copenhagen"),
        REGIONAL_COUNCIL("regional-council");

        private final String code;

        Whose(String code) {
            this.code = code;
        }
    }

    /** What is to be done by then. */
    enum Matter {
        BUDGET_FIRST_READING("budget-first-reading"),
        BUDGET_SECOND_READING("budget-second-reading"),
        ACCOUNTS_TO_AUDIT("accounts-to-audit"),
        ACCOUNTS_APPROVED("accounts-approved");

        private final String code;

        Matter(String code) {
            this.code = code;
        }
    }

    /** The last day of a year; empty where no order of that year was seen. */
    static Optional<LocalDate> last(Whose whose, Matter matter, int year) {
        Optional<LocalDate> own = lastOf(whose, matter, year);
        return own.isEmpty() && whose == Whose.COPENHAGEN ? lastOf(Whose.COUNCIL, matter, year) : own;
    }

    private static Optional<LocalDate> lastOf(Whose whose, Matter matter, int year) {
        return LINES.stream()
                .filter(line -> line.body.equals(whose.code) && line.matter.equals(matter.code) && line.of(year))
                .findFirst()
                .map(line -> line.last.atYear(year));
    }

    /**
     * A line of the list.
     *
     * @param body whose day it is
     * @param matter what is to be done
     * @param from the first year
     * @param until the last year; empty where it goes on
     * @param last the last day
     * @param source the order that says so
     */
    record Line(String body, String matter, int from, Optional<Integer> until, MonthDay last, String source) {

        boolean of(int year) {
            return year >= from && until.map(end -> year <= end).orElse(true);
        }
    }

    private static List<Line> load() {
        try (InputStream stream = FinancialDays.class.getResourceAsStream("financial-days.csv")) {
            if (stream == null) {
                throw new IllegalStateException("The list financial-days.csv is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(HEADER))
                    .map(FinancialDays::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list financial-days.csv cannot be read", unreadable);
        }
    }

    private static Line line(String text) {
        String[] cells = text.split(";", -1);
        return new Line(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cells[3])),
                MonthDay.parse("--" + cells[4]),
                cells[5]);
    }
}
