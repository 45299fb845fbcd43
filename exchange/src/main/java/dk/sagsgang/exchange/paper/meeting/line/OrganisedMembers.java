package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Members in a row, each with whom they stand for in brackets: "Anne Holm (Landboforeningen), Bo Lund (suppleant for Else Mark,
 * Friluftsrådet) og Ib Dahl (Kommunen, referent)".
 */
final class OrganisedMembers {

    private static final QuickPattern ONE = QuickPattern.compile(
            "(?<name>\\p{Lu}[^(),]{3,50}?) \\((?<remark>[^()]{2,100})\\)(?:,? (?:og |samt )?(?=\\p{Lu})|[.,]?$)");

    /** What stands below the list on the page: "). Rådhuset, Torvet 1". */
    private static final QuickPattern BELOW = QuickPattern.compile("(?<=\\))\\. \\p{Lu}[^()]*$");

    private static final QuickPattern STANDS_IN =
            QuickPattern.compile("^(?:suppleant|stedfortræder) for (?<member>[^,()]{3,50})(?:,.*)?$");

    private static final QuickPattern SECRETARY = QuickPattern.compile("(?:^|.*, )(?:referent|sekretær)$");

    private static final int FEWEST = 3;

    private OrganisedMembers() {}

    /** The people of a row; none where anything else stands in it. */
    static List<Attendance> read(String row, Optional<AttendanceStatus> listed) {
        String text = BELOW.matcher(row).replaceFirst("");
        Matcher one = ONE.matcher(text);
        List<Attendance> all = new ArrayList<>();
        int end = 0;
        while (end < text.length()) {
            if (!one.region(end, text.length()).lookingAt()) {
                return List.of();
            }
            Optional<Person> person = NameList.person(one.group("name"));
            if (person.isEmpty()) {
                return List.of();
            }
            String remark = one.group("remark");
            Matcher stands = STANDS_IN.matcher(remark);
            all.add(Attendance.builder()
                    .person(person)
                    .status(listed)
                    .substituteFor(stands.matches() ? NameList.person(stands.group("member")) : Optional.empty())
                    .capacity(SECRETARY.matches(remark) ? Optional.of(Capacity.SECRETARY) : Optional.empty())
                    .remark(remark)
                    .build());
            end = one.end();
        }
        return all.size() < FEWEST ? List.of() : all;
    }
}
