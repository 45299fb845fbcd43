package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers such as "2.1." below "2.": they number the parts of an item, and no item of the row. */
final class PartNumbers {

    private static final QuickPattern PART = QuickPattern.compile("(\\d{1,4})\\.(\\d{1,2})\\.?");

    private static final QuickPattern FIRST = QuickPattern.compile(
            "(?:(?:Punkt|Pkt\\.?) )?(?<whole>\\d{1,4})(?:\\.1[.:)]?|[aA][.:)])\\s", Pattern.CASE_INSENSITIVE);

    private PartNumbers() {}

    /** Whether a line begins with the number of the first part of an item: "2.1", "Punkt 2.1:", "2a." below "2." */
    static boolean first(String whole, String line) {
        Matcher first = FIRST.matcher(line);
        return first.lookingAt()
                && whole.equals(whole.endsWith(".") ? first.group("whole") + "." : first.group("whole"));
    }

    /** Whether a number is that of a part. */
    static boolean part(String printed) {
        return PART.matches(printed);
    }

    /** Whether one number goes on with that of the entry before it: "2.1" below "2.", "2.2" below "2.1". */
    static boolean goesOn(String before, String printed) {
        Matcher part = PART.matcher(printed);
        if (!part.matches()) {
            return false;
        }
        int count = Integer.parseInt(part.group(2));
        String above = count == 1 ? part.group(1) : part.group(1) + "." + (count - 1);
        return before.equals(above) || before.equals(above + ".");
    }

    /** The candidates without those that go on with the number of one above them. */
    static List<Candidate> without(List<Candidate> candidates) {
        List<Candidate> wholes = new ArrayList<>(candidates.size());
        int whole = -1;
        String part = "";
        for (Candidate each : candidates) {
            boolean below =
                    part(each.printed()) && (each.number() == whole && each.parted() || goesOn(part, each.printed()));
            if (below) {
                part = each.printed();
                continue;
            }
            if (!part(each.printed())) {
                whole = each.number();
            }
            wholes.add(each);
        }
        return wholes;
    }
}
