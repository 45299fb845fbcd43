package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Sentences that say for what a named director answers: "Velfærdsdirektør Ida Holk får ansvaret for Center for Sundhed". */
public final class DirectorSentences {

    private static final QuickPattern ANSWERS = QuickPattern.compile(
            "^(?<seat>(?:\\p{L}+ )?\\p{L}*[dD]irektør(?: for [^.:;]{3,60}?)? \\p{Lu}[^.,:;]{3,50}?) (?:har|får|overtager|er)(?: fremover| fortsat| nu)? (?:det |den )?(?:samlede |overordnede |daglige )?(?:direktør)?ansvar(?:et|lig)? for (?<list>[^.:;]{5,300})\\.?$");

    private static final int LONGEST = 500;

    private DirectorSentences() {}

    /** The director whom a sentence names, with the units; empty where it names none. */
    public static Optional<LeaderLines.Leader> of(String sentence) {
        Matcher answers = ANSWERS.matcher(sentence.length() > LONGEST ? "" : sentence);
        Optional<LeadershipSeat> seat = answers.matches() ? TeamSeats.seat(answers.group("seat")) : Optional.empty();
        String person = seat.flatMap(LeadershipSeat::person).map(Person::name).orElse("");
        if (person.isEmpty()) {
            return Optional.empty();
        }
        String office = seat.flatMap(LeadershipSeat::office).map(Office::title).orElse("");
        List<String> units = UnitNameLists.of(answers.group("list"), OptionalInt.empty(), true);
        return Optional.of(new LeaderLines.Leader(office, false, person, units));
    }
}
