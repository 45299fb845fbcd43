package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in a row, parted as a row is written: with commas, and "og" or "samt" before the last. An "og" that stands before the last comma
 * is inside of a name: "Plan og Teknik, Økonomi og Løn og Digitalisering" are three. Of two in the last part one is inside of a name:
 * the names before tell which, "Skole, Dagtilbud og Familie og Forebyggelse" ends in a pair.
 */
final class UnitRow {

    private static final QuickPattern COMMA = QuickPattern.compile("(?<!-), ?");

    private static final QuickPattern CLOSING = QuickPattern.compile("^(?:og|samt) ");

    private static final QuickPattern SAMT = QuickPattern.compile(" samt ");

    private static final QuickPattern AND = QuickPattern.compile("(?<!-) og (?=\\p{Lu})");

    private static final QuickPattern PAIR = QuickPattern.compile(" (?:og|&) ");

    private static final QuickPattern ENDED = QuickPattern.compile("[.:;!?()\\d]");

    private static final int LONGEST = 60;

    private UnitRow() {}

    /** The names of a row; empty where it is none. */
    static List<String> of(String text) {
        String bare = text.strip();
        List<String> parts =
                new ArrayList<>(List.of(COMMA.split(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare)));
        String last = parts.remove(parts.size() - 1);
        if (parts.isEmpty() && !last.contains(" samt ")) {
            return List.of();
        }
        if (CLOSING.lookingAt(last)) {
            parts.add(CLOSING.matcher(last).replaceFirst(""));
        } else if (last.contains(" samt ")) {
            parts.addAll(List.of(SAMT.split(last)));
        } else {
            parts.addAll(last(last, parts));
        }
        while (parts.size() > 2 && !FoldedWords.capital(parts.get(parts.size() - 1))) {
            // "samt større projekter" behind the names is none of them.
            parts.remove(parts.size() - 1);
        }
        return parts.stream().allMatch(UnitRow::name) ? parts : List.of();
    }

    private static boolean name(String part) {
        return part.length() <= LONGEST && FoldedWords.capital(part) && !ENDED.find(part) && UnitWords.plain(part);
    }

    /** What the last part of a row names: two, between which its "og" stands. */
    private static List<String> last(String text, List<String> before) {
        String[] names = AND.split(text);
        if (names.length == 2) {
            return List.of(names);
        }
        if (names.length == 4) {
            return List.of(names[0] + " og " + names[1], names[2] + " og " + names[3]);
        }
        if (names.length != 3) {
            return List.of(text);
        }
        boolean pairs = before.stream().anyMatch(PAIR::find);
        boolean unitFirst = UnitWords.name(names[0]);
        boolean unitLast = UnitWords.name(names[2]);
        boolean first = unitFirst == unitLast ? !pairs : unitFirst;
        return first
                ? List.of(names[0], names[1] + " og " + names[2])
                : List.of(names[0] + " og " + names[1], names[2]);
    }
}
