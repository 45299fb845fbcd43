package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The meetings in a calendar that is printed as a table (mødekalender, mødeplan): bodies in the rows and months in the columns, or the
 * other way round, or a day in each row.
 *
 * <p>What announces the table, the line before it or its heading, says that it is one, and of which year. A cell that holds anything but
 * days of its month is passed over, and a table with more of those than of days is none.
 */
final class CalendarTable {

    private static final QuickPattern ANNOUNCES = QuickPattern.compile(
            "\\bmøde(?:plan|kalender|datoer|dage|række|oversigt)\\p{L}*|\\bmøder(?:ne)? (?:i|for) 20\\d{2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern NOT_YET = QuickPattern.compile(
            "\\b(?:foresl|forslag|udkast|tidligere|afholdte|ændring)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern YEAR = QuickPattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private static final QuickPattern BLANK = QuickPattern.compile("[-\u2013/x ]*");

    private static final String WEEKDAY = "(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\\.?(?: den| d\\.)? ?)?";

    /** Days of a month that is told elsewhere: "8.", "8. og 22.", "ons. 8". */
    private static final QuickPattern DAYS = QuickPattern.compile(
            WEEKDAY + "\\d{1,2}\\.?(?:(?:, ?| ?og | ?\\+ ?)" + WEEKDAY + "\\d{1,2}\\.?){0,4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern NUMBER = QuickPattern.compile("\\d{1,2}");

    /** A day with its month, and maybe the time: "Onsdag den 8. januar kl. 16". */
    private static final QuickPattern DATE = QuickPattern.compile(
            WEEKDAY + "(?:den )?(?<day>\\d{1,2}\\. ?" + MonthNames.ANY
                    + "(?: 20\\d{2})?|\\d{1,2}[-./]\\d{1,2}[-./]20\\d{2})"
                    + "(?:,? (?:kl\\.?|klokken) ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-\u2013] ?\\d{1,2}(?:[.:]\\d{2})?)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST_CELLS = 1000;

    /** The first row, with its tags. */
    private static final int LONGEST_TITLE = 400;

    private final String heading;
    private final OptionalInt year;
    private final List<List<String>> rows;
    private final List<PlannedMeeting> meetings = new ArrayList<>();
    private int unsure;

    private CalendarTable(String heading, OptionalInt year, List<List<String>> rows) {
        this.heading = heading;
        this.year = year;
        this.rows = rows;
    }

    /**
     * The meetings of a table; none where it is no calendar.
     *
     * @param html the table
     * @param before the line before it, or the heading that it stands under
     */
    static List<PlannedMeeting> read(String html, String before) {
        if (!html.startsWith("<table") || !mayBe(html, before)) {
            return List.of();
        }
        Element page = Parser.htmlParser().parseInput(html, "").body();
        if (page.select("table").size() != 1 || page.select("td, th").size() > MOST_CELLS) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Element row : page.select("tr")) {
            rows.add(row.children().stream()
                    .map(cell -> Space.single(cell.text()))
                    .toList());
        }
        String announced = before;
        while (rows.size() > 1 && rows.get(0).size() == 1 && rows.get(1).size() > 1) {
            // A row of one cell above the others is the title.
            announced = rows.remove(0).get(0);
        }
        boolean calendar = ANNOUNCES.find(announced) && !NOT_YET.find(announced) && !NOT_YET.find(before);
        if (!calendar || rows.size() < 2) {
            return List.of();
        }
        Matcher year = YEAR.matcher(announced);
        boolean one = year.find();
        OptionalInt of = one ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
        if (one && year.find()) {
            return List.of();
        }
        return new CalendarTable(announced, of, rows).meetings();
    }

    /** Most tables are done with here: neither what stands before nor their first row announces meetings. */
    private static boolean mayBe(String html, String before) {
        String title = html.substring(0, Math.min(html.length(), LONGEST_TITLE));
        return (ANNOUNCES.find(before) || ANNOUNCES.find(title)) && !html.contains("rowspan");
    }

    private List<PlannedMeeting> meetings() {
        List<String> first = rows.get(0);
        boolean even = rows.stream().allMatch(row -> row.size() == first.size());
        if (!even || first.isEmpty()) {
            return List.of();
        }
        List<String> labels = rows.stream().map(row -> row.get(0)).toList();
        if (year.isPresent() && months(first.subList(1, first.size()))) {
            byMonthInColumns(first);
        } else if (year.isPresent() && months(labels.subList(1, labels.size()))) {
            byMonthInRows(first);
        } else {
            listed();
        }
        return unsure > meetings.size() ? List.of() : meetings;
    }

    private static boolean months(List<String> cells) {
        return cells.size() > 1 && cells.stream().allMatch(cell -> month(cell) > 0);
    }

    /** The number of a month by its name or the beginning of it; 0 where it is none. */
    private static int month(String cell) {
        String name = cell.toLowerCase(Locale.ROOT).replaceFirst("\\.?(?: 20\\d{2})?$", "");
        for (int m = 0; m < MonthNames.DANISH.size(); m++) {
            String whole = MonthNames.DANISH.get(m);
            if (whole.equals(name) || (name.length() >= 3 && name.length() <= 4 && whole.startsWith(name))) {
                return m + 1;
            }
        }
        return 0;
    }

    private void byMonthInColumns(List<String> months) {
        for (List<String> row : rows.subList(1, rows.size())) {
            Optional<Body> body = BodyWords.only(row.get(0));
            for (int c = 1; c < row.size(); c++) {
                cell(row.get(c), month(months.get(c)), body, body.isPresent());
            }
        }
    }

    private void byMonthInRows(List<String> heads) {
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int c = 1; c < row.size(); c++) {
                Optional<Body> body = BodyWords.only(heads.get(c));
                boolean own = row.size() == 2 && dates(heads.get(c));
                cell(row.get(c), month(row.get(0)), body, body.isPresent() || own);
            }
        }
    }

