package dk.sagsgang.validation.archive.index;

import dk.sagsgang.party.Person;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.util.regex.Pattern;

/** The names of people as check sums: an archive tells who is the same and never who it is. */
final class PersonName {

    /** The sum of a person of whom no first and last name is known, and of nobody. */
    static final long NONE = TextSums.NONE;

    /** What is printed behind a name: "Solvej Rævdal (A)", "Solvej Rævdal, formand". */
    private static final Pattern BEHIND = Pattern.compile("[(,\\[].*", Pattern.DOTALL);

    private PersonName() {}

    /** The sum of the first and the last name: one paper has the names between them and another has not. */
    static long of(Person person) {
        if (person.namesNobody()) {
            return NONE;
        }
        String name = PrintedMarks.words(BEHIND.matcher(person.name()).replaceFirst(""));
        int first = name.indexOf(' ');
        return first < 0 ? NONE : TextSums.sum(name.substring(0, first) + name.substring(name.lastIndexOf(' ')));
    }
}
