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

/** One of a list of people, and what the list says of them, bit by bit. */
final class ListedMember {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern CHAIR = QuickPattern.compile(
            "(?:(?:bestyrelses|udvalgs|råds|rådets |udvalgets )?(?<deputy>næst|vice)?(?:formand|forperson))(?: for (?:rådet|udvalget|bestyrelsen))?"
                    + "|(?<acting>mødeleder|ordstyrer|dirigent|(?:der |som )?ledede mødet|konstitueret formand)",
            FLAGS);

    private static final QuickPattern SECRETARY =
            QuickPattern.compile("(?:ref\\.?|referent|sekretær|mødesekretær|pennefører|protokolfører)", FLAGS);

    private static final QuickPattern STANDS_IN = QuickPattern.compile(
            "(?:(?:der|som) )?(?:deltog |deltager |mødte |møder |er |var |indkaldt )?(?:som )?(?<rank>\\d\\. )?(?:personlig )?(?:suppleant|stedfortræder|suppl\\.|stf\\.) for (?<member>\\p{L}.{3,60})",
            FLAGS);

    private static final QuickPattern FOR =
            QuickPattern.compile("(?:(?:deltog |mødte |møder )?i stedet )?for (?<member>\\p{Lu}\\S* \\p{Lu}.{1,50})");

    /** Who came instead. */
    private static final QuickPattern REPLACED = QuickPattern.compile(
            "(?:(?<there>(?:mødt|mødende|deltagende) )?(?:personlig )?(?:suppleant|stedfortræder|suppl\\.|stf\\.):? |(?<instead>(?:og )?(?:i stedet|i hans sted|i hendes sted) (?:deltog|deltager|mødte|mødt|møder):? |erstattet af ))(?<who>\\p{L}.{3,60}?)(?<came> (?:mødte|deltog|deltager|mødt))?",
            FLAGS);

    private static final QuickPattern CAME = QuickPattern.compile(
            "(?<who>\\p{Lu}.{3,60}?) (?:mødte|deltog|mødt|deltager)(?: i stedet| som (?:suppleant|stedfortræder))");

    private static final QuickPattern EXCUSED = QuickPattern.compile(
            "(?:(?:har |havde )?(?:meldt|sendt|med) )?(?:afbud|forfald|lovligt forfald)(?: (?:grundet|pga\\.?|på grund af) (?<why>.{3,40}))?"
                    + "|sidstnævnte med (?:afbud|lovligt forfald)",
            FLAGS);

    private static final QuickPattern ABSENT = QuickPattern.compile(
            "(?:fraværende|fravær|ikke mødt|ikke til ?stede|udeblevet|udeblev)(?: uden afbud)?", FLAGS);

    private static final QuickPattern THERE =
            QuickPattern.compile("(?:deltog|deltager|til stede|mødt|fremmødt)", FLAGS);

    /** When somebody was there: "fra pkt. 3", "gik kl. 18.00 efter punkt 3", "online under punkt 1 og 2". */
    private static final QuickPattern WHEN = QuickPattern.compile(
            "(?:ikke |kun |deltog |online )?(?:fra|til|under|indtil|til og med|ved|på|pkt\\.?|punkt|sag|kom|kommer|gik|går|ankom|forlod|deltog|online|virtuelt|via teams)(?: .{0,60})?",
            FLAGS);

