package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Members as some systems print them in a row, each with the initials of the system and the letter of the party: "Anne Holm (anho) V Bo
 * Lund (bolu) A (Stedfortræder for Else Mark)".
 */
final class SignedMembers {

    private static final QuickPattern ONE = QuickPattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.'-]*(?: [\\p{L}.'-]+){1,4}?) \\((?<initials>\\p{Ll}{2,8})\\),? (?<party>\\p{Lu}{1,2})(?![\\p{L}.])"
                    + "(?: \\((?:[Ss]tedfortræder for (?<member>[^()]{3,60})|(?<remark>[\\p{L} .]{3,40}))\\))?(?:,|;| og)? ?");

    private SignedMembers() {}

    /** The people of a row; none where anything else stands in it. */
    static List<Attendance> read(String row, Optional<AttendanceStatus> listed) {
        Matcher one = ONE.matcher(row);
        List<Attendance> all = new ArrayList<>();
        int end = 0;
        while (end < row.length()) {
            if (!one.region(end, row.length()).lookingAt()) {
                return List.of();
            }
            Optional<Person> named = NameList.person(one.group("name"));
            Optional<Person> member = Optional.ofNullable(one.group("member")).flatMap(NameList::person);
            if (named.isEmpty() || (one.group("member") != null && member.isEmpty())) {
                return List.of();
            }
            all.add(Attendance.builder()
                    .person(named.get()
                            .withInitials(one.group("initials"))
                            .withParty(PoliticalParty.ofLetter(one.group("party"))))
                    .status(listed)
                    .substituteFor(member)
                    .remark(Optional.ofNullable(one.group("remark")).orElse(""))
                    .build());
            end = one.end();
        }
        return all;
    }
}
