package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the members that a sentence counts are parted: "4 borgere og 4 udpeget af Byrådet, heraf 2 embedsmænd" are two parts. */
final class MemberParts {

    /** A part of a part. */
    private static final QuickPattern AGAIN =
            QuickPattern.compile("\\b(?:heraf|hvoraf)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MemberParts() {}

    /** The parts; what parts one of them again goes on with it. */
    static List<String> of(String list) {
        List<String> each = new ArrayList<>();
        int open = 0;
        for (String part : SeatParts.of(list)) {
            int count = counted(part);
            boolean inner = count > 0 && count <= open;
            if (each.isEmpty() || count > 0 && !inner) {
                each.add(part);
                open = parted(part);
            } else {
                each.set(each.size() - 1, each.get(each.size() - 1) + (inner ? " og " : ", ") + part);
                open = inner ? open - count : AGAIN.find(part) ? parted(each.get(each.size() - 1)) : open;
            }
        }
        return each;
    }

    /** How many members the parts are; who stands in for one is none of them. */
    static int sum(List<String> parts) {
        return parts.stream()
                .map(SeatWords::seat)
                .filter(seat -> !seat.role().equals(Optional.of(SeatRole.SUBSTITUTE)))
                .mapToInt(MemberParts::count)
                .sum();
    }

    /** How many of a part are still to be told as parts of it. */
    private static int parted(String part) {
        Matcher again = AGAIN.matcher(part);
        if (!again.find()) {
            return 0;
        }
        String inner = part.substring(again.end()).strip();
        return counted(part) - (CountedSeat.is(inner) ? counted(inner) : 0);
    }

    private static int counted(String part) {
        return count(SeatWords.seat(part));
    }

    private static int count(Seat seat) {
        return seat.count().flatMap(Count::value).orElse(0);
    }
}
