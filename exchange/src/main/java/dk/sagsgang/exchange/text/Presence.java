package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.party.Person;
import java.util.Optional;

/**
 * What a line says of somebody's presence at an item.
 *
 * @param person who
 * @param kind what it says
 * @param word the printed word, such as "Afbud"
 * @param other whom the person stands in for, or who stands in for the person
 * @param place where it stands
 */
public record Presence(Person person, Kind kind, String word, Optional<Person> other, SourcePlace place) {

    /** What a line says of somebody. */
    public enum Kind {
        /** Had sent an apology (afbud). */
        EXCUSED,
        /** Was not there (fraværende). */
        ABSENT,
        /** Took no part in the item, since disqualified (inhabil). */
        DISQUALIFIED,
        /** Stood in for somebody (stedfortræder). */
        SUBSTITUTE
    }
}
