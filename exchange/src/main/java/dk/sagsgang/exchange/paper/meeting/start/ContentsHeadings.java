package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Set;

/** What stands over contents, and over their columns. */
public final class ContentsHeadings {

    private static final Set<String> HEADINGS = Set.of(
            "punkter",
            "indholdsfortegnelse",
            "indhold",
            "dagsordenpunkter",
            "dagsordenspunkter",
            "dagsorden",
            "sagsoversigt",
            "oversigt",
            "oversigt over sager",
            "sager",
            "sagsliste",
            "punkter på dagsordenen",
            "punkter på åbent møde",
            "åbne punkter",
            "dagsordenens punkter",
            "følgende sager behandles",
            "følgende sager behandles på mødet",
            "sag nr.: emne",
            "sag nr. emne",
            "med følgende dagsorden",
            "dagsordensoversigt",
            "emner");

    /** Those that name contents and nothing else. */
    private static final Set<String> NAMES = Set.of(
            "indholdsfortegnelse",
            "sagsoversigt",
            "sagsliste",
            "dagsordensoversigt",
            "følgende sager behandles",
            "følgende sager behandles på mødet",
            "sag nr.: emne",
            "sag nr. emne",
            "med følgende dagsorden");

    /** What a list of the items of minutes may be called as well. */
    private static final Set<String> ALSO = Set.of("referat", "sagsliste", "dagsordenspunkter");

    /** What stands over the columns of contents. */
    private static final Set<String> COLUMNS =
            Set.of("side", "sag nr. side", "pkt. tekst side", "punkt titel", "nr. titel", "sag nr", "sag nr side");

    private ContentsHeadings() {}

    /** Whether a line heads contents for sure. */
    static boolean headed(String line) {
        return HEADINGS.contains(FoldedWords.heading(line))
                || HEADINGS.contains(FoldedWords.heading(ContentsTitles.withoutColumns(line)))
                || FoldedWords.heading(line).startsWith("pkt. tekst");
    }

    /** Whether a line heads the columns of contents and says nothing else. */
    public static boolean columns(String line) {
        return COLUMNS.contains(FoldedWords.heading(line));
    }

    /** Whether a line heads the entries that stand below it. */
    static boolean heads(String line) {
        String words = FoldedWords.heading(ContentsTitles.withoutColumns(line));
        return HEADINGS.contains(words) || ALSO.contains(words);
    }

    /** Whether a line names contents, whatever stands below it. */
    static boolean names(String line) {
        return NAMES.contains(FoldedWords.heading(line))
                || NAMES.contains(FoldedWords.heading(ContentsTitles.withoutColumns(line)));
    }

    /** The heading as it is printed, without what stands over the columns. */
    public static String printed(String line) {
        return NAMES.contains(FoldedWords.heading(line)) ? line : ContentsTitles.withoutColumns(line);
    }
}
