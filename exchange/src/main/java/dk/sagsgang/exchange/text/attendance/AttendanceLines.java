package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a decision that say who was not there. */
public final class AttendanceLines {

    private static final String WORDS =
            "afbud|fraværende|fravær|deltog ikke|fravær med afbud|fravær uden afbud|fraværende med afbud|fraværende uden afbud|afbud uden stedfortræder|ikke til ?stede"
                    + "|ikke tilstede|ej til ?stede|ej mødt|ikke mødt|udeblevet|meldt afbud|der var afbud fra|der er afbud fra|følgende havde meldt afbud"
                    + "|følgende var fraværende|inhabile?|inhabilitet";

    private static final QuickPattern LABEL = QuickPattern.compile(
            "^(afbud fra|fravær fra|" + WORDS + ")(?:\\s*:?|[-\u2013])\\s+(?=[A-ZÆØÅ(])(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The label may say of which meeting, of which matter, or that it is of members: "Fraværende i Byrådet, 31. maj 2022:". */
    private static final QuickPattern COLON = QuickPattern.compile(
            "^((?:" + WORDS
                    + "|(?:der (?:er|var) )?(?:afbud|fravær) fra|følgende (?:medlemmer )?(?:var|er|havde|har|deltog)"
                    + " (?:meldt )?(?:afbud|fraværende|ikke(?: i (?:behandlingen af punktet|sagens behandling|mødet))?))"
                    + "(?: medlemmer)?(?:,? (?:i|på|under|ved|til) [^:]{3,80})?)\\s*:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One of them stands in every line that tells of attendance. */
    private static final List<String> SIGNS = List.of(
            "fbud",
            "ravær",
            "FBUD",
            "RAVÆR",
            "nhabil",
            "delt",
            "Delt",
            "Ej ",
            "til stede",
            "tilstede",
            "mødt",
            "udeb",
            "ankom",
            " kom ",
            "tiltrådte",
            "forlod",
            "gik fra",
            "indkaldt",
            "I stedet",
            "Som s",
            "som s",
            "orfald",
            "sygemeldt",
            " syg",
            " ferie",
            "orlov",
            "bortrejst");

    /** What stands behind a label where nobody was away. */
    private static final QuickPattern NOBODY =
            QuickPattern.compile("(?:ingen|ingen afbud|intet|-|–)\\.?", Pattern.CASE_INSENSITIVE);

    /** "A (V) - B (V) mødte som stedfortræder." */
    private static final QuickPattern DASH_INSTEAD = QuickPattern.compile(
            "^(.{3,80}?) [-\u2013] (.{3,80}?) (?:mødte|deltog|deltager) som (stedfortræder|suppleant)\\.?$");

    /** "A (V), i stedet deltog B (V)." */
    private static final QuickPattern THEN_INSTEAD = QuickPattern.compile(
            "^(.{3,80}?)(?:,|\\.| [-\u2013]) (?:[Ii] stedet|[Ss]om (stedfortræder|suppleant)) (?:mødte|deltog|deltager) (\\p{Lu}.{2,80}?)\\.?$");

    /** "A (V), stedfortræder B (V)". */
    private static final QuickPattern THEN_WHO = QuickPattern.compile(
            "^(.{3,80}?),? (?:[Ss]tedfortræder|[Ss]uppleant)(?: er| var|:)? (\\p{Lu}.{2,80}?)\\.?$");

    private static final QuickPattern ALONE =
            QuickPattern.compile("(?:Fraværende|Afbud|Fravær|Ikke til ?stede|Deltog ikke|Meldt afbud)");

    private static final int LONGEST_LABEL = 24;

    private AttendanceLines() {}

    /**
     * What a line says.
     *
     * @param presences of whom it says what
     * @param whole whether it is a labelled list and says nothing else
     */
    public record Said(List<Presence> presences, boolean whole) {}

    /** Whether a line tells of attendance and of nothing else. */
    public static boolean tell(String line) {
        return of(line, SourcePlace.of(0)).isPresent();
    }

    /** Of whom a line tells what, where it tells of attendance and of nothing else. */
    public static List<Presence> presences(String line, SourcePlace place) {
        return of(line, place).map(Said::presences).orElse(List.of());
    }

    /** What a line says of attendance; empty where it does not, or not in words that are understood. */
    public static Optional<Said> of(String line, SourcePlace place) {
        if (!mayTell(line)) {
            return Optional.empty();
        }
        Matcher colon = COLON.matcher(line);
        if (colon.matches()) {
            Matcher instead = DASH_INSTEAD.matcher(colon.group(2));
            if (instead.matches()) {
                return instead(instead.group(1), instead.group(2), instead.group(3), colon.group(1), place);
            }
            Matcher then = THEN_INSTEAD.matcher(colon.group(2));
            if (then.matches()) {
                String word = then.group(2) == null ? "i stedet" : then.group(2);
                return instead(then.group(1), then.group(3), word, colon.group(1), place);
            }
        }
        if (colon.matches() && !colon.group(2).isBlank()) {
            Optional<Said> sentence = of(colon.group(2), place);
            if (sentence.isPresent()) {
                return sentence.map(said -> new Said(said.presences(), true));
            }
            return listed(colon.group(2), colon.group(1), place);
        }
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return listed(label.group(2), label.group(1), place);
        }
        return AbsenceSentences.read(line, place)
                .or(() -> SubstituteSentences.read(line, place))
                .or(() -> ArrivalSentences.read(line, place))
                .map(said -> new Said(said, false));
    }

    /** Whether one of the words stands in a line without which it says nothing of attendance. */
    private static boolean mayTell(String line) {
        for (String sign : SIGNS) {
            if (line.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is such a label with nothing behind. */
    public static boolean label(String line) {
        if (line.length() < LONGEST_LABEL && ALONE.matches(line)) {
            return true;
        }
        if (line.indexOf(':') < 0 || !mayTell(line)) {
            return false;
        }
        Matcher colon = COLON.matcher(line);
        return colon.matches() && colon.group(2).isBlank();
    }

    private static Optional<Said> listed(String names, String label, SourcePlace place) {
        Matcher who = THEN_WHO.matcher(names);
        Optional<Said> instead =
                who.matches() ? instead(who.group(1), who.group(2), "stedfortræder", label, place) : Optional.empty();
        return instead.isPresent()
                ? instead
                : NamedPresences.of(names, Presence.Kind.away(label), label, place)
                        .map(said -> new Said(said, true));
    }

    private static Optional<Said> instead(
            String member, String substitute, String word, String label, SourcePlace place) {
        Optional<Person> away = NameList.person(member);
        Optional<Person> other = NameList.person(substitute);
        return away.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(
                        List.of(
                                new Presence(away.get(), Presence.Kind.away(label), label, other, place),
                                new Presence(other.get(), Presence.Kind.SUBSTITUTE, word, away, place)),
                        true));
    }

    /** Whether a line is such a label that says itself that it is about nobody. */
    public static boolean nobody(String line) {
        if (line.indexOf(':') < 0 || !mayTell(line)) {
            return false;
        }
        Matcher colon = COLON.matcher(line);
        return colon.matches() && NOBODY.matches(colon.group(2));
    }
}
