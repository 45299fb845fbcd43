package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.step.ToldDays;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.meeting.decision.FollowUpBuilder;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * What a decision asks somebody to do (opfølgning), where a sentence of it says who does what: "Forvaltningen undersøger støjen inden
 * udgangen af maj 2019", "AN og RB skriver et udkast". Who was at the meeting tells whose initials and first names they are.
 */
final class AskedFollowUps {

    /** What is done after the meeting; what is told or shown at it is none. */
    private static final String DOES =
            "(?:undersøger|udsender|skriver|udarbejder|kontakter|vender tilbage|rykker|forhandler|bestiller|indkalder|inviterer|arbejder videre|følger op|afklarer|sørger for|retter henvendelse|fremsender|tilretter|udfærdiger|formidler|booker|planlægger|laver|sender|kommer med|tager kontakt|søger|indhenter|udformer|rundsender|spørger|aftaler)";

    private static final String TO_DO = "(?:skal|vil) (?:\\p{L}+ ){0,2}?\\p{L}{3,}e";

    private static final QuickPattern BODY = QuickPattern.compile(
            "^(?<who>Administrationen|Forvaltningen|Sekretariatet|Direktionen|Fagenheden|\\p{Lu}\\p{Ll}+(?:forvaltningen|afdelingen|sekretariatet)) (?:"
                    + DOES + "|" + TO_DO + ")(?!\\p{L})");

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "^(?<who>Formanden|Næstformanden|Borgmesteren|Sekretæren|\\p{Lu}\\p{Ll}*(?:direktøren|chefen|lederen|lægen)) (?:"
                    + DOES + "|" + TO_DO + ")(?!\\p{L})");

    private static final QuickPattern PEOPLE = QuickPattern.compile(
            "^(?<who>\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3}(?:(?:, \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3})* og \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3})?) (?:"
                    + DOES + ")(?!\\p{L})");

    private static final QuickPattern BETWEEN = QuickPattern.compile(", | og ");

    /** By when, where no day says it. */
    private static final QuickPattern DUE = QuickPattern.compile(
            "(?<!\\p{L})(?<due>(?:til|på|inden|før) (?:næste møde|det næste møde|(?:sommer|jule|efterårs|vinter)?ferien(?: (?:19|20)\\d{2})?|årets udgang))(?!\\p{L})");

    private static final QuickPattern LEFT = QuickPattern.compile("(?: (?:til|på|i|inden|senest|den|fra))? *$");

    private static final int LONGEST = 300;

    private final List<Person> present;
    private final OptionalInt year;

    AskedFollowUps(Meeting meeting) {
        this.present = meeting.attendance().stream()
                .map(Attendance::person)
                .flatMap(Optional::stream)
                .toList();
        this.year = meeting.date().map(LocalDate::getYear).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The decision with what its sentences ask for. */
    Decision told(Decision decision) {
        if (!decision.followUps().isEmpty()) {
            return decision;
        }
        List<FollowUp> asked = new ArrayList<>();
        for (String text : List.of(decision.text().plain(), decision.remark().plain())) {
            text.lines().flatMap(line -> Sentences.of(line).stream()).forEach(each -> of(each).ifPresent(asked::add));
        }
        return asked.isEmpty() ? decision : decision.withFollowUps(asked);
    }

    private Optional<FollowUp> of(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        FollowUpBuilder asked = FollowUp.builder();
        return who(sentence, asked) ? Optional.of(due(sentence, asked)) : Optional.empty();
    }

    private boolean who(String sentence, FollowUpBuilder asked) {
        Matcher body = BODY.matcher(sentence);
        if (body.find()) {
            Body named = BodyWords.kinded(body.group("who"));
            asked.addBodies(named.kind().isPresent() ? named : named.withKind(BodyKind.ADMINISTRATION));
            return true;
        }
        Matcher office = OFFICE.matcher(sentence);
        if (office.find()) {
            asked.addPersons(
                    Person.builder().office(Office.of(office.group("who"))).build());
            return true;
        }
        Matcher people = PEOPLE.matcher(sentence);
        if (!people.find()) {
            return false;
        }
        List<Person> known = new ArrayList<>();
        for (String name : BETWEEN.split(people.group("who"))) {
            List<Person> called =
                    present.stream().filter(person -> called(person, name)).toList();
            if (called.size() != 1) {
                return false;
            }
            known.add(called.get(0));
        }
        asked.addAllPersons(known);
        return true;
    }

    private static boolean called(Person person, String name) {
        return person.name().equals(name)
                || person.name().startsWith(name + " ")
                || person.initials().equals(name);
    }

    /** What is to be done, and by when. */
    private FollowUp due(String sentence, FollowUpBuilder asked) {
        List<ToldDays.Told> days = ToldDays.in(sentence);
        Matcher words = DUE.matcher(sentence);
        int from = -1;
        int to = -1;
        if (days.size() == 1) {
            from = days.get(0).start();
            to = days.get(0).end();
            asked.due(days.get(0).date(year));
        } else if (days.isEmpty() && words.find()) {
            from = words.start("due");
            to = words.end("due");
            asked.due(ImpreciseDate.builder().printed(words.group("due")).build());
        }
        boolean last = from > 0 && sentence.substring(to).replace(".", "").isBlank();
        String task = last ? LEFT.matcher(sentence.substring(0, from)).replaceFirst("") : sentence;
        return asked.task(task.strip()).build();
    }
}
