package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/** The parts of a row of people: commas, semicolons, middle dots, bullets, bars and small words part it, but not inside brackets. */
final class PeopleParts {

    private static final List<String> WORDS = List.of(" og ", " samt ", " & ", " + ");

    private static final String MARKS = ",;\u00b7\u2022|";

    private static final QuickPattern DASH = QuickPattern.compile(",(?![^()]*\\))| [-\u2013] ");

    private PeopleParts() {}

    static List<String> of(String row) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth > 0) {
                continue;
            }
            int length = MARKS.indexOf(c) >= 0 ? 1 : and(row, i);
            if (length > 0) {
                parts.add(row.substring(from, i).strip());
                from = i + length;
                i += length - 1;
            }
        }
        parts.add(row.substring(from).strip());
        return parts;
    }

    /** The parts of a line that says of one person what it says behind commas and dashes. */
    static List<String> marked(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : DASH.split(line)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** How long the word is that joins two people here; 0 where none does: "lærer og tillidsrepræsentant" is said of one. */
    private static int and(String row, int at) {
        if (row.charAt(at) != ' ') {
            return 0;
        }
        for (String word : WORDS) {
            if (row.startsWith(word, at)) {
                int end = at + word.length();
                int next = end;
                while (next < row.length() && MARKS.indexOf(row.charAt(next)) < 0 && row.charAt(next) != '(') {
                    next++;
                }
                String behind = row.substring(end, next).strip();
                return behind.chars().anyMatch(Character::isUpperCase) ? word.length() : 0;
            }
        }
        return 0;
    }
}
