package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.attendance.OtherItems;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Who was at a meeting and who was not, as sentences tell it where no list does: "Til stede var …", "I hendes sted mødte …". */
final class ToldPeople {

    private static final String CAME =
            "(?:mødte|møder|deltog|deltager|indtrådte|var mødt|var indkaldt|er indkaldt|blev indkaldt|indkaldtes)";

    /** What lists say with their labels, in sentences. */
    private enum Form {
        PRESENT(
                "present",
                "(?:(?:Til ?stede|Mødt|Fremmødt|Deltagere(?:ne)?)(?: på mødet| i mødet)? (?:var|er)|(?:I|På) mødet (?:deltog|deltager)|I mødet deltog)(?: følgende)?:? (?<list>.+?)"),
        PRESENT_BEHIND("present", "(?<list>\\p{Lu}.+?) (?:var (?:til ?stede|mødt|fremmødt|mødt frem)|deltog i mødet)"),
        OFFICIALS(
                "officials",
                "(?:(?:Desuden|Endvidere|Derudover|Herudover) (?:deltog|mødte) )?[Ff]ra (?:[\\p{L}-]* ?(?:administrationen|forvaltningen|sekretariatet|kommunen|embedsværket|direktionen)|kommunens administration) ?(?:"
                        + CAME + "|var til ?stede)? (?<list>.+?)"),
        OTHERS(
                "officials",
                "(?:Desuden|Endvidere|Derudover|Herudover) (?:deltog|mødte|var) (?<list>.+?) fra (?:administrationen|forvaltningen)"),
        SECRETARY(
                "secretary",
                "(?:(?:Mødep|P)rotokol(?:len)?|(?:Møder|R)eferat(?:et)?)(?: (?:førtes|ført|blev ført|er ført|blev skrevet|er skrevet|skrevet|udarbejdet|er udarbejdet|blev taget))+ af (?<list>.+?)"),
        WRITES("secretary", "(?:Referent|Sekretær|Mødesekretær) (?:var|er|på mødet var) (?<list>.+?)"),
        WROTE(
                "secretary",
                "(?<list>\\p{Lu}.+?) (?:skrev|førte|tog|skriver|tager|er|var) (?:referat|referatet|protokollen|referent)"),
        CHAIRED("chairing", "Mødet (?:blev ledet|lededes|ledes|er ledet) af (?<list>.+?)"),
        CHAIRS("chairing", "(?:Mødeleder|Ordstyrer|Dirigent) (?:var|er) (?<list>.+?)"),
        CHAIRING("chairing", "(?<list>\\p{Lu}.+?) (?:ledede|leder) mødet"),
        EXCUSED(
                "excused",
                "(?:(?:Der (?:var|er|blev) )?[Aa]fbud (?:var |er |blev )?(?:modtaget |meldt |kommet |indløbet )*fra|Afbud(?:smeldt)? var) (?<list>.+?)"),
        ABSENT("absent", "(?:Fraværende|Ikke til ?stede|Ikke mødt|Udeblevet)(?: uden afbud)? (?:var|er) (?<list>.+?)"),
        STAYED_AWAY("absent", "(?<list>\\p{Lu}.+?) (?:var )?(?:udeblevet|udeblev)(?: fra mødet)?(?: uden afbud)?");

        private final String meaning;
        private final QuickPattern sentence;

        Form(String meaning, String sentence) {
            this.meaning = meaning;
            this.sentence = QuickPattern.compile("^" + sentence + "\\.?$");
        }
    }

    private static final QuickPattern BECAUSE =
            QuickPattern.compile(" (?:på grund af|grundet|pga\\.?|som følge af) (?<why>" + NameList.REASONS + ")\\.?$");

    /** Who came, behind those who are told to be away: "I hendes sted var indkaldt 1. suppleant Bo Lund (A)." */
    private static final QuickPattern INSTEAD = QuickPattern.compile(
            "^I (?:hans |hendes |deres |dennes )?sted(?:et)? " + CAME + ":? "
                    + "(?:(?<rank>\\d\\. (?:suppleant|stedfortræder))|suppleant(?:en|erne)?|stedfortræder(?:en|ne)?)? ?(?<list>\\p{L}.+?)\\.?$");

    private static final QuickPattern FOR = QuickPattern.compile(
            "^(?:For|I stedet for|I stedet for medlem|Som (?:suppleant|stedfortræder) for) (?<member>\\p{Lu}.{3,60}?) "
                    + CAME + " (?<list>\\p{L}.{3,80}?)\\.?$");

    private static final QuickPattern OF_WHOM = QuickPattern.compile(
            "^(?<member>\\p{Lu}.{3,50}?)(?:['’]s?|s) (?:personlige )?(?:suppleant|stedfortræder),? (?<list>\\p{Lu}.{3,60}?),? "
                    + CAME + "(?: i mødet)?\\.?$");

