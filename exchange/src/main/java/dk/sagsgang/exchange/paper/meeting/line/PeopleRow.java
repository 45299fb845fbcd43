package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People in a row, of some of whom more is said than their party: "Anne Holm (formand), Bo Lund (BL), næstformand, samt Else Mark, der
 * deltog som suppleant for Ib Dahl". What is said stands behind who it is about, or an office before.
 */
final class PeopleRow {

    private static final QuickPattern SEPARATOR = QuickPattern.compile(",? (?:og|samt) (?=\\p{L})|[,;] ?");

    private static final QuickPattern CHAIR =
            QuickPattern.compile("(?:udvalgs|rådets )?(næst)?formand", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern STANDS_IN = QuickPattern.compile(
            "(?:(?:der|som) )?(?:deltog |deltager |mødte |møder |er |var )?(?:som )?(?:1\\. )?(?:suppleant|stedfortræder|suppl\\.|stf\\.) for (.{3,60})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern IN_BRACKETS = QuickPattern.compile("^(.{3,60}?) \\((.{3,80})\\)$");

    private static final QuickPattern CHAIR_BEFORE = QuickPattern.compile("^(formand|næstformand) (?=\\p{Lu})");

    private static final int LONGEST = 1_500;

    private PeopleRow() {}

    /** The people of a row of two and more; none where anything else stands in it. */
    static List<Attendance> read(String row, Optional<AttendanceStatus> listed) {
        if (row.length() > LONGEST || !SEPARATOR.find(row)) {
            return List.of();
        }
        List<String> people = new ArrayList<>();
        for (String part : parts(row)) {
            String more = more(part);
            if (more.isEmpty()) {
                people.add(
                        CHAIR_BEFORE.find(part)
                                ? part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1)
                                : part);
            } else if (people.isEmpty()) {
                return List.of();
            } else {
                people.set(people.size() - 1, people.get(people.size() - 1) + more);
            }
        }
        List<Attendance> all = new ArrayList<>();
        for (String one : people) {
            List<Attendance> read = people.size() < 2 ? List.of() : MemberLine.read(bare(one), listed);
            if (read.isEmpty()) {
                return List.of();
            }
            all.addAll(read);
        }
        return all;
    }

    /** What a part says of the person before it, as a line of one member says it; empty where it is a person itself. */
    private static String more(String part) {
        if (CHAIR.matches(part)) {
            return ", " + part;
        }
        Matcher stands = STANDS_IN.matcher(part);
        return stands.matches() ? ", suppleant for " + stands.group(1) : "";
    }

    /** "Anne Holm (suppleant for Bo Lund)": the same without brackets. */
    private static String bare(String one) {
        Matcher inside = IN_BRACKETS.matcher(one);
        String more = inside.matches() ? more(inside.group(2)) : "";
        return more.isEmpty() ? one : inside.group(1) + more;
    }

    private static List<String> parts(String row) {
        List<String> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(row);
        int from = 0;
        int depth = 0;
        int counted = 0;
        while (separator.find()) {
            for (; counted < separator.start(); counted++) {
                depth += row.charAt(counted) == '(' ? 1 : row.charAt(counted) == ')' ? -1 : 0;
            }
            if (depth <= 0) {
                parts.add(row.substring(from, separator.start()).strip());
                from = separator.end();
            }
        }
        parts.add(row.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
