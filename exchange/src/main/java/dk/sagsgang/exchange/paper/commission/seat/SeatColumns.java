package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words over the columns of a table of those who sit in a group: "Navn", "Funktion", "Rolle", "Udpeges af". */
public final class SeatColumns {

    /** What a column tells. */
    public enum Column {
        NAME("(?:deltager|medlem|person|fulde )?navne?|hvem|(?:deltager|medlem|person)(?:e|mer)?|deltagere"),
        SEAT(
                "plads(?:er)?|repræsentant(?:er)?|repræsentation|medlemsgruppe|sammensætning|gruppe|medlemstype|besættes (?:af|med)"),
        TITLE("titel|stilling|stillingsbetegnelse|job(?:titel)?"),
        OFFICE(
                "funktion|(?:titel|stilling|funktion)(?:/| og | ?- ?)(?:funktion|organisation|enhed|afdeling|center|arbejdssted|stilling)"),
        UNIT(
                "organisation|forening|enhed|center|afdeling|forvaltning|arbejdssted|arbejdsplads|område|fagområde|repræsenterer|repræsentant (?:for|fra)|udpeget for|kommer fra|fra|interessent|tilknytning"),
        PARTY(
                "parti|liste|partibogstav|parti ?/ ?(?:liste|forening|organisation)|(?:liste|forening|organisation) ?/ ?parti"),
        ROLE("rolle|rolle i .{3,40}|post|hverv|funktion i .{3,40}|medlem/suppleant|status"),
        COUNT("antal(?: (?:pladser|medlemmer|repræsentanter|personer))?"),
        TIME("tid|timer|tidsforbrug|timeforbrug|omfang"),
        APPOINTER(
                "(?:udpeges|udpeget|vælges|valgt|indstilles|indstillet)(?: af)?|udpegende (?:organ|myndighed|organisation|part)|udpegning");

        private final QuickPattern words;

        Column(String words) {
            this.words = QuickPattern.compile(words);
        }
    }

    private static final QuickPattern SUBSTITUTE =
            QuickPattern.compile("(?:personlig )?(?:suppleant|stedfortræder)(?:er|e)?");

    private static final int MOST_WORDS = 6;

    private SeatColumns() {}

    /** What the columns below these words tell; empty where any of the words is of another table. */
    public static Optional<List<Column>> of(List<String> head) {
        List<Column> columns = new ArrayList<>();
        for (String cell : head) {
            String words = FoldedWords.heading(cell);
            for (Column column : Column.values()) {
                if (column.words.matches(words) && !columns.contains(column)) {
                    columns.add(column);
                    break;
                }
            }
        }
        boolean who = columns.contains(Column.NAME) || columns.contains(Column.SEAT) || columns.contains(Column.UNIT);
        return columns.size() == head.size() && columns.size() > 1 && who ? Optional.of(columns) : Optional.empty();
    }

    /** Whether a line is the words over the columns of a table of which the marks between the cells were lost. */
    public static boolean heads(String line) {
        List<String> words = List.of(line.split(" "));
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> SUBSTITUTE.matches(FoldedWords.heading(word)) || column(word))
                && words.stream().anyMatch(word -> Column.NAME.words.matches(FoldedWords.heading(word)));
    }

    private static boolean column(String word) {
        return Arrays.stream(Column.values()).anyMatch(column -> column.words.matches(FoldedWords.heading(word)));
    }
}
