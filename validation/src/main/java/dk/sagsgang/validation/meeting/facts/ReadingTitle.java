package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.internal.WordBounds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title that says which reading of the budget or of the statute of government an item is (behandling).
 *
 * <p>"Budget 2020-2023, 2. behandling" is the second reading of the budget of 2020.
 *
 * @param matter what is read
 * @param second whether it is the second reading; the first one else
 * @param subject which of several it is: the year in the title, or the sum of the words of the title
 */
public record ReadingTitle(Matter matter, boolean second, String subject) {

    /** What the council reads twice. */
    public enum Matter {
        /** The annual budget (årsbudget). */
        BUDGET(21),
        /** The statute of government (styrelsesvedtægt). */
        STATUTE(6);

        private final int daysBetween;

        Matter(int daysBetween) {
            this.daysBetween = daysBetween;
        }

        /** How many days lie between its two readings at least. */
        public int daysBetween() {
            return daysBetween;
        }
    }

    /** The title of the first or of the second reading of the same matter. */
    public ReadingTitle withSecond(boolean itIs) {
        return new ReadingTitle(matter, itIs, subject);
    }

    private static final Pattern READING = WordBounds.compile(
            "\\b(?:(?<first>1\\.|første)|(?<second>2\\.|anden))[ -]*(?:og (?:sidste|endelige?) )?behandling(?:en)?\\b"
                    + "|\\b(?<joinedfirst>førstebehandling)|\\b(?<joinedsecond>andenbehandling)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final List<String> OTHER_BUDGETS = List.of(
            "budgetopfølgning",
            "budgetkontrol",
            "budgetrevision",
            "budgetrammer",
            "budgetproces",
            "budgetprocedure",
            "budgetvejledning",
            "tillægs");

    /** The reading that a title tells of; empty where it tells of none. */
    public static Optional<ReadingTitle> of(String title) {
        if (!title.contains("ehandling") && !title.contains("EHANDLING")) {
            return Optional.empty();
        }
        String words = title.toLowerCase(Locale.ROOT);
        Matcher reading = READING.matcher(words);
        if (!reading.find()) {
            return Optional.empty();
        }
        boolean second = reading.group("second") != null || reading.group("joinedsecond") != null;
        String rest = words.substring(0, reading.start()) + words.substring(reading.end());
        if (words.contains("styrelsesvedtægt")) {
            return Optional.of(new ReadingTitle(Matter.STATUTE, second, Long.toHexString(TextSums.of(rest))));
        }
        if (words.contains("budget") && OTHER_BUDGETS.stream().noneMatch(words::contains)) {
            Matcher year = YEAR.matcher(words);
            return Optional.of(new ReadingTitle(
                    Matter.BUDGET, second, year.find() ? year.group() : Long.toHexString(TextSums.of(rest))));
        }
        return Optional.empty();
    }
}
