package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose seats they are, and how many behind it: "Fra byrådet: 3 medlemmer", "Boligselskaberne (2 medlemmer)". */
final class LabelledSeat {

    private static final String MEMBERS = CountedSeat.NUMBER + " (?:faste )?(?:medlem|repræsentant|plads)(?:mer|er)?";

    private static final QuickPattern BEHIND = QuickPattern.compile(
            "^(?:Repræsentanter fra |Fra )?(?<whose>\\p{L}[^:()]{2,60}?)(?:: (?<count>" + MEMBERS
                    + ")(?: som mindste antal)?| \\((?<within>" + MEMBERS + ")\\))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LabelledSeat() {}

    /** Tells such a seat; false where the words are of another form. */
    static boolean take(String words, SeatBuilder seat) {
        Matcher behind = BEHIND.matcher(words);
        if (!behind.matches()) {
            return false;
        }
        String whose = behind.group("whose");
        seat.count(Count.of(behind.group("count") != null ? behind.group("count") : behind.group("within")));
        seat.filledBy(whose(whose));
        return true;
    }

    private static Filling whose(String whose) {
        return SeatBodies.committee(whose) || whose.matches("\\p{Lu}[\\p{L}-]+ Byråd")
                ? MembersOfBody.builder().body(body(whose)).build()
                : Representatives.builder().group(whose).build();
    }

    private static Body body(String whose) {
        return BodyWords.kinded(Character.toUpperCase(whose.charAt(0)) + whose.substring(1));
    }
}
