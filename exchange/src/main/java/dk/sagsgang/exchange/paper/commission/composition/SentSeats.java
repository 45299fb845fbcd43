package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seats in sentences whose subject sends those who sit there, or who do: "Handelsforeningen udpeger 4 medlemmer". */
public final class SentSeats implements SentenceRule {

    private static final String MEMBERS = CountedSeat.NUMBER + " (?:medlem|repræsentant)(?:mer|er)?";

    /** One of several clauses: "Handelsforeningen udpeger 4 medlemmer". */
    private static final QuickPattern SENDS =
            QuickPattern.compile("^(?<whose>\\p{Lu}[\\p{L}&./ -]{2,60}?(?: \\([A-ZÆØÅ]{2,5}\\))?)"
                    + " (?:udpeger|vælger|indstiller) (?<count>" + MEMBERS + ")(?<more>,? (?:som|der) .{3,80})?$");

    private static final QuickPattern CLAUSES =
            QuickPattern.compile(", (?:og )?| og (?=\\p{Lu}[\\p{L} ]{2,60} (?:udpeger|vælger|indstiller) )");

    /** "Hver skolebestyrelse vælger en forældrevalgt som medlem i rådet". */
    private static final QuickPattern EACH = QuickPattern.compile(
            "^(?<whose>Hvert? \\p{L}+(?: \\p{L}+)?) (?:udpeger|vælger) (?<count>" + CountedSeat.NUMBER
                    + " \\p{L}+)(?: som (?:medlem|repræsentant))?(?: (?:til|i|af) " + GroupWords.GROUP + ")?$");

    /** "Lederen af lokalpolitiet og skolechefen er medlemmer af rådet". */
    private static final QuickPattern ARE_MEMBERS = QuickPattern.compile(
            "^(?<list>[^:]{8,300}) er (?:faste |fødte |automatisk )?medlemmer (?:af|i) " + GroupWords.GROUP + "$",
            Pattern.UNICODE_CASE);

    private static final QuickPattern REST =
            QuickPattern.compile("^(?:De (?:resterende|øvrige) )(?<rest>" + MEMBERS + " .{5,120})$");

    /** "Havnerådet udpeger to medlemmer, Handelsforeningen ét medlem og de tre lokalråd i forening to": the verb is said once. */
    private static final QuickPattern SENDS_TOO = QuickPattern.compile(
            "(?:, og |, | og |^)(?<clause>(?<whose>(?!og )[\\p{L}][\\p{L}&./' -]{2,90}?)(?<verb> (?:udpeger|vælger|indstiller))?(?: i forening)? (?<count>(?:én|en|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|\\d{1,2})(?: (?:medlem|repræsentant)(?:mer|er)?)?)(?<each> hver)?)(?=, | og |$)");

    private static final int LONGEST = 400;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text().replaceFirst("\\.$", "");
        if (text.length() > LONGEST || said.theme() == Theme.BACKGROUND || said.theme() == Theme.CHAIR) {
            return false;
        }
        Matcher each = EACH.matcher(text);
        if (each.matches()) {
            draft.sentence(
                    Seat.builder()
                            .printed(text)
                            .count(Count.of(each.group("count")))
                            .filledBy(Representatives.builder()
                                    .group(each.group("whose"))
                                    .build())
                            .build(),
                    said);
            return true;
        }
        Matcher members = ARE_MEMBERS.matcher(text);
        if (members.matches()
                && SeatParts.of(members.group("list")).stream()
                        .allMatch(part -> SeatFilling.of(part).isPresent())
                && all(members.group("list"), said, draft)) {
            return true;
        }
        Matcher rest = REST.matcher(text);
        if (rest.matches() && SeatWords.tellsSeat(rest.group("rest"))) {
            draft.sentence(SeatWords.seat(rest.group("rest")).withPrinted(text), said);
            return true;
        }
        if (said.theme() == Theme.COMPOSITION && SeatWords.labelled(text)) {
            draft.sentence(SeatWords.seat(text), said);
            return true;
        }
        return sent(text, said, draft) || sentToo(text, said, draft);
    }

    /** Who sends how many, where the verb is said of the first alone. */
    private static boolean sentToo(String text, Said said, CommissionDraft draft) {
        List<Seat> seats = new ArrayList<>();
        Matcher sends = SENDS_TOO.matcher(text);
        int end = 0;
        while (sends.find() && sends.start() == end) {
            if (seats.isEmpty() && sends.group("verb") == null) {
                return false;
            }
            String whose = sends.group("whose");
            boolean each = sends.group("each") != null;
            seats.add(Seat.builder()
                    .printed(sends.group("clause"))
                    .count(Count.of(sends.group("count")).withPrinted(sends.group("count") + (each ? " hver" : "")))
                    .appointedBy(BodyWords.kinded(whose))
                    .filledBy(Representatives.builder().group(whose).build())
                    .build());
            end = sends.end();
        }
        if (end < text.length() || seats.size() < 2) {
            return false;
        }
        seats.forEach(seat -> draft.sentence(seat, said));
        return true;
    }

    private static boolean all(String list, Said said, CommissionDraft draft) {
        List<String> parts = SeatParts.of(list);
        if (!parts.stream().allMatch(SeatWords::tellsSeat)) {
            return false;
        }
        parts.forEach(part -> draft.sentence(SeatWords.seat(part), said));
        return true;
    }

    /** Who sends how many, in one clause or several. */
    private static boolean sent(String text, Said said, CommissionDraft draft) {
        List<Seat> seats = new ArrayList<>();
        Matcher whole = SENDS.matcher(text);
        for (String clause : whole.matches() ? List.of(text) : List.of(CLAUSES.split(text))) {
            Matcher sends = SENDS.matcher(clause);
            if (!sends.matches()) {
                return false;
            }
            seats.add(seat(sends, clause));
        }
        seats.forEach(seat -> draft.sentence(seat, said));
        return true;
    }

    private static Seat seat(Matcher sends, String clause) {
        String whose = sends.group("whose");
        boolean proposed = clause.contains(" indstiller ");
        Seat seat = Seat.builder()
                .printed(clause)
                .count(Count.of(sends.group("count")))
                .appointedBy(proposed ? Optional.empty() : Optional.of(BodyWords.kinded(whose)))
                .build();
        return BodyWords.only(whose).isPresent()
                ? seat
                : seat.withFilledBy(
                        Optional.of(Representatives.builder().group(whose).build()));
    }
}
