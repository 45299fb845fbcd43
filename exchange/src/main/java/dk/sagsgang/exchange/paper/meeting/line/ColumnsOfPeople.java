package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.attendance.Attendance;
import java.util.List;
import java.util.Optional;

/**
 * Two columns of people that a transcript prints one behind the other, below both labels: "Deltagere Afbud Anne Holm, Bo Lund, Else Mark Ib
 * Dahl, Ulla Krog". Where the first ends a comma is missing; of those two it cannot be told which names are whose, and they are none.
 *
 * @param first the people of the first column, as printed
 * @param second those of the second
 */
public record ColumnsOfPeople(String first, String second) {

    private static final QuickPattern TWO =
            QuickPattern.compile("\\p{Lu}[\\p{L}'.-]*(?: (?:von |van |de |af )?\\p{Lu}[\\p{L}'.-]*){3,6}");

    private static final QuickPattern COMMA = QuickPattern.compile(", ");

    private static final int FEWEST = 5;

    /** The columns; empty where the list is one, or where it is not plain where the second begins. */
    public static Optional<ColumnsOfPeople> of(String value) {
        String[] parts = COMMA.split(value);
        int between = -1;
        for (int i = 0; i < parts.length && parts.length >= FEWEST; i++) {
            if (TWO.matches(parts[i].strip())) {
                if (between >= 0) {
                    return Optional.empty();
                }
                between = i;
            }
        }
        if (between < 1 || between == parts.length - 1) {
            return Optional.empty();
        }
        String first = String.join(", ", List.of(parts).subList(0, between));
        String second = String.join(", ", List.of(parts).subList(between + 1, parts.length));
        return people(first) && people(second) ? Optional.of(new ColumnsOfPeople(first, second)) : Optional.empty();
    }

    /** Whether two people stand in a list with nothing between them. */
    public static boolean doubtful(String value) {
        for (String part : COMMA.split(value)) {
            if (TWO.matches(part.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean people(String list) {
        List<Attendance> read = ListOfPeople.read(list, Optional.empty());
        return !read.isEmpty() && read.stream().allMatch(each -> each.remark().isEmpty());
    }
}
