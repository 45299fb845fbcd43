package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a decision that say who was not there. */
final class AttendanceLines {

    private static final Pattern LABEL = Pattern.compile(
            "^(afbud|fraværende|fravær|fraværende med afbud|fraværende uden afbud|ikke til ?stede|ikke tilstede|meldt afbud"
                    + "|inhabile?|afbud fra|der var afbud fra)\\s*:?\\s+(?=[A-ZÆØÅ(])(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COLON = Pattern.compile(
            "^(afbud|fraværende|fravær|fraværende med afbud|fraværende uden afbud|ikke til ?stede|ikke tilstede|meldt afbud"
                    + "|inhabile?|følgende deltog ikke i (?:behandlingen af punktet|sagens behandling))\\s*:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TOOK_NO_PART = Pattern.compile(
            "^(.{3,200}?) (?:deltog|deltager) ikke i (?:sagens behandling|sagen|punktet|punktets behandling|mødet|afstemningen"
                    + "|behandlingen(?: af (?:sagen|punktet|dette punkt))?)"
                    + "(?:,? (?:på grund af|grundet|pga\\.?) (inhabilitet))?(?: ?\\((afbud|fraværende|fravær|inhabil)\\))?\\.?$");

    private static final Pattern DISQUALIFIED = Pattern.compile(
            "^(.{3,200}?) (?:erklærede sig|blev erklæret|er erklæret|blev kendt|var|er) (inhabile?)\\b.{0,120}$");

    private static final Pattern WAS_ABSENT = Pattern.compile(
            "^(.{3,200}?) (?:var|er) (fraværende)(?: (?:under|ved) (?:punktet|behandlingen|punktets behandling))?\\.?$");

    private static final Pattern STOOD_IN = Pattern.compile(
            "^(.{3,80}?) (?:deltog|deltager|mødte) som (stedfortræder|suppleant|1\\. suppleant) for (.{3,80}?)"
                    + "(?: i .{0,80})?\\.?$");

    /** "A (V) - B (V) mødte som stedfortræder." */
    private static final Pattern INSTEAD =
            Pattern.compile("^(.{3,80}?) [-\u2013] (.{3,80}?) (?:mødte|deltog|deltager) som (stedfortræder|suppleant)\\.?$");

    private AttendanceLines() {}

    /**
     * What a line says.
     *
     * @param presences of whom it says what
     * @param whole whether it is a labelled list and says nothing else
     */
    record Said(List<Presence> presences, boolean whole) {}

    /** What a line says of attendance; empty where it does not, or not in words that are understood. */
    static Optional<Said> of(String line, SourcePlace place) {
        Matcher label = LABEL.matcher(line);
        Matcher colon = COLON.matcher(line);
        if (colon.matches()) {
            Matcher instead = INSTEAD.matcher(colon.group(2));
            if (instead.matches()) {
                return instead(instead, kind(colon.group(1)), colon.group(1), place);
            }
        }
        if (colon.matches() && !colon.group(2).isBlank()) {
            return people(colon.group(2), kind(colon.group(1)), colon.group(1), place, true);
        }
        if (label.matches()) {
            return people(label.group(2), kind(label.group(1)), label.group(1), place, true);
        }
        Matcher part = TOOK_NO_PART.matcher(line);
        if (part.matches()) {
            String why = part.group(2) != null ? part.group(2) : part.group(3) != null ? part.group(3) : "";
            return people(part.group(1), kind(why), why, place, false);
        }
        Matcher disqualified = DISQUALIFIED.matcher(line);
        if (disqualified.matches()) {
            return people(disqualified.group(1), Presence.Kind.DISQUALIFIED, disqualified.group(2), place, false);
        }
        Matcher absent = WAS_ABSENT.matcher(line);
        if (absent.matches()) {
            return people(absent.group(1), Presence.Kind.ABSENT, absent.group(2), place, false);
        }
        return stoodIn(line, place);
    }

    /** Whether a line is such a label with nothing behind. */
    static boolean label(String line) {
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

    private static Optional<Said> stoodIn(String line, SourcePlace place) {
        Matcher matcher = STOOD_IN.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Person> who = NameList.person(matcher.group(1));
        Optional<Person> instead = NameList.person(matcher.group(3));
        return who.isEmpty() || instead.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(
                        List.of(new Presence(who.get(), Presence.Kind.SUBSTITUTE, matcher.group(2), instead, place)),
                        false));
    }

    private static Optional<Said> people(
            String names, Presence.Kind kind, String word, SourcePlace place, boolean whole) {
        return NameList.people(names).map(named -> {
            List<Presence> presences = new ArrayList<>();
            for (NameList.Named each : named) {
                each.person().ifPresent(person -> {
                    presences.add(new Presence(person, kind, word, each.substitute(), place));
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
