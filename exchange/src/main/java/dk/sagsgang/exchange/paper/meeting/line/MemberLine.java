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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the list of members: a name, or several, with what stands before and behind it, such as "Formand Anne Holm (A)", "Bo Lund
 * (V) - Deltog", "Else Mark (B), suppleant for Ib Dahl (B)" or "Ib Dahl (B), sag 3-8".
 */
public final class MemberLine {

    private static final QuickPattern CHAIR_BEFORE =
            QuickPattern.compile("^(Formand|Udvalgsformand|Næstformand|Mødeleder):? (?=\\p{Lu})");

    private static final QuickPattern CHAIR_BEHIND = QuickPattern.compile(
            "(?: [-\u2013]|,) ?(formand|næstformand|mødeleder)$| \\((formand|næstformand|mødeleder)\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One of a row leads. */
    private static final QuickPattern CHAIRED = QuickPattern.compile("(?<!\\p{L})(?:næst)?[Ff]ormand(?!\\p{L})");

    private static final QuickPattern STATUS_BEHIND = QuickPattern.compile(
            "(?: [-\u2013]|,| ved| med) ?(deltog|deltog ikke|til stede|afbud|fraværende|fravær)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern STANDS_IN = QuickPattern.compile(
            "^(.{3,80}?),? \\(?(?:som )?(?:suppleant|stedfortræder|1\\. suppleant) for ((?:[^()]|\\([^()]*\\)){3,80})\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Anne Holm \u2013 Bo Lund deltager som suppleant", "Anne Holm, Bo Lund indkaldt". */
    private static final QuickPattern INSTEAD = QuickPattern.compile(
            "^([^,]{3,60}?)(?:,| [-\u2013]) ([^,]{3,60}?) ((?:deltog|deltager|mødte|(?:var |er )?indkaldt))(?: i stedet(?: for)?| som (?:suppleant|stedfortræder))?$");

    private static final QuickPattern ITEMS = QuickPattern.compile(
            "^(.{3,80}?),? \\(?((?:sag|sagerne|pkt\\.?|punkt|punkterne) \\d{1,4}(?:(?: ?[-\u2013] ?|, | og )\\d{1,4})*)\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Anne Holm, V" or "Anne Holm, (V)". */
    private static final QuickPattern LETTER_BEHIND =
            QuickPattern.compile("^([^,()]{3,60}?), ?\\(?([A-ZÆØÅ]{1,2})\\)?$");

    private static final QuickPattern NO_PARTY = QuickPattern.compile(" ?\\( ?\\)");

    /** "Anne Holm, Formand (A)": the party belongs to the name. */
    private static final QuickPattern PARTY_BEHIND_CHAIR =
            QuickPattern.compile("^([^(),]{3,60}), ([Ff]ormand|[Nn]æstformand) (\\([A-ZÆØÅ]{1,2}\\))$");

    /** "Anne Holm ved afbud Bo Lund ved afbud": one behind the other, each with why they are not there. */
    private static final QuickPattern AWAY_BEHIND = QuickPattern.compile("(?<= ved afbud),? (?=\\p{Lu})");

    private static final String ONE =
            "\\p{Lu}[^(),]{2,60}(?:, (?:[Ff]ormand|[Nn]æstformand) )?+\\([^()]{1,30}\\)(?:,? (?:[Ff]ormand|[Nn]æstformand))?+";

    private static final QuickPattern RUN = QuickPattern.compile("(?:" + ONE + ",?+ ?+){1,60}" + ONE);

    /** The foot of the page behind the last of them. */
    private static final QuickPattern DAY_BEHIND =
            QuickPattern.compile("(?<= ved afbud) \\d{1,2}\\. \\p{L}{3,9} \\d{4}$");

    private static final QuickPattern BETWEEN = QuickPattern.compile(
            "(?<=\\)),? ?(?=\\p{Lu}\\p{Ll}*[ .-])(?!(?:Formand|Næstformand)$|(?:Formand|Næstformand) )|(?<=[Ff]ormand|[Nn]æstformand) ?(?=\\p{Lu})");

    /** "FormandBent Krarup (A)": the word belongs to who stands before it. */
    private static final QuickPattern GLUED_CHAIR =
            QuickPattern.compile("(?<=\\),? ?)([Ff]ormand|[Nn]æstformand)(?=\\p{Lu}\\p{Ll})");

    private static final QuickPattern REMARKED = QuickPattern.compile("^(.{3,60}?) \\((\\p{Ll}[\\p{Ll}.]{3,20})\\)$");

    /** "Bo Lund (for Anne Holm)": whom somebody is there for. */
    private static final QuickPattern FOR_WHOM =
            QuickPattern.compile("^([^()]{3,60}?) \\(for (\\p{Lu}[^()]{3,60})\\)$");

    /** The page may have lost the closing bracket. */
    private static final QuickPattern ORGANISATION_BEHIND =
            QuickPattern.compile("^([^(),]{3,60}?) \\((\\p{Lu}[\\p{L}&/.,' -]{3,80}?)\\)?$");

    /** "Anne Holm, direktør", "Bo Lund (lærer)": what somebody is, behind the name. */
    private static final QuickPattern OFFICE_BEHIND = QuickPattern.compile(
            "^([^,()]{3,60}?)(?:, | [-\u2013] )(\\p{Ll}*(?:direktør|chef|leder|konsulent|koordinator|inspektør|sekretær|referent|planlægger|ingeniør|jurist|medarbejder))$");

    private static final Set<String> SECRETARIES = Set.of("referent", "sekretær");

    private static final Set<AttendanceStatus> AWAY = Set.of(AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT);

    private static final int FEWEST = 3;

    private MemberLine() {}

    /** The people of a line with what it says of each; none where it says anything else. */
    public static List<Attendance> read(String line, Optional<AttendanceStatus> listed) {
        String text =
                line.replace("((", "(").replace("))", ")").replace("( ", "(").strip();
        text = text.endsWith(".") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        List<Attendance> signed = SignedMembers.read(text, listed);
        if (!signed.isEmpty()) {
            return signed;
        }
        text = NO_PARTY.matcher(text).replaceAll("");
        text = LETTER_BEHIND.matcher(text).replaceFirst("$1 ($2)");
        text = GLUED_CHAIR.matcher(text).replaceAll("$1 ");
        text = PARTY_BEHIND_CHAIR.matcher(text).replaceFirst("$1 $3, $2");
        String[] row = RUN.matches(text) ? BETWEEN.split(text) : AWAY_BEHIND.split(text);
        if (row.length > 1) {
            // A transcript prints them in a row.
            List<Attendance> all = new ArrayList<>();
            for (String one : row) {
                all.addAll(read(DAY_BEHIND.matcher(one).replaceFirst(""), listed));
            }
            return all;
        }
        Matcher instead = INSTEAD.matcher(text);
        if (instead.matches()) {
            Optional<Person> member = NameList.person(instead.group(1));
            Optional<Person> who = NameList.person(instead.group(2));
            return member.isEmpty() || who.isEmpty() ? List.of() : instead(member, who, instead.group(3), listed);
        }
        Matcher stands = STANDS_IN.matcher(text);
        if (stands.matches()) {
            Optional<Person> who = NameList.person(stands.group(1));
            Optional<Person> member = NameList.person(stands.group(2));
            if (who.isPresent() && member.isPresent()) {
                return List.of(Attendance.builder()
                        .person(who)
                        .status(listed)
                        .substituteFor(member)
                        .build());
            }
        }
        Matcher items = ITEMS.matcher(text);
        if (items.matches()) {
            return NameList.person(items.group(1)).stream()
                    .map(person -> Attendance.builder()
                            .person(person)
                            .status(listed)
                            .remark(items.group(2))
                            .build())
                    .toList();
        }
        List<Attendance> all = CHAIRED.find(text) ? PeopleRow.read(text, listed) : List.of();
        if (!all.isEmpty()) {
            return all;
        }
        Optional<ChairRole> chair = Optional.empty();
        Matcher before = CHAIR_BEFORE.matcher(text);
        if (before.find()) {
            chair = Optional.of(chair(before.group(1)));
            text = text.substring(before.end());
        }
        Optional<AttendanceStatus> status = listed;
        Matcher said = STATUS_BEHIND.matcher(text);
        if (said.find()) {
            status = Optional.of(status(said.group(1)));
            text = text.substring(0, said.start());
        }
        Matcher behind = CHAIR_BEHIND.matcher(text);
        if (behind.find()) {
            chair = Optional.of(chair(behind.group(1) != null ? behind.group(1) : behind.group(2)));
            text = text.substring(0, behind.start());
        }
        Matcher office = OFFICE_BEHIND.matcher(text);
        Optional<Person> held = office.matches() ? NameList.person(office.group(1)) : Optional.empty();
        if (held.isPresent() && held.get().office().isEmpty()) {
            boolean secretary = SECRETARIES.contains(office.group(2));
            return List.of(Attendance.builder()
                    .person(secretary ? held.get() : held.get().withOffice(Office.of(office.group(2))))
                    .status(status)
                    .capacity(secretary ? Optional.of(Capacity.SECRETARY) : Optional.empty())
                    .build());
        }
        List<Attendance> read = people(text, status, chair);
        if (read.isEmpty()) {
            read = ofOrganisation(text, status, chair);
        }
        if (read.isEmpty() && chair.isEmpty()) {
            read = PeopleRow.read(text, status);
        }
        if (read.isEmpty() && chair.isEmpty() && text.indexOf('(') > 0) {
            read = remarked(text, status);
            return read.isEmpty() ? OrganisedMembers.read(text, status) : read;
        }
        return read;
    }

    /** Who is away, and who was there instead or was asked to come. */
    private static List<Attendance> instead(
            Optional<Person> member, Optional<Person> who, String verb, Optional<AttendanceStatus> listed) {
        boolean came = !verb.endsWith("indkaldt");
        return List.of(
                Attendance.builder().person(member).status(listed).build(),
                Attendance.builder()
                        .person(who)
                        .status(came ? AttendanceStatus.PRESENT : AttendanceStatus.SUMMONED)
                        .substituteFor(member)
                        .build());
    }

    /** "Anne Holm, Bo Lund (supp.), Else Mark (referent)": a word behind some of the names is a remark. */
    private static List<Attendance> remarked(String text, Optional<AttendanceStatus> status) {
        List<Attendance> all = new ArrayList<>();
        String[] parts = text.split(", | og (?=\\p{Lu})");
        for (String part : parts) {
            Matcher remark = REMARKED.matcher(part);
            String word = remark.matches() ? remark.group(2) : "";
            Matcher stands = FOR_WHOM.matcher(part);
            Optional<Person> member = stands.matches() ? NameList.person(stands.group(2)) : Optional.empty();
            Optional<Person> person =
                    NameList.person(member.isPresent() ? stands.group(1) : remark.matches() ? remark.group(1) : part);
            boolean other = NameList.people(part).stream().flatMap(List::stream).anyMatch(MemberLine::mayStandIn);
            if (person.isEmpty() || other || parts.length < FEWEST) {
                return List.of();
            }
            all.add(Attendance.builder()
                    .person(person)
                    .status(status)
                    .remark(word)
                    .substituteFor(member)
                    .capacity(SECRETARIES.contains(word) ? Optional.of(Capacity.SECRETARY) : Optional.empty())
                    .build());
        }
        return all;
    }

    /** Whom a member stands for is remarked as printed: "Anne Holm (Idrætsrådet)". */
    private static List<Attendance> ofOrganisation(
            String text, Optional<AttendanceStatus> status, Optional<ChairRole> chair) {
        Matcher organised = ORGANISATION_BEHIND.matcher(text);
        Optional<Person> person = organised.matches() ? NameList.person(organised.group(1)) : Optional.empty();
        return person.stream()
                .map(who -> Attendance.builder()
                        .person(who)
                        .status(status)
                        .chair(chair)
                        .remark(organised.group(2))
                        .build())
                .toList();
    }

    private static List<Attendance> people(String names, Optional<AttendanceStatus> status, Optional<ChairRole> chair) {
        List<Attendance> read = new ArrayList<>();
        boolean away = status.filter(AWAY::contains).isPresent();
        NameList.people(names)
                .filter(all -> away || all.stream().noneMatch(MemberLine::mayStandIn))
                .ifPresent(named -> named.forEach(each -> {
                    read.add(Attendance.builder()
                            .person(each.person())
                            .status(status)
                            .chair(named.size() == 1 ? chair : Optional.empty())
                            .absence(
                                    each.reason().isEmpty()
                                            ? Optional.empty()
                                            : Optional.of(Absence.builder()
                                                    .reason(each.reason())
                                                    .build()))
                            .build());
                    each.substitute()
                            .ifPresent(other -> read.add(Attendance.builder()
                                    .person(other)
                                    .status(AttendanceStatus.PRESENT)
                                    .substituteFor(each.person())
                                    .build()));
                }));
        return read;
    }

    /** Who may stand in for a member has not come where the member is not away. */
    private static boolean mayStandIn(NameList.Named member) {
        return member.substitute().isPresent() && member.reason().isEmpty();
    }

    private static ChairRole chair(String word) {
        String folded = FoldedWords.folded(word);
        return folded.startsWith("næst")
                ? ChairRole.DEPUTY_CHAIR
                : folded.startsWith("møde") ? ChairRole.ACTING_CHAIR : ChairRole.CHAIR;
    }

    private static AttendanceStatus status(String word) {
        String folded = FoldedWords.folded(word);
        return folded.equals("afbud")
                ? AttendanceStatus.EXCUSED
                : folded.equals("deltog") || folded.equals("til stede")
                        ? AttendanceStatus.PRESENT
                        : AttendanceStatus.ABSENT;
    }
}
