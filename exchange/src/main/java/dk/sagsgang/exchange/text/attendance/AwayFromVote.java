package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Who was out of the room at a vote: "Anne Holm (C) og Bo Lund (V) var ikke til stede under afstemningen". They were at the meeting;
 * whoever took no part for a reason, such as inhabilitet, is told with that.
 */
public final class AwayFromVote {

    private static final QuickPattern SENTENCE = QuickPattern.compile(
            "^(.{3,200}?) (?:var (?:ikke til ?stede|fraværende|ude af (?:lokalet|salen)|ikke i (?:lokalet|salen))|deltog ikke) (?:under|ved|i) (?:selve |denne )?afstemningen\\.?$");

    private AwayFromVote() {}

    /** The people whom a sentence says it of; none where it says something else. */
    public static List<Person> of(String sentence, SourcePlace place) {
        Matcher away = SENTENCE.matcher(sentence);
        return away.matches()
                ? NamedPresences.of(away.group(1), Presence.Kind.ABSENT, "", place).orElse(List.of()).stream()
                        .map(Presence::person)
                        .toList()
                : List.of();
    }
}