    /** What somebody is: in small letters without a verb, or for whom one of the employed is there. */
    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?:F?TR|F?AMR|FTR-suppleant|TR-suppleant|AMR-suppleant|arbejdsmiljørepræsentant|tillidsrepræsentant)(?![\\p{L}]).{0,60}|[\\p{Ll}-]{4,40}(?: (?:for|i|ved|på|og|af) [\\p{L} -]{2,50}| [\\p{Ll}-]{3,30})?"
                    + "|\\p{Lu}[\\p{Ll}-]*(?:direktør|chef|leder|konsulent|koordinator|formand|medlem|borgmester|sekretær)(?: (?:for|i|ved) .{2,50})?");

    private static final QuickPattern NO_OFFICE = QuickPattern.compile(
            ".*\\b(?:er|var|har|havde|blev|skal|kan|ikke|uden|med|efter|supp|suppleant|stedfortræder|udpeget|valgt af)\\b.*");

    private static final QuickPattern WITHOUT_VOTE =
            QuickPattern.compile("(?:uden stemmeret|observatør|tilforordnet)", FLAGS);

    /** Two letters are a society or an office as well: "(DH)", "(HR)". */
    private static final QuickPattern NO_PARTY =
            QuickPattern.compile("(?!(?:SF|DF|LA|EL|RV|KF|KD|NB|DD|UP)$)\\p{Lu}{2}");

    private static final QuickPattern SAID = QuickPattern.compile("[^.!?;]{2,70}\\.?");

    /** Somebody else is named in it. */
    private static final QuickPattern NAMED =
            QuickPattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\.? )?\\p{Lu}\\p{Ll}+");

    private final List<Attendance> others = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Attendance own;
    private int unknown;

    ListedMember(Person person, Optional<AttendanceStatus> status) {
        this.own = Attendance.builder().person(person).status(status).build();
    }

    /** Whether words say what somebody is. */
    static boolean office(String words) {
        return OFFICE.matches(words) && !NameList.reason(words) && !NO_OFFICE.matches(FoldedWords.folded(words));
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
        Matcher chair = CHAIR.matcher(office);
        if (chair.matches()) {
            own = own.withChair(role(chair));
        }
    }

    /** Takes what is said of the person; gives back whether it may be said of one. */
    boolean hear(String words) {
        return party(words) || duty(words) || instead(words) || away(words) || rest(words);
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
                .map(person -> person.withParty(named.get().party())
                        .withInitials(named.get().initials())));
        return true;
    }

    private boolean duty(String words) {
        Matcher chair = CHAIR.matcher(words);
        if (chair.matches()) {
            own = own.withChair(role(chair));
            return true;
        }
        if (SECRETARY.matches(words)) {
            own = own.withCapacity(Capacity.SECRETARY);
            return true;
        }
        if (WITHOUT_VOTE.matches(words)) {
            own = own.withCapacity(Capacity.OBSERVER);
            remarks.add(words);
            return true;
        }
        return false;
    }

    private static ChairRole role(Matcher chair) {
        return chair.group("acting") != null
                ? ChairRole.ACTING_CHAIR
                : chair.group("deputy") != null ? ChairRole.DEPUTY_CHAIR : ChairRole.CHAIR;
    }

    private boolean instead(String words) {
        Matcher stands = STANDS_IN.matcher(words);
        Matcher whom = FOR.matcher(words);
        Optional<Person> member = stands.matches()
                ? NameList.person(stands.group("member"))
                : whom.matches() ? NameList.person(whom.group("member")) : Optional.empty();
        if (member.isPresent()) {
            own = own.withSubstituteFor(member);
            return true;
        }
        Matcher replaced = REPLACED.matcher(words);
        Matcher came = CAME.matcher(words);
        Optional<Person> who = replaced.matches()
                ? NameList.person(replaced.group("who"))
                : came.matches() ? NameList.person(came.group("who")) : Optional.empty();
        boolean there = came.matches()
                || replaced.matches()
                        && (replaced.group("there") != null
                                || replaced.group("instead") != null
                                || replaced.group("came") != null);
        if (who.isPresent() && !there && !away()) {
            // Who may stand in for a member has not come because of it.
            remarks.add(words);
            return true;
        }
        who.ifPresent(person -> others.add(Attendance.builder()
                .person(person)
                .status(AttendanceStatus.PRESENT)
                .substituteFor(own.person().map(each -> each.withOffice(Optional.empty())))
                .build()));
        return who.isPresent();
    }

    private boolean away(String words) {
        Matcher excused = EXCUSED.matcher(words);
        if (excused.matches()) {
            own = own.withStatus(AttendanceStatus.EXCUSED);
            because(excused.group("why"));
            return true;
        }
        if (ABSENT.matches(words)) {
            own = own.withStatus(AttendanceStatus.ABSENT);
            return true;
        }
        if (away() && NameList.reason(words)) {
            because(words);
            return true;
        }
        if (THERE.matches(words)) {
            own = own.withStatus(AttendanceStatus.PRESENT);
            return true;
        }
        return false;
    }

    private boolean away() {
        return own.status()
                .filter(status -> status.equals(AttendanceStatus.EXCUSED) || status.equals(AttendanceStatus.ABSENT))
                .isPresent();
    }

    private void because(@org.jspecify.annotations.Nullable String why) {
        if (why != null) {
            own = own.withAbsence(Absence.builder().reason(why).build());
        }
    }

    private boolean rest(String words) {
        if (WHEN.matches(words)) {
            remarks.add(words);
            return true;
        }
        boolean office = own.person().flatMap(Person::office).isEmpty() && office(words);
        if (office) {
            own = own.withPerson(own.person().map(person -> person.withOffice(Office.of(words))));
            return true;
        }
        if (!SAID.matches(words) || NAMED.find(words) && !LabelledPeople.noPerson(words)) {
            return false;
        }
        remarks.add(words);
        unknown++;
        return true;
    }

    private String name() {
        return own.person().map(Person::name).orElse("");
    }
}
