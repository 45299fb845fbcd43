package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
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
import java.util.regex.Pattern;

/** One of a list of people, and what the list says of them, bit by bit. */
final class ListedPerson {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** When somebody was there: "fra pkt. 3", "gik kl. 18.00 efter punkt 3", "online under punkt 1 og 2". */
    private static final QuickPattern WHEN = QuickPattern.compile(
            "(?:ikke |kun |deltog |online )?(?:fra|til|under|indtil|til og med|ved(?! afbud)|på|pkt\\.?|punkt|punkterne|sag|sagerne|kom|kommer|gik|går|ankom|forlod|deltog|online|virtuelt|via teams)(?: .{0,60})?",
            FLAGS);

    /** Two letters are a society or an office as well: "(DH)", "(HR)". */
    private static final QuickPattern NO_PARTY =
            QuickPattern.compile("(?!(?:SF|DF|LA|EL|RV|KF|KD|NB|DD|UP)$)\\p{Lu}{2}");

    private static final QuickPattern LETTERS = QuickPattern.compile("\\p{Lu}{1,2}");

    private static final QuickPattern SAID = QuickPattern.compile("[^.!?;]{2,90}\\.?");

    /** Somebody else is named in it. */
    private static final QuickPattern NAMED =
            QuickPattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\.? )?\\p{Lu}\\p{Ll}+");

    private static final QuickPattern BETWEEN = QuickPattern.compile("[ (]+");

    private final List<Attendance> others = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Attendance own;
    private int unknown;

    ListedPerson(Person person, Optional<AttendanceStatus> status) {
        this.own = Attendance.builder().person(person).status(status).build();
    }

    /** How much was said that is none of what is usually said. */
    int unknown() {
        return unknown;
    }

    /** The person, and who came in their place. */
    List<Attendance> attendances() {
        List<Attendance> all = new ArrayList<>();
        all.add(own.withRemark(String.join(", ", remarks)));
        all.addAll(others);
        return all;
    }

    /** The office may say that the person leads: "Bestyrelsesformand Anne Holm". */
    void leads(String office) {
        role(office).ifPresent(role -> own = own.withChair(role));
    }

    /** Whether words that stand in brackets or behind a mark are one thing said of a person, whatever marks stand in them. */
    boolean whole(String words) {
        return SaidWords.of(words, "stands-in")
                        .flatMap(said -> said.group("member"))
                        .flatMap(NameList::person)
                        .isPresent()
                || words.indexOf('(') > 0
                        && words.indexOf(')') == words.length() - 1
                        && OfficeWords.behind(
                                words.substring(0, words.indexOf('(')).strip())
                        && !duty(words.substring(words.indexOf('(')));
    }

    private static boolean duty(String words) {
        String inside = words.replace("(", "").replace(")", "").strip();
        return role(inside).isPresent()
                || LETTERS.matches(inside)
                || SaidWords.says(inside, "secretary", "excused", "absent", "present", "without-vote")
                || NameList.reason(inside)
                || WHEN.matches(inside);
    }

    /** Takes what is said of the person; gives back whether it may be said of one. */
    boolean hear(String words) {
        return hear(List.of(words));
    }

    /** The same of the parts of one remark: what is not understood of it stays together. */
    boolean hear(List<String> parts) {
        List<String> rest = new ArrayList<>();
        for (String words : parts) {
            if (!party(words)
                    && !onDuty(words)
                    && !instead(words)
                    && !away(words)
                    && !presence(words)
                    && !office(words)) {
                rest.add(words);
            }
        }
        return rest.isEmpty() || remark(String.join(", ", rest));
    }

    /** Takes what a line says of this person and nobody else: what is not understood stays as it is printed. */
    void tell(String words) {
        if (!PersonWords.behind(words, this)) {
            remarks.add(words);
        }
    }

    private boolean party(String words) {
        boolean open = own.person().flatMap(Person::party).isEmpty();
        Optional<Person> named = open && words.length() < 40 && !words.isEmpty()
                ? NameList.person(name() + " (" + words + ")")
                : Optional.empty();
        if (named.isEmpty()
                || named.get().party().isEmpty() && named.get().initials().isEmpty()
                || NameList.reason(words)
                || NO_PARTY.matches(words) && named.get().initials().isEmpty()) {
            return false;
        }
        own = own.withPerson(own.person()
                .map(person -> person.withParty(named.get().party().or(person::party))
                        .withInitials(
                                named.get().initials().isEmpty()
                                        ? person.initials()
                                        : named.get().initials())));
        return true;
    }

    private boolean onDuty(String words) {
        Optional<ChairRole> role = role(words);
        if (role.isPresent()) {
            own = own.withChair(role);
        } else if (SaidWords.says(words, "secretary")) {
            own = own.withCapacity(Capacity.SECRETARY);
        } else if (SaidWords.says(words, "without-vote")) {
            own = own.withCapacity(Capacity.OBSERVER);
            remarks.add(words);
        } else {
            return false;
        }
        return true;
    }

    /** As what somebody leads, by the words of that. */
    static Optional<ChairRole> role(String words) {
        return SaidWords.says(words, "deputy-chair")
                ? Optional.of(ChairRole.DEPUTY_CHAIR)
                : SaidWords.says(words, "acting-chair")
                        ? Optional.of(ChairRole.ACTING_CHAIR)
                        : SaidWords.says(words, "chair") ? Optional.of(ChairRole.CHAIR) : Optional.empty();
    }

    /** Takes who came in place of the person, or in whose place the person came. */
    boolean instead(String words) {
        Optional<Person> member = named(words, "stands-in", "member");
        if (member.isPresent()) {
            own = own.withSubstituteFor(member);
            return true;
        }
        Optional<Person> came = named(words, "came-instead", "who");
        Optional<Person> asked = came.isPresent() ? Optional.empty() : named(words, "asked-instead", "who");
        Optional<Person> may =
                came.isPresent() || asked.isPresent() ? Optional.empty() : named(words, "may-stand-in", "who");
        if (may.isPresent() && !away()) {
            // Who may stand in for a member has not come because of it.
            remarks.add(words);
            return true;
        }
        Optional<Person> who = came.or(() -> asked).or(() -> may);
        who.ifPresent(person -> others.add(Attendance.builder()
                .person(person)
                .status(asked.isPresent() ? AttendanceStatus.SUMMONED : AttendanceStatus.PRESENT)
                .substituteFor(own.person().map(each -> each.withOffice(Optional.empty())))
                .build()));
        return who.isPresent();
    }

    private static Optional<Person> named(String words, String meaning, String group) {
        return SaidWords.of(words, meaning)
                .flatMap(said -> said.group(group))
                .flatMap(NameList::person)
                .filter(person -> !NoPeople.named(person.name()));
    }

    private boolean away(String words) {
        Optional<SaidWords.Said> excused = SaidWords.of(words, "excused");
        if (excused.isPresent()) {
            own = own.withStatus(AttendanceStatus.EXCUSED);
            excused.flatMap(said -> said.group("why")).ifPresent(this::because);
        } else if (SaidWords.says(words, "absent")) {
            own = own.withStatus(AttendanceStatus.ABSENT);
        } else if (away() && NameList.reason(words)) {
            because(words);
        } else if (SaidWords.says(words, "present")) {
            own = own.withStatus(AttendanceStatus.PRESENT);
        } else {
            return false;
        }
        return true;
    }

    private boolean away() {
        return own.status()
                .filter(status -> status.equals(AttendanceStatus.EXCUSED) || status.equals(AttendanceStatus.ABSENT))
                .isPresent();
    }

    private void because(String why) {
        own = own.withAbsence(Absence.builder().reason(why).build());
    }

    private boolean presence(String words) {
        return WHEN.matches(words) && remarks.add(words);
    }

    private boolean office(String words) {
        Optional<Person> stoodIn =
                own.substituteFor().filter(member -> member.office().isEmpty());
        int bracket = words.indexOf('(');
        boolean office =
                OfficeWords.behind(bracket > 0 ? words.substring(0, bracket).strip() : words);
        if (office && stoodIn.isPresent()) {
            // Behind whom somebody stands in for, it is the office of that member.
            own = own.withSubstituteFor(stoodIn.map(member -> member.withOffice(Office.of(words))));
            return true;
        }
        if (office && own.person().flatMap(Person::office).isEmpty()) {
            own = own.withPerson(own.person().map(person -> person.withOffice(Office.of(words))));
            return true;
        }
        return false;
    }

    private boolean remark(String words) {
        if (!SAID.matches(words) || NAMED.find(words) && somebody(words)) {
            return false;
        }
        remarks.add(words);
        unknown++;
        return true;
    }

    /** Whether two words written like a name are one of a person, and not that of a place or a society. */
    private static boolean somebody(String words) {
        return !NoPeople.named(words)
                && (FirstNameWords.known(BETWEEN.split(words, 2)[0])
                        || NameList.person(words).isPresent());
    }

    private String name() {
        return own.person().map(Person::name).orElse("");
    }
}
