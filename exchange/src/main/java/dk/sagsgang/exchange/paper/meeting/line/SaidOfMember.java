package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the name of a member, parted by commas: an office, that the person leads or writes the minutes, for whom somebody
 * is there, why somebody is not. "TR for Lærerforeningen, næstformand", "suppleant for Bo Lund, pædagog", "personalechef (sekretær)".
 * What is none of these is remarked as printed.
 */
public final class SaidOfMember {

    private static final QuickPattern PARTS = QuickPattern.compile(", (?![^()]*\\))| [-\u2013] ");

    private static final QuickPattern CHAIR = QuickPattern.compile(
            "(?<deputy>næst)?(?:formand|forperson)|(?<acting>mødeleder)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern SECRETARY =
            QuickPattern.compile("(?:referent|sekretær|mødesekretær)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern IN_BRACKETS = QuickPattern.compile("^(.{2,80}?) \\(([^()]{3,40})\\)$");

    private static final QuickPattern STANDS_IN =
            QuickPattern.compile("^(?:suppleant|stedfortræder|suppl\\.|stf\\.) for (\\p{Lu}.{3,60})$");

    /** Who is elected by the employees, and who is employed. */
    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?:F?TR|F?AMR|FTR-suppleant|TR-suppleant|AMR-suppleant)(?![\\p{L}])(?:(?! \\((?:fra|til|kom|gik|under|syg|ferie|afbud)).){0,80}"
                    + "|(?:[\\p{L}-]+ ){0,2}[\\p{L}-]*(?:direktør|chef|leder|konsulent|koordinator|inspektør|planlægger|ingeniør|jurist|medarbejder|repræsentant|lærer|pædagog|sygeplejerske|rådgiver|terapeut|assistent|fuldmægtig|sekretær|bibliotekar|økonom|læge|tovholder|borgmester|rådmand|hjælper|betjent)(?: (?:for|i|ved|på) [^,]{2,60}| \\([^()]{3,60}\\))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SaidOfMember() {}

    /** The attendance of somebody with all that is said behind the name. */
    public static Attendance of(Person person, String said, Optional<AttendanceStatus> status) {
        Attendance all = Attendance.builder().person(person).status(status).build();
        List<String> rest = new ArrayList<>();
        Optional<String> office = Optional.empty();
        boolean away = status.filter(AttendanceStatus.EXCUSED::equals).isPresent()
                || status.filter(AttendanceStatus.ABSENT::equals).isPresent();
        for (String part : PARTS.split(said)) {
            Matcher inside = IN_BRACKETS.matcher(part);
            boolean duty = inside.matches() && duty(inside.group(2));
            String word = duty ? inside.group(1) : part;
            all = duty ? onDuty(all, inside.group(2)) : all;
            Matcher stands = STANDS_IN.matcher(word);
            Optional<Person> member = stands.matches() ? NameList.person(stands.group(1)) : Optional.empty();
            if (duty(word)) {
                all = onDuty(all, word);
            } else if (member.isPresent()) {
                all = all.withSubstituteFor(member);
            } else if (away && NameList.reason(word)) {
                all = all.withAbsence(Absence.builder().reason(word).build());
            } else if (office.isEmpty() && OFFICE.matches(word)) {
                office = Optional.of(word);
            } else {
                rest.add(word);
            }
        }
        if (office.isPresent()) {
            Optional<Office> held = office.map(Office::of);
            // Behind whom somebody stands in for, it is the office of that member.
            all = all.substituteFor().isPresent()
                    ? all.withSubstituteFor(all.substituteFor().map(member -> member.withOffice(held)))
                    : all.withPerson(person.withOffice(held));
        }
        // What is not understood as a whole stays as it is printed.
        return rest.isEmpty() ? all : all.withRemark(all.equals(bare(person, status)) ? said : String.join(", ", rest));
    }

    private static Attendance bare(Person person, Optional<AttendanceStatus> status) {
        return Attendance.builder().person(person).status(status).build();
    }

    private static boolean duty(String word) {
        return CHAIR.matches(word) || SECRETARY.matches(word);
    }

    private static Attendance onDuty(Attendance attendance, String word) {
        Matcher chair = CHAIR.matcher(FoldedWords.folded(word));
        if (!chair.matches()) {
            return attendance.withCapacity(Capacity.SECRETARY);
        }
        ChairRole role = chair.group("acting") != null
                ? ChairRole.ACTING_CHAIR
                : chair.group("deputy") != null ? ChairRole.DEPUTY_CHAIR : ChairRole.CHAIR;
        return attendance.withChair(role);
    }
}
