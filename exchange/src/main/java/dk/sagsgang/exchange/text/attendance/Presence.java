package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Person;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a line says of somebody's presence at an item.
 *
 * @param person who
 * @param kind what it says
 * @param word the printed word, such as "Afbud"
 * @param other whom the person stands in for, or who stands in for the person
 * @param place where it stands
 * @param time the time of day at which the person came or left, where printed
 * @param reason why the person was away, such as "ferie"; empty where not told
 * @param items the numbers of the items that it is about; none where it is about the item in which it stands
 */
public record Presence(
        Person person,
        Kind kind,
        String word,
        Optional<Person> other,
        SourcePlace place,
        Optional<LocalTime> time,
        String reason,
        List<String> items) {

    /** What a line says without a time of day. */
    public Presence(Person person, Kind kind, String word, Optional<Person> other, SourcePlace place) {
        this(person, kind, word, other, place, Optional.empty(), "", List.of());
    }

    /** The same with a time of day. */
    public Presence at(Optional<LocalTime> clock) {
        return new Presence(person, kind, word, other, place, clock, reason, items);
    }

    /** The same with why the person was away. */
    Presence because(String why) {
        return new Presence(person, kind, word, other, place, time, why, items);
    }

    /** The same of other items. */
    Presence inItems(List<String> numbers) {
        return new Presence(person, kind, word, other, place, time, reason, numbers);
    }

    /** The same with whom the person stands in for. */
    Presence insteadOf(Optional<Person> member) {
        return new Presence(person, kind, word, member, place, time, reason, items);
    }

    /** What a line says of somebody. */
    public enum Kind {
        /** Had sent an apology (afbud). */
        EXCUSED,
        /** Was not there (fraværende). */
        ABSENT,
        /** Took no part in the item, since disqualified (inhabil). */
        DISQUALIFIED,
        /** Stood in for somebody (stedfortræder). */
        SUBSTITUTE,
        /** Came before or during the item (ankom). */
        ARRIVED,
        /** Came after the item (ankom efter). */
        ARRIVED_AFTER,
        /** Left before or during the item (forlod mødet). */
        LEFT,
        /** Left after the item (forlod mødet efter). */
        LEFT_AFTER;

        /** How somebody was away, by the printed word: "Afbud" is excused, "Fraværende uden afbud" absent, "Inhabil" disqualified. */
        static Kind away(String word) {
            String folded = FoldedWords.folded(word);
            if (folded.startsWith("inhabil")) {
                return DISQUALIFIED;
            }
            return folded.contains("afbud") && !folded.contains("uden afbud") ? EXCUSED : ABSENT;
        }
    }
}
