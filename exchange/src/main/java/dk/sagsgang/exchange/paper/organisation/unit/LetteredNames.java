package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Names that stand beside the letters by which they go, in either order: "UU - Ungdommens Uddannelsesvejledning", "Pædagogisk
 * Psykologisk Rådgivning, PPR". The words behind are no leader's name, since the letters are those with which they begin.
 */
final class LetteredNames {

    private static final String LETTERS = "(?<letters>\\p{Lu}{2,6})";

    private static final String NAME = "(?<name>\\p{Lu}[^():;,.]{4,80}?)";

    private static final QuickPattern BEFORE =
            QuickPattern.compile("^" + LETTERS + "(?:(?: [-\u2013]|:|,) | \\()" + NAME + "\\)?$");

    private static final QuickPattern BEHIND =
            QuickPattern.compile("^" + NAME + "(?:(?: [-\u2013]|:|,) | \\()" + LETTERS + "\\)?$");

    private static final QuickPattern SMALL = QuickPattern.compile("^(?:og|for|af|i|på|til)$");

    private LetteredNames() {}

    /** The unit with its short name; empty where the letters are not those of the name. */
    static Optional<UnitItem> of(String text) {
        Matcher before = BEFORE.matcher(text);
        Matcher behind = BEHIND.matcher(text);
        Matcher found = before.matches() ? before : behind;
        if (found == behind && !behind.matches()) {
            return Optional.empty();
        }
        String letters = found.group("letters");
        String name = found.group("name");
        // "Børne- og Ungdomsforvaltningen" has two words for the three letters of "BUF".
        String first = initials(name);
        return first.length() > 1 && letters.startsWith(first)
                ? Optional.of(new UnitItem(name, letters, ""))
                : Optional.empty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ &/-]+")) {
            if (!word.isEmpty() && !SMALL.matches(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
