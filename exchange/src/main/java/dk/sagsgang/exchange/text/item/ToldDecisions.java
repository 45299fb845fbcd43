package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.step.NamedBodies;
import dk.sagsgang.exchange.text.step.ToldDays;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Earlier decisions that sentences tell of: a body, what it did, and the day on which it did so. "Planen blev godkendt af Økonomiudvalget
 * den 3. maj og af Byrådet den 12. maj 2021" tells two. What was heard, sent or came in on a day is none.
 */
final class ToldDecisions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String DONE =
            "(?:godkendt|vedtaget|besluttet|behandlet|drøftet|tiltrådt|udsat|bevilget|anbefalet|indstillet|frigivet|igangsat|nedsat|afvist|forelagt|tilsluttet|taget|præsenteret|orienteret|givet|afsat)";

    /** What a body does when it treats a matter. */
    private static final QuickPattern DECIDED = QuickPattern.compile(
            "(?:(?<![\\p{L}-])(?:godkendte|vedtog|besluttede|behandlede|drøftede|tilsluttede sig|sendte|tiltrådte|udsatte|bevilgede|frigav|ønskede|igangsatte|anmodede|opfordrede|nedsatte|afviste|anbefalede|indstillede|indgik|afsatte|tog|pålagde|bemyndigede|valgte"
                    + "|(?:har|er|blev|havde|var)(?= ).{0,200}? " + DONE + "|blev der " + DONE + "|" + DONE
                    + "(?= (?:af|i|på|ved|den|d\\.) )"
                    + "|beslutning (?:af|i|fra|truffet)))(?![\\p{L}-])",
            FLAGS);

    /** What a body did, or is to do: only a year says which. */
    private static final QuickPattern DECISION_OF = QuickPattern.compile(
            "(?<=\\p{L})s (?:beslutning|behandling|godkendelse|vedtagelse|drøftelse)(?![\\p{L}-])", FLAGS);

    private static final QuickPattern CLAUSES = QuickPattern.compile(
            "; |,? (?=(?:hvorefter|hvor|hvori|hvilket) )|, (?=(?:og (?!\\p{Lu})|(?:men|mens|da|fordi|idet|som|der) ))");

    private static final QuickPattern NEXT_OF_BOTH =
            QuickPattern.compile("^,? (?:og|samt|henholdsvis) (?:den |d\\. )?$", FLAGS);

    /** "fra den 3. maj", "senest den 3. maj": no meeting is told so. */
    private static final QuickPattern NO_MEETING = QuickPattern.compile(
            "^(?:fra|til|senest|inden|før|efter|indtil|frem|pr\\.|omkring|ca\\.|i?mellem|i løbet) .*|.*(?:[-\u2013]| til | og ).*",
            FLAGS);

    private static final QuickPattern OTHER_DAY = QuickPattern.compile(
            "(?:høring(?:en|speriode\\p{Ll}*)?|brev(?:et)?|mail|henvendelse(?:n)?|ansøgning(?:en)?|notat(?:et)?|modtaget|fremsendt|offentliggjort|indsendt|lov(?:en)?|bekendtgørelse(?:n)?|dateret|kraft|virkning|uger?|nr\\. \\S+)(?: (?:af|fra|på|i|den))?$",
            FLAGS);

    private static final QuickPattern NUMBER = QuickPattern.compile(
            "^,? ?\\(?,? ?(?:under )?(?:(?:pkt?\\.?|punkt|sag)(?: nr\\.?)? ?(?<number>\\d{1,4}))(?!\\d)", FLAGS);

    private static final QuickPattern MEETING_OF_COUNCIL =
            QuickPattern.compile("([Bb]yråd)s-?møde(?:t|r|rne)?(?!\\p{L})");

    /** The minutes of a meeting that are approved tell of no decision. */
    private static final QuickPattern MINUTES =
            QuickPattern.compile("(?<!\\p{L})(?:referat(?:et|er)?|protokol(?:len)?) (?:fra|af|for)(?!\\p{L})", FLAGS);

    private static final QuickPattern COMING = QuickPattern.compile(
            "(?<!\\p{L})(?:bliver|vil|skal|kan|forventes|behandles|forelægges|kommende|næste)(?!\\p{L})", FLAGS);

    private static final QuickPattern IN = QuickPattern.compile("(?<!\\p{L})(?:i|af|fra|på) (?:det \\p{L}+ )?$", FLAGS);

    private static final QuickPattern AT_MEETING =
            QuickPattern.compile(",? (?:på (?:sit |et |deres )?(?:\\p{L}+ )?møde(?:t)? )?", FLAGS);

    private static final QuickPattern ITS_MEETING =
            QuickPattern.compile(",? (?:på|ved|under) (?:sit |et |deres )?(?:\\p{L}+ )?møde(?:t)? ", FLAGS);

    private static final QuickPattern OF_MEETING = QuickPattern.compile("s (?:ordinære )?møde(?:t)? ", FLAGS);

    /** So far from the day a body may stand that met on it. */
    private static final int NEAR = 160;

    /** Of a day that is so many months ago the year is told. */
    private static final int REMEMBERED = 8;

    private static final Set<String> ANY_COMMITTEE = Set.of("Fagudvalg", "Fagudvalgene", "Fagudvalget");

    private static final int LONGEST_LINE = 6000;

    private static final int LONGEST = 1500;

    private ToldDecisions() {}

    /** The decisions that a line tells of. */
    static List<DecisionReference> in(String line, List<Body> meeting, Optional<LocalDate> day) {
        if (line.length() > LONGEST_LINE || !mayTell(line)) {
            return List.of();
        }
        List<DecisionReference> told = new ArrayList<>();
        for (String sentence : Sentences.of(line)) {
            if (sentence.length() > LONGEST || !mayTell(sentence) || MINUTES.find(sentence)) {
                continue;
            }
            for (String clause :
                    CLAUSES.split(MEETING_OF_COUNCIL.matcher(sentence).replaceAll("$1ets møde"))) {
                clause(clause, meeting, day, told);
            }
        }
        return told;
    }

    /** Whether a body and a day or time may stand in a text; most are done with here. */
    private static boolean mayTell(String text) {
        return ToldDays.mayStandIn(text) && NamedBodies.mayStandIn(text);
    }

    private static void clause(
            String clause, List<Body> meeting, Optional<LocalDate> day, List<DecisionReference> told) {
        List<ToldDays.Told> days = ToldDays.in(clause);
        if (days.isEmpty() || days.size() > 4) {
            return;
        }
        List<NamedBodies.Named> bodies = NamedBodies.in(clause, meeting).stream()
                .filter(body -> !body.abbreviated()
                        && !ANY_COMMITTEE.contains(body.body().name()))
                .filter(body -> !body.body().kind().equals(Optional.of(BodyKind.ADMINISTRATION)))
                .toList();
        if (bodies.isEmpty()) {
            return;
        }
        boolean coming = COMING.find(clause);
        int from = 0;
        for (int i = 0; i < days.size(); i++) {
            ToldDays.Told each = days.get(i);
            boolean shared = from > 0 && NEXT_OF_BOTH.matches(clause.substring(from, each.start()));
            Optional<NamedBodies.Named> who = near(bodies, each, shared ? 0 : from);
            from = each.end();
            if (who.isPresent()
                    && decides(clause, who.get(), each, coming)
                    && (shared || !metOtherwise(clause, who.get(), each, bodies, days))) {
                reference(who.get().body(), withYearOfNext(days, i, clause), clause, day)
                        .ifPresent(told::add);
            }
        }
    }

    /** Whether a clause tells that a body decided on a day; what costs most is asked last. */
    private static boolean decides(String clause, NamedBodies.Named who, ToldDays.Told day, boolean coming) {
        if (NO_MEETING.matches(day.printed())
                || OTHER_DAY.find(clause.substring(0, day.start()).strip())) {
            return false;
        }
        boolean beside = beside(clause, who, day);
        if (beside && !coming) {
            return true;
        }
        boolean decided = DECIDED.find(clause);
        if (coming && !(day.ofYear() && (decided || number(clause, day).find()))) {
            return false;
        }
        return decided || beside || day.ofYear() && DECISION_OF.find(clause);
    }

    /** Whether a body is told to have met on another day of the clause, and not on this one. */
    private static boolean metOtherwise(
            String clause,
            NamedBodies.Named who,
            ToldDays.Told day,
            List<NamedBodies.Named> bodies,
            List<ToldDays.Told> days) {
        return !atMeeting(clause, who, day)
                && bodies.stream()
                        .filter(body -> body.body().equals(who.body()))
                        .anyMatch(body -> days.stream().anyMatch(other -> atMeeting(clause, body, other)));
    }

    /** "i Byrådet den 3. maj 2019", "Byrådets møde den 3. maj 2019": the day is that of a meeting, whatever is said of it. */
    private static boolean beside(String clause, NamedBodies.Named body, ToldDays.Told day) {
        return body.end() <= day.start()
                && (body.owner() ? OF_MEETING : AT_MEETING).matches(clause.substring(body.end(), day.start()))
                && (body.owner() || IN.find(clause.substring(0, body.start())));
    }

    /** Whether a meeting of the body is told to have been on the day. */
    private static boolean atMeeting(String clause, NamedBodies.Named body, ToldDays.Told day) {
        return body.end() <= day.start()
                && (beside(clause, body, day) || ITS_MEETING.matches(clause.substring(body.end(), day.start())));
    }

    /** "den 6. juni og den 3. oktober 2000": one year for both. */
    private static ToldDays.Told withYearOfNext(List<ToldDays.Told> days, int i, String clause) {
        ToldDays.Told one = days.get(i);
        if (one.ofYear() || i + 1 == days.size() || !days.get(i + 1).ofYear()) {
            return one;
        }
        ToldDays.Told next = days.get(i + 1);
        return NEXT_OF_BOTH.matches(clause.substring(one.end(), next.start()))
                ? new ToldDays.Told(
                        one.start(),
                        one.end(),
                        one.printed() + " "
                                + next.printed().substring(next.printed().length() - 4))
                : one;
    }

    /** The body nearest to a day: the last one before it, or the next one behind it where none is before. */
    private static Optional<NamedBodies.Named> near(List<NamedBodies.Named> bodies, ToldDays.Told day, int from) {
        Optional<NamedBodies.Named> before = Optional.empty();
        for (NamedBodies.Named each : bodies) {
            if (each.start() >= from && each.end() <= day.start() && day.start() - each.end() <= NEAR) {
                before = Optional.of(each);
            }
        }
        return before.or(() -> bodies.stream()
                .filter(each -> each.start() >= day.end() && each.start() - day.end() <= NEAR / 4 && !each.owner())
                .findFirst());
    }

    private static Optional<DecisionReference> reference(
            Body body, ToldDays.Told told, String clause, Optional<LocalDate> meeting) {
        ImpreciseDate date = told.ofYear() ? told.date(OptionalInt.empty()) : before(told, meeting);
        boolean earlier = meeting.isEmpty()
                || date.latest().filter(last -> last.isBefore(meeting.get())).isPresent();
        if (!date.understood() || !earlier || date.earliest().isEmpty()) {
            return Optional.empty();
        }
        Matcher number = number(clause, told);
        boolean month = date.earliest()
                .get()
                .plusMonths(1)
                .minusDays(1)
                .equals(date.latest().orElse(null));
        boolean inMonth = month && told.ofYear() && clause.startsWith("i ", Math.max(0, told.start() - 2));
        return date.certain() || inMonth
                ? Optional.of(DecisionReference.builder()
                        .body(body)
                        .date(date.day())
                        .dated(date.certain() ? Optional.empty() : Optional.of(date))
                        .itemNumber(number.find() ? number.group("number") : "")
                        .build())
                : Optional.empty();
    }

    private static Matcher number(String clause, ToldDays.Told day) {
        return NUMBER.matcher(clause.substring(day.end()));
    }

    /** A day without a year is the last one before the meeting, where that is not too long ago. */
    private static ImpreciseDate before(ToldDays.Told told, Optional<LocalDate> meeting) {
        if (meeting.isEmpty()) {
            return ImpreciseDate.EMPTY;
        }
        LocalDate now = meeting.get();
        return Stream.of(now.getYear(), now.getYear() - 1)
                .map(year -> told.date(OptionalInt.of(year)))
                .filter(date -> date.latest().filter(last -> last.isBefore(now)).isPresent())
                .filter(date -> date.latest()
                        .filter(last -> last.isAfter(now.minusMonths(REMEMBERED)))
                        .isPresent())
                .findFirst()
                .orElse(ImpreciseDate.EMPTY);
    }
}
