package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People in a row behind a label, whatever parts them and whatever is said of each: "Skoleleder Anne Holm · Bo Lund (lærer) · Else Mark,
 * kontaktpolitiker, samt Ib Dahl (meldt afbud)". What is no person is said of who stands before it. That it is a row of people is told by
 * the label; a row that begins with anything else, or says more than it names people, is none.
 */
public final class LabelledPeople {

    private static final String SMALL = "(?:von|van|de|der|af|du|el|al)";

    private static final String CAPITAL = "\\p{Lu}[\\p{L}'\u2019.-]*";

    private static final String NAME = CAPITAL + "(?: (?:" + SMALL + " ){0,2}" + CAPITAL + "){1,4}";

    /** What somebody is, before the name: in small letters, or one word in use with a capital. */
    private static final String OFFICE =
            "(?:(?:\\d\\. )?(?:\\p{L}[\\p{Ll}-]*\\.? )?[\\p{L}-]*(?:borgmester|direktør|chef|formand|forperson|konsulent|leder|inspektør|koordinator"
                    + "|medlem|sekretær|planlægger|ingeniør|jurist|medarbejder|repræsentant|lærer|pædagog|rådmand|arkitekt|læge|sygeplejerske"
                    + "|overlæge|politiker|vejleder|mester|observatør|oplægsholder)|(?:\\p{Ll}[\\p{Ll}-]{3,30} ){0,2}?\\p{Ll}[\\p{Ll}-]{4,40})";

    private static final QuickPattern MEMBER = QuickPattern.compile(
            "^(?:(?<office>" + OFFICE + ") )?(?<name>" + NAME
                    + ")(?<said>(?:,? ?[(\u2013-].*| (?:der|som|for|under|fra|til|ved|deltog|mødte|kom|kommer|gik|har|havde) .*)?)$");

    /** Words that are no office though a name stands behind them. */
    private static final QuickPattern NO_OFFICE = QuickPattern.compile(
            ".*\\b(?:for|fra|med|ved|under|efter|samt|suppleant|stedfortræder|afbud|punkt|deltog|mødte|mødt|gik|kom)\\b.*|.*(?:suppleant|stedfortræder)");

    /** One of the words that a house, a society or a body is called by, and no person. */
    private static final QuickPattern NO_PERSON = QuickPattern.compile(
            ".*(?:cent(?:ret|eret|er|re)|skolen?|udvalget|rådet|foreningen?|forbund(?:et)?|kommunen?|bestyrelsen|gymnasi(?:um|et)|gården|hjemmet|huset"
                    + "|klub(?:ben)?|nævnet|afdelingen?|forvaltningen|sekretariatet|samvirke(?:t)?|organisationer(?:ne)?|region|styrelsen|museet"
                    + "|bibliotek(?:et)?|landsby(?:råd(?:ene)?)?|fællesrepræsentation|laug|idræt|fagforening|direktionen|staben?|team|selskab(?:et)?|sagen)(?:[ ,].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern AND =
            QuickPattern.compile("^(?:,? ?(?:og|samt) |,? ?(?:desuden|endvidere|herunder) )", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 1_500;

    private static final int LONGEST_PART = 110;

    private static final List<String> WORDS = List.of(" og ", " samt ", " & ");

    private static final String MARKS = ",;\u00b7\u2022|";

    private LabelledPeople() {}

    /** The people of a row with all that it says of them; none where it is none. */
    public static List<Attendance> read(String row, Optional<AttendanceStatus> status) {
        String text = Space.single(row).strip();
        text = text.endsWith(".") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        List<ListedMember> people = new ArrayList<>();
        for (String part : parts(text)) {
            String words = AND.matcher(part).replaceFirst("").strip();
            if (words.isEmpty()) {
                continue;
            }
            Optional<ListedMember> member = words.length() > LONGEST_PART ? Optional.empty() : member(words, status);
            if (member.isPresent()) {
                people.add(member.get());
            } else if (people.isEmpty() || !behind(words, people.get(people.size() - 1))) {
                return List.of();
            }
        }
        int unknown = people.stream().mapToInt(ListedMember::unknown).sum();
        if (unknown > people.size()) {
            return List.of();
        }
        return people.stream().flatMap(each -> each.attendances().stream()).toList();
    }

    /** Whether words are what a house, a society or a body is called by. */
    static boolean noPerson(String words) {
        return NO_PERSON.matches(words) || NameList.society(words);
    }

    /** Whether words say what somebody is: "lærer", "formand for Idrætsrådet". */
    public static boolean office(String words) {
        return ListedMember.office(words);
    }

    /** A person with what stands before and behind the name. */
    private static Optional<ListedMember> member(String words, Optional<AttendanceStatus> status) {
        Matcher matcher = MEMBER.matcher(words);
        if (!matcher.matches() || NO_PERSON.matches(matcher.group("name"))) {
            return Optional.empty();
        }
        String office = matcher.group("office") == null ? "" : matcher.group("office");
        Optional<Person> person = NameList.person(matcher.group("name"));
        if (person.isEmpty() || (!office.isEmpty() && NO_OFFICE.matches(FoldedWords.folded(office)))) {
            return Optional.empty();
        }
        ListedMember member =
                new ListedMember(office.isEmpty() ? person.get() : person.get().withOffice(Office.of(office)), status);
        if (!office.isEmpty()) {
            member.leads(office);
        }
        return behind(matcher.group("said"), member) ? Optional.of(member) : Optional.empty();
    }

    /** Takes what stands behind a name, in brackets or behind a dash. */
    private static boolean behind(String said, ListedMember member) {
        String rest = said.strip();
        while (!rest.isEmpty()) {
            int end = rest.length();
            String words = rest;
            if (rest.startsWith("(")) {
                int close = closing(rest);
                end = close + 1;
                words = rest.substring(1, close);
            } else if ("-\u2013,".indexOf(rest.charAt(0)) >= 0) {
                words = rest.substring(1).strip();
            } else if (rest.indexOf(" (") > 0) {
                end = rest.indexOf(" (");
                words = rest.substring(0, end);
            } else if (rest.indexOf(')') >= 0) {
                return false;
            }
            for (String part : words.split(", | [\u2013-] ")) {
                if (!part.isBlank() && !member.hear(part.strip())) {
                    return false;
                }
            }
            rest = rest.substring(Math.min(rest.length(), end)).strip();
        }
        return true;
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
    }

    private static List<String> parts(String row) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
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
                boolean capital = behind.chars().anyMatch(Character::isUpperCase);
                return capital ? word.length() : 0;
            }
        }
        return 0;
    }
}
