package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Person;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of a decision that say who was not there. */
public final class AttendanceLines {

    private static final String WORDS =
            "afbud|fraværende|fravær|deltog ikke|fraværende med afbud|fraværende uden afbud|afbud uden stedfortræder|ikke til ?stede"
                    + "|ikke tilstede|ikke mødt|udeblevet|meldt afbud|der var afbud fra|der er afbud fra|følgende havde meldt afbud"
                    + "|følgende var fraværende|inhabile?|inhabilitet";

    private static final QuickPattern LABEL = QuickPattern.compile(
            "^(" + WORDS + "|afbud fra|fravær fra)(?:\\s*:?|[-\u2013])\\s+(?=[A-ZÆØÅ(])(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern COLON = QuickPattern.compile(
            "^(" + WORDS + "|følgende deltog ikke i (?:behandlingen af punktet|sagens behandling))\\s*:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One of them stands in every line that tells of attendance. */
    private static final List<String> SIGNS = List.of(
            "fbud",
            "ravær",
            "FBUD",
            "RAVÆR",
            "nhabil",
            "delt",
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
            "Som s");

    /** What stands behind a label where nobody was away. */
    private static final QuickPattern NOBODY =
            QuickPattern.compile("(?:ingen|ingen afbud|intet|-|–)\\.?", Pattern.CASE_INSENSITIVE);

    private static final String MATTER =
            "(?:sagens? behandling|behandlingen(?: (?:af|på) (?:sagen|punktet|dette punkt|denne sag))?|(?:dette |mødets )?punkt(?:et|ets behandling)?"
                    + "|sagen|denne sag|mødet|afstemningen|beslutningen)";

    private static final String WHY = "(?:,? (?:på grund af|grundet|pga\\.?|som følge af) (inhabilitet|fravær|afbud|"
            + NameList.REASONS + "))?(?: ?\\((afbud|fraværende|fravær|inhabil|inhabilitet)\\))?";

    private static final QuickPattern TOOK_NO_PART = QuickPattern.compile(
            "^(.{3,200}?) (?:deltog|deltager) (?:på grund af inhabilitet |grundet inhabilitet |derfor |herefter )?ikke (?:i|under|ved|på) "
                    + MATTER + WHY + "\\.?$");

    private static final QuickPattern DISQUALIFIED = QuickPattern.compile(
            "^(.{3,200}?) (?:erklærede sig(?: selv)?|blev erklæret|blev kendt|blev anset for|er erklæret|er kendt|meldte sig|var|er) (inhabile?)\\b.{0,160}$");

    private static final QuickPattern REASON = QuickPattern.compile(NameList.REASONS);

    private static final QuickPattern WAS_ABSENT =
            QuickPattern.compile("^(.{3,200}?) (?:var|er) (fraværende|ikke til ?stede)" + "(?: (?:under|ved|i|på) "
                    + MATTER + ")?" + WHY + "\\.?$");

    private static final QuickPattern EXCUSED = QuickPattern.compile(
            "^(.{3,200}?) (?:havde|har) meldt (afbud|forfald)(?: til mødet| til punktet)?(?:,? (?:på grund af|grundet|pga\\.?) ("
                    + NameList.REASONS + "))?\\.?$");

    private static final QuickPattern STAYED_AWAY =
            QuickPattern.compile("^(.{3,200}?) (udeblev)(?: fra mødet)?(?: uden afbud)?\\.?$");

    private static final String STANDS =
            "(1\\. suppleant|2\\. suppleant|suppleant|stedfortræder|1\\. stedfortræder|vikar)";

    private static final QuickPattern STOOD_IN =
            QuickPattern.compile("^(.{3,80}?) (?:deltog|deltager|mødte|var indkaldt|er indkaldt) som " + STANDS
                    + "(?: for (.{3,80}?))?(?: (?:i|på|under|ved) .{0,80})?\\.?$");

    private static final QuickPattern INSTEAD = QuickPattern.compile(
            "^(.{3,80}?) (?:deltog|deltager|mødte)(?: i mødet| i punktet| i sagens behandling)? (i stedet) for (.{3,80}?)(?: (?:i|på|under|ved) .{0,80})?\\.?$");

    private static final QuickPattern AS_SUBSTITUTE = QuickPattern.compile(
            "^(?:Som " + STANDS + " for|I stedet for) (.{3,80}?) (?:deltog|deltager|mødte) (.{3,80}?)\\.?$");

    /** "Som stedfortræder deltog Else Mark (A)", "I stedet deltog Else Mark (A)". */
    private static final QuickPattern NAMED_LAST = QuickPattern.compile("^(?:Som " + STANDS
            + "|I stedet) (?:(?:er|var|blev) indkaldt|deltog|deltager|mødte) (\\p{Lu}.{2,80}?)\\.?$");

    /** "Bo Lund havde meldt afbud, og Else Mark deltog i stedet." */
    private static final QuickPattern BOTH = QuickPattern.compile(
            "^(.{3,80}?) havde meldt (afbud),? og (.{3,80}?) (?:deltog|mødte)(?: i mødet)? i stedet(?: for)?\\.?$");

    private static final QuickPattern COMES_OR_GOES = QuickPattern.compile(
            "^(.{3,200}?) (?:(?<came>ankom|kom|tiltrådte)|(?<left>forlod|gik fra)) (?:til )?(?:mødet|lokalet)?"
                    + "(?:,? ?kl\\. ?(?<time>\\d{1,2}[.:]\\d{2}))?(?:,? (?<when>før|inden|under|ved|efter|efter afslutningen af) "
                    + MATTER + ")\\.?$");

    /** "A (V) - B (V) mødte som stedfortræder." */
    private static final QuickPattern DASH_INSTEAD = QuickPattern.compile(
            "^(.{3,80}?) [-\u2013] (.{3,80}?) (?:mødte|deltog|deltager) som (stedfortræder|suppleant)\\.?$");

    /** "Robert Sand, Ø". */
    private static final QuickPattern LETTER_BEHIND =
            QuickPattern.compile("^([^,()]{3,60}?), ?\\(?([A-ZÆØÅ]{1,2})\\)?\\.?$");

    private static final QuickPattern NO_PARTY = QuickPattern.compile(" ?\\( ?\\)");

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
    public record Said(List<Presence> presences, boolean whole) {

        Said because(String reason) {
            return new Said(presences.stream().map(each -> each.because(reason)).toList(), whole);
        }
    }

    /** A word that is no label but tells why: "på grund af sygdom". */
    private static Said reasoned(Said said) {
        String word = said.presences().get(0).word();
        return REASON.matches(word) ? said.because(word) : said;
    }

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
                return instead(instead, kind(colon.group(1)), colon.group(1), place);
            }
        }
        if (colon.matches() && !colon.group(2).isBlank()) {
            Optional<Said> sentence = of(colon.group(2), place);
            if (sentence.isPresent()) {
                return sentence.map(said -> new Said(said.presences(), true));
            }
            return people(colon.group(2), kind(colon.group(1)), colon.group(1), place, true);
        }
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return people(label.group(2), kind(label.group(1)), label.group(1), place, true);
        }
        return disqualified(line, place)
                .or(() -> absent(line, place))
                .or(() -> stoodIn(line, place))
                .or(() -> comesOrGoes(line, place));
    }

    private static Optional<Said> disqualified(String line, SourcePlace place) {
        Matcher matcher = DISQUALIFIED.matcher(line);
        return matcher.matches()
                ? people(matcher.group(1), Presence.Kind.DISQUALIFIED, matcher.group(2), place, false)
                : Optional.empty();
    }

    private static Optional<Said> absent(String line, SourcePlace place) {
        Matcher part = TOOK_NO_PART.matcher(line);
        if (part.matches()) {
            String why = line.contains("inhabil") ? "inhabilitet" : word(part.group(2), part.group(3));
            return people(part.group(1), kind(why), why, place, false).map(AttendanceLines::reasoned);
        }
        Matcher absent = WAS_ABSENT.matcher(line);
        if (absent.matches()) {
            String why = word(absent.group(3), absent.group(4));
            return people(absent.group(1), kind(why), why.isEmpty() ? absent.group(2) : why, place, false)
                    .map(AttendanceLines::reasoned);
        }
        Matcher excused = EXCUSED.matcher(line);
        if (excused.matches()) {
            String why = word(excused.group(3));
            return people(excused.group(1), Presence.Kind.EXCUSED, excused.group(2), place, false)
                    .map(said -> why.isEmpty() ? said : said.because(why));
        }
        Matcher away = STAYED_AWAY.matcher(line);
        return away.matches()
                ? people(away.group(1), Presence.Kind.ABSENT, away.group(2), place, false)
                : Optional.empty();
    }

    private static String word(@Nullable String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
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

    private static Optional<Said> instead(Matcher said, Presence.Kind kind, String word, SourcePlace place) {
        Optional<Person> away = NameList.person(said.group(1));
        Optional<Person> other = NameList.person(said.group(2));
        return away.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(
                        List.of(
                                new Presence(away.get(), kind, word, other, place),
                                new Presence(other.get(), Presence.Kind.SUBSTITUTE, said.group(3), away, place)),
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

    private static Optional<Said> stoodIn(String line, SourcePlace place) {
        Matcher both = BOTH.matcher(line);
        if (both.matches()) {
            Optional<Person> away = NameList.person(both.group(1));
            return away.flatMap(member -> substitute(both.group(3), "stedfortræder", both.group(1), place)
                    .map(said -> new Said(
                            List.of(
                                    new Presence(member, Presence.Kind.EXCUSED, both.group(2), Optional.empty(), place),
                                    said.presences().get(0)),
                            false)));
        }
        Matcher instead = INSTEAD.matcher(line);
        if (instead.matches()) {
            return substitute(instead.group(1), instead.group(2), instead.group(3), place);
        }
        Matcher as = AS_SUBSTITUTE.matcher(line);
        if (as.matches()) {
            return substitute(as.group(3), as.group(1) == null ? "i stedet" : as.group(1), as.group(2), place);
        }
        Matcher later = NAMED_LAST.matcher(line);
        if (later.matches()) {
            // For whom, the sentence before says.
            return substitute(later.group(2), later.group(1) == null ? "i stedet" : later.group(1), "", place);
        }
        Matcher matcher = STOOD_IN.matcher(line);
        return matcher.matches()
                ? substitute(matcher.group(1), matcher.group(2), word(matcher.group(3)), place)
                : Optional.empty();
    }

    private static Optional<Said> substitute(String name, String word, String member, SourcePlace place) {
        Optional<Person> who = NameList.person(name);
        Optional<Person> instead = member.isEmpty() ? Optional.empty() : NameList.person(member);
        return who.isEmpty() || (instead.isEmpty() && !member.isEmpty())
                ? Optional.empty()
                : Optional.of(new Said(
                        List.of(new Presence(who.get(), Presence.Kind.SUBSTITUTE, word, instead, place)), false));
    }

    private static Optional<Said> comesOrGoes(String line, SourcePlace place) {
        Matcher matcher = COMES_OR_GOES.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean after = matcher.group("when").startsWith("efter");
        Presence.Kind kind = matcher.group("came") != null
                ? (after ? Presence.Kind.ARRIVED_AFTER : Presence.Kind.ARRIVED)
                : (after ? Presence.Kind.LEFT_AFTER : Presence.Kind.LEFT);
        Optional<LocalTime> time = Danish.time(word(matcher.group("time")));
        return people(matcher.group(1), kind, "", place, false)
                .map(said -> new Said(
                        said.presences().stream().map(each -> each.at(time)).toList(), false));
    }

    private static Optional<Said> people(
            String names, Presence.Kind kind, String word, SourcePlace place, boolean whole) {
        String listed =
                LETTER_BEHIND.matcher(NO_PARTY.matcher(names).replaceAll("")).replaceFirst("$1 ($2)");
        return NameList.people(listed).map(named -> {
            List<Presence> presences = new ArrayList<>();
            for (NameList.Named each : named) {
                each.person().ifPresent(person -> {
                    presences.add(new Presence(person, kind, word, each.substitute(), place).because(each.reason()));
                    each.substitute()
                            .ifPresent(other -> presences.add(new Presence(
                                    other, Presence.Kind.SUBSTITUTE, "Stedfortræder", Optional.of(person), place)));
                });
            }
            return new Said(presences, whole);
        });
    }

    private static Presence.Kind kind(String word) {
        String folded = FoldedWords.folded(word);
        if (folded.startsWith("inhabil")) {
            return Presence.Kind.DISQUALIFIED;
        }
        return folded.contains("afbud") && !folded.contains("uden afbud")
                ? Presence.Kind.EXCUSED
                : Presence.Kind.ABSENT;
    }
}
