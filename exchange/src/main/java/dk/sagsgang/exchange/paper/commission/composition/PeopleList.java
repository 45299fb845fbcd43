package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of people by name is told by its elements, whatever words announce it: "Anna Berg, formand", "Bo Lind (V)", "Ida Dam". A
 * name that stands alone could be that of an organisation; among people it is somebody's.
 */
final class PeopleList {

    /** Words for those who sit in a group, for the group, and for how they came there. */
    private static final QuickPattern SIT_THERE = QuickPattern.compile(
            "(?:fra|valgt af|udpeget af) .*:|.*(?:medlem|konstitue|sidder|deltag|repræsent|består|bestyrelse|valgt|udpeget|sammens[aæ]t|udvalget|udvalg$|rådet|råd$|gruppe|nævn|forum|suppleant|stedfortræder).*");

    /** Those whom a reader may ask, and those who were not there, do not sit in the group. */
    private static final QuickPattern OTHERS =
            QuickPattern.compile(".*(?:kontakt|sekretariat|henvendelse|forfatter|gæste|oplægsholder|ansatte).*");

    /** Those who are not there, or no more. */
    private static final QuickPattern ABSENT = QuickPattern.compile(".*(?:afbud|fraværende|tidligere|forhenværende).*");

    private static final int FEWEST = 3;

    private PeopleList() {}

    /** Whether four of five elements are people, and there are three at least. */
    static boolean is(List<PaperLine> lines) {
        long people = lines.stream()
                .filter(line -> SeatWords.isPerson(line.text()) || SeatWords.personal(line.text()))
                .count();
        return lines.size() >= FEWEST && people * 5 >= lines.size() * 4L;
    }

    /** Whether people below these words sit in the group that the paper is about. */
    static boolean announced(String folded) {
        return SIT_THERE.matches(folded) && !OTHERS.matches(folded) && !absent(folded);
    }

    /** Whether people below these words are those whom a reader may ask, or who were not there. */
    static boolean others(String folded) {
        return OTHERS.matches(folded) || absent(folded);
    }

    /** Whether these words announce those who are not there, or no more. */
    static boolean absent(String folded) {
        return ABSENT.matches(folded);
    }

    /** The seat that so many of a sort take, and who they are: "4 borgermedlemmer:", and then their names. */
    static Seat on(String counted, List<PaperLine> lines) {
        List<Person> people = new ArrayList<>();
        for (PaperLine line : lines) {
            Seat seat = SeatWords.isPerson(line.text()) ? SeatWords.person(line.text()) : SeatWords.seat(line.text());
            people.addAll(seat.holders());
            seat.filledBy()
                    .filter(NamedPerson.class::isInstance)
                    .map(NamedPerson.class::cast)
                    .flatMap(NamedPerson::person)
                    .ifPresent(people::add);
        }
        return SeatWords.element(counted).withHolders(people);
    }
}
