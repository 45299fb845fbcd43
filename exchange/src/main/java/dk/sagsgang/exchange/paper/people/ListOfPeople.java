package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * People in a list, whatever parts them and whatever is said of each: "Skoleleder Anne Holm · Bo Lund (lærer) · Else Mark,
 * kontaktpolitiker, samt Ib Dahl (meldt afbud)", "Formand Anne Holm (A) Bo Lund (V)". What is no person is said of who stands before it. A
 * row that begins with anything else, or says more than it names people, is none.
 */
public final class ListOfPeople {

    private static final QuickPattern AND = QuickPattern.compile(
            "^(?:,? ?(?:og|samt) |,? ?(?:desuden|endvidere|herunder) )", java.util.regex.Pattern.CASE_INSENSITIVE);

    private static final QuickPattern EMPTY_BRACKETS = QuickPattern.compile(" ?\\( ?\\)");

    /** "Anne Holm (A), FormandBo Lund (V)": the word belongs to who stands before it. */
    private static final QuickPattern GLUED_CHAIR =
            QuickPattern.compile("(?<=\\),? ?)([Ff]ormand|[Nn]æstformand)(?=\\p{Lu}\\p{Ll})");

    private static final QuickPattern GLUED_NAME = QuickPattern.compile("(?<=\\))(?=\\p{Lu})");

    /** The foot of the page, or a day, behind the last of them. */
    private static final QuickPattern FOOT = QuickPattern.compile(
            "(?:(?<=\\)) \\p{Lu}[\\p{L}-]+ [Kk]ommune|(?<=\\))\\. \\p{Lu}[^()]*|(?<=[\\p{L})])\\.? \\d{1,2}\\. \\p{Ll}{3,9} \\d{4})$");

    /** A second name that the page wrote small, where the first is one in use: "Bo lund". */
    private static final QuickPattern SMALL_SURNAME = QuickPattern.compile("(\\p{Lu}\\p{Ll}+) \\p{Ll}{3,12}");

    /** In a list of so many such a slip is no chance. */
    private static final int MANY = 4;

    private static final int LONGEST = 1_500;

    private ListOfPeople() {}

    /** The people of a row with all that it says of them; none where it is none. */
    public static List<Attendance> read(String row, Optional<AttendanceStatus> status) {
        String text = neat(row);
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        List<Attendance> signed = SignedMembers.read(text, status);
        if (!signed.isEmpty()) {
            return signed;
        }
        List<ListedPerson> people = row(text, status);
        int unknown = people.stream().mapToInt(ListedPerson::unknown).sum();
        return unknown > people.size()
                ? List.of()
                : people.stream().flatMap(each -> each.attendances().stream()).toList();
    }

    private static List<ListedPerson> row(String text, Optional<AttendanceStatus> status) {
        List<ListedPerson> people = new ArrayList<>();
        List<String> parts = PeopleParts.of(text);
        String office = "";
        for (String part : parts) {
            String words = AND.matcher(part).replaceFirst("").strip();
            boolean instead = parts.size() == 2 && SaidWords.says(words, "came-instead", "asked-instead");
            if (words.isEmpty()
                    || instead && people.size() == 1 && people.get(0).instead(words)) {
                continue;
            }
            if (people.isEmpty() && office.isEmpty() && parts.size() > 1 && OfficeWords.alone(words)) {
                // "Personalechef, Anne Holm": the office stands before its comma.
                office = words + " ";
                continue;
            }
            Optional<ListedPerson> one = PersonWords.one(office + words, status);
            if (one.isPresent()) {
                people.add(one.get());
            } else if (parts.size() >= MANY && slip(words)) {
                people.add(new ListedPerson(Person.of(words), status));
            } else if (people.isEmpty() || !PersonWords.behind(words, people.get(people.size() - 1))) {
                return run(text, status);
            }
            office = "";
        }
        return people;
    }

    /** People between some of whom nothing stands. */
    private static List<ListedPerson> run(String text, Optional<AttendanceStatus> status) {
        PeopleRun run = PeopleRun.of(text, 0);
        List<ListedPerson> people = new ArrayList<>();
        if (run.people().size() < 2 || run.end() < text.length()) {
            return people;
        }
        for (String each : run.people()) {
            List<ListedPerson> one = row(each, status);
            if (one.size() != 1) {
                return List.of();
            }
            people.addAll(one);
        }
        return people;
    }

    /** One person with all that a line says of them: in a list of such lines what stands behind a comma or a dash is nobody else. */
    public static List<Attendance> one(String line, Optional<AttendanceStatus> status) {
        List<String> parts = PeopleParts.marked(neat(line));
        Optional<ListedPerson> one = parts.isEmpty() ? Optional.empty() : PersonWords.one(parts.get(0), status);
        one.ifPresent(person -> parts.subList(1, parts.size()).forEach(person::tell));
        return one.map(ListedPerson::attendances).orElse(List.of());
    }

    private static boolean slip(String words) {
        Matcher name = SMALL_SURNAME.matcher(words);
        return name.matches() && FirstNameWords.known(name.group(1));
    }

    private static String neat(String row) {
        String text = Space.single(row.replace("\t", ", "))
                .replace("((", "(")
                .replace("))", ")")
                .replace("( ", "(")
                .strip();
        text = EMPTY_BRACKETS.matcher(text).replaceAll("");
        text = GLUED_CHAIR.matcher(text).replaceAll("$1, ");
        text = GLUED_NAME.matcher(text).replaceAll(" ");
        text = FOOT.matcher(text).replaceFirst("");
        return text.endsWith(".") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }
}
