package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seats of a sentence that begins with how those who sit there come there: "Herudover udpeges en repræsentant for landsbyerne". */
final class AppointedSeats {

    /** "Herudover kan der udpeges en repræsentant for landsbyerne og en observatør for Naturstyrelsen". */
    private static final QuickPattern ARE_APPOINTED = QuickPattern.compile(
            "^(?:Derudover|Herudover|Desuden|Endvidere|Der)(?: kan)? (?:der )?(?<how>udpeges|vælges|deltager|indgår) (?<list>.{8,240}?)\\.?$");

    /** "Der udpeges 2 medlemmer af Byrådet": by the council, and not of it. */
    private static final QuickPattern BY = QuickPattern.compile("^(" + CountedSeat.NUMBER + " \\p{L}+) af ");

    /** That there are some who stand in says of no seat how many. */
    private static final QuickPattern SUBSTITUTE =
            QuickPattern.compile("(?:suppleant|stedfortræder)", Pattern.CASE_INSENSITIVE);

    private AppointedSeats() {}

    /** "Herudover udpeges en repræsentant for landsbyerne": all are seats that are understood, or none is read. */
    static boolean take(String text, Said said, CommissionDraft draft) {
        Matcher appointed = ARE_APPOINTED.matcher(text);
        if (!appointed.matches() || SUBSTITUTE.find(appointed.group("list"))) {
            return false;
        }
        boolean sent = !appointed.group("how").matches("deltager|indgår");
        List<Seat> seats = SeatParts.of(appointed.group("list")).stream()
                .map(part -> sent
                        ? SeatWords.seat(BY.matcher(part).replaceFirst("$1 udpeget af "))
                                .withPrinted(part)
                        : SeatWords.seat(part))
                .toList();
        boolean understood = seats.stream()
                .allMatch(seat -> seat.filledBy().isPresent()
                        || seat.appointedBy().isPresent()
                        || seat.role().isPresent());
        if (understood) {
            seats.forEach(seat -> draft.sentence(seat, said));
        }
        return understood;
    }
}