    private static final int LONGEST = 1_200;

    private final MeetingOutline outline;
    private final HeadPeople people;

    /** Whom the sentences before told to be away. */
    private List<Person> away = List.of();

    ToldPeople(MeetingOutline outline, HeadPeople people) {
        this.outline = outline;
        this.people = people;
    }

    /** Takes what a line tells; gives back whether it tells of anybody. */
    boolean read(PaperLine line) {
        boolean known = false;
        for (String sentence : Sentences.of(line.text())) {
            List<Presence> ofItems = OtherItems.read(sentence, line.place());
            outline.presences().addAll(ofItems);
            known |= !ofItems.isEmpty() || instead(sentence, line) || absent(sentence, line) || listed(sentence, line);
        }
        return known;
    }

    /** What the grammar of absences understands. */
    private boolean absent(String sentence, PaperLine line) {
        boolean known = false;
        List<Person> told = new ArrayList<>();
        for (Presence presence : AttendanceLines.presences(sentence, line.place())) {
            Optional<AttendanceStatus> status = presence.kind() == Presence.Kind.EXCUSED
                    ? Optional.of(AttendanceStatus.EXCUSED)
                    : presence.kind() == Presence.Kind.ABSENT ? Optional.of(AttendanceStatus.ABSENT) : Optional.empty();
            if (presence.kind() == Presence.Kind.SUBSTITUTE) {
                substitute(presence.person(), presence.other(), "", line);
                known = true;
            } else if (status.isPresent()) {
                people.add(
                        Attendance.builder()
                                .person(presence.person())
                                .label(line.text().contains(presence.word() + ":") ? presence.word() : "")
                                .status(status)
                                .absence(reason(presence.reason()))
                                .build(),
                        line);
                told.add(presence.person());
                known = true;
            }
        }
        away = told.isEmpty() ? away : told;
        return known;
    }

    private static Optional<Absence> reason(String reason) {
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(Absence.builder().reason(reason).build());
    }

    private void substitute(Person who, Optional<Person> member, String rank, PaperLine line) {
        people.add(
                Attendance.builder()
                        .person(who)
                        .status(AttendanceStatus.PRESENT)
                        .capacity(rank.isEmpty() ? Optional.empty() : Optional.of(Capacity.MEMBER))
                        .substituteFor(member)
                        .substituteRank(rank)
                        .build(),
                line);
    }

    private boolean instead(String sentence, PaperLine line) {
        Matcher instead = INSTEAD.matcher(sentence);
        if (instead.matches() && !away.isEmpty()) {
            List<Attendance> came = LineOfPeople.read(instead.group("list"), Optional.empty(), line, false);
            String rank = instead.group("rank") == null ? "" : instead.group("rank");
            for (int i = 0; i < came.size(); i++) {
                Optional<Person> member = came.size() == away.size() ? Optional.of(away.get(i)) : Optional.empty();
                Person who = came.get(i).person().orElseThrow();
                substitute(who, member, rank, line);
            }
            return !came.isEmpty();
        }
        Matcher whom = FOR.matcher(sentence);
        Matcher whose = OF_WHOM.matcher(sentence);
        Matcher both = whom.matches() ? whom : whose.matches() ? whose : null;
        Optional<Person> member = both == null ? Optional.empty() : NameList.person(both.group("member"));
        Optional<Person> who = both == null ? Optional.empty() : NameList.person(both.group("list"));
        if (member.isEmpty() || who.isEmpty() || both == whom && !known(member.get())) {
            return false;
        }
        substitute(who.get(), member, "", line);
        return true;
    }

    /** Whether somebody is listed: who comes for anybody else may come for a society. */
    private boolean known(Person member) {
        return outline.attendance().stream()
                .anyMatch(each -> each.value().person().filter(member::sameAs).isPresent());
    }

    private boolean listed(String sentence, PaperLine line) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        for (Form form : Form.values()) {
            Matcher matcher = form.sentence.matcher(sentence);
            if (!matcher.matches()) {
                continue;
            }
            Matcher because = BECAUSE.matcher(matcher.group("list"));
            boolean reasoned = because.find();
            String list = reasoned ? matcher.group("list").substring(0, because.start()) : matcher.group("list");
            List<Attendance> read = LineOfPeople.read(list, Optional.empty(), line, false);
            if (read.isEmpty()) {
                continue;
            }
            people.under("");
            people.labelled(form.meaning, list, line);
            if (form.meaning.equals("excused") || form.meaning.equals("absent")) {
                away = read.stream().flatMap(each -> each.person().stream()).toList();
            }
            if (reasoned) {
                read.forEach(each -> people.add(each.withAbsence(reason(because.group("why"))), line));
            }
            return true;
        }
        return false;
    }
}