    /** Whether a column holds the days of the body itself. */
    private static boolean dates(String head) {
        String words = head.toLowerCase(Locale.ROOT);
        return words.isEmpty() || words.startsWith("dato") || words.startsWith("mødedato") || words.startsWith("dag");
    }

    private void cell(String cell, int month, Optional<Body> body, boolean known) {
        if (BLANK.matches(cell)) {
            return;
        }
        List<LocalDate> days = known && DAYS.matches(cell) ? days(cell, month) : List.of();
        if (days.isEmpty()) {
            unsure++;
        }
        for (LocalDate day : days) {
            String printed = day.getDayOfMonth() + ". " + MonthNames.DANISH.get(month - 1) + " " + day.getYear();
            add(ImpreciseDate.of(printed), body);
        }
    }

    private List<LocalDate> days(String cell, int month) {
        List<LocalDate> days = new ArrayList<>();
        Matcher number = NUMBER.matcher(cell);
        while (number.find()) {
            try {
                days.add(LocalDate.of(year.orElseThrow(), month, Integer.parseInt(number.group())));
            } catch (DateTimeException none) {
                return List.of();
            }
        }
        return days;
    }

    /** A day in each row, in the first column or beside the body. */
    private void listed() {
        for (List<String> row : rows) {
            Optional<ImpreciseDate> date = Optional.empty();
            Optional<Body> body = Optional.empty();
            int days = 0;
            for (String cell : row) {
                Matcher day = DATE.matcher(cell);
                if (day.matches()) {
                    days++;
                    date = date(day.group("day"));
                } else {
                    body = body.or(() -> BodyWords.only(cell));
                }
            }
            boolean head = row == rows.get(0) && days == 0;
            if (days == 1 && date.isPresent()) {
                add(date.get(), body);
            } else if (!head) {
                unsure++;
            }
        }
    }

    private Optional<ImpreciseDate> date(String printed) {
        ImpreciseDate date = year.isPresent() && Danish.day(printed).isEmpty()
                ? ImpreciseDate.of(printed, year.getAsInt())
                : ImpreciseDate.of(printed);
        return Optional.of(date).filter(known -> known.earliest().isPresent());
    }

    private void add(ImpreciseDate date, Optional<Body> body) {
        meetings.add(
                PlannedMeeting.builder().heading(heading).date(date).body(body).build());
    }
}
