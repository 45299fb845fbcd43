package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many there are in a team, told before its name: "der er tre direktører i direktionen - en kommunaldirektør og to direktører". Who
 * they are stands behind the name, or is not told.
 */
final class CountedTeams {

    private static final QuickPattern THERE = QuickPattern.compile(
            "(?<![\\p{L}-])der (?:er|sidder|bliver|skal være|vil være)(?: (?:fremover|nu|i alt|herefter|dermed|fortsat|i dag))* (?<size>"
                    + StatedUnits.NUMBER
                    + " (?:faste )?(?:medlemmer|personer|direktører|chefer|ledere)) i (?<words>(?:(?:den|det|vores|\\p{L}+s|nye|øverste|samlede) ){0,2}"
                    + TeamWords.NOUN
                    + ")(?: (?:fremover|nu|i alt|herefter|i dag))?(?:(?:: | [-\u2013] | \\(|,? nemlig )(?<list>[^.()]{5,300})\\)?)?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 600;

    private CountedTeams() {}

    /** The team whose number a sentence tells; empty where it tells none, or what stands behind the name is nobody. */
    static Optional<LeadershipTeam> in(String sentence) {
        Matcher there = THERE.matcher(sentence);
        if (sentence.length() > LONGEST || !there.find()) {
            return Optional.empty();
        }
        String list = there.group("list");
        List<LeadershipSeat> seats = list == null ? List.of() : TeamSeats.of(list);
        return list != null && seats.isEmpty()
                ? Optional.empty()
                : Optional.of(LeadershipTeam.builder()
                        .name(TeamWords.name(there.group("words")))
                        .size(Count.of(there.group("size")))
                        .seats(seats)
                        .build());
    }
}
