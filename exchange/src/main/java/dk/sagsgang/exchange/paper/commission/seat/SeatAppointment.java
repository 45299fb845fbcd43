package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Body;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who appoints those who sit on a seat, and among whom or on whose proposal. */
final class SeatAppointment {

    private static final QuickPattern APPOINTED = QuickPattern.compile(
            "^(?:(?:som|der) )?(?:bliver )?(?:udpeget|udpeges|valgt|vælges) (?:af (?<own>og blandt )?|(?<among>blandt ))(?<by>"
                    + GroupWords.BODY
                    + "|[Bb]yråd(?= ))(?<members>s? medlemmer| blandt (?:[Bb]yrådets|[Kk]ommunalbestyrelsens|dets|dens|rådets|byrådets|sine|kommunalbestyrelsens) (?:egne )?medlemmer|, blandt (?:dets|dens|sine) medlemmer)?(?: \\([A-ZÆØÅ]{2,5}\\))?"
                    + "(?:,? efter indstilling (?:fra|af) (?<for>.+?))?(?: efter (?:ansøgning|opslag|åben \\p{L}+))?(?:,? (?:således|så) at .*)?$",
            Pattern.UNICODE_CASE);

    private SeatAppointment() {}

    /** "udpeges af og blandt Byrådets medlemmer", "der udpeges af Byrådet efter indstilling fra foreningerne". */
    static boolean take(String rest, SeatBuilder seat) {
        Matcher appointed = APPOINTED.matcher(rest);
        if (!appointed.matches()) {
            return false;
        }
        String by = appointed.group("by");
        boolean members = appointed.group("own") != null || appointed.group("members") != null;
        Body body = CountedSeat.body(
                by.endsWith("s") ? by.substring(0, by.length() - 1) : by.replaceFirst("(?<=yråd)$", "et"));
        if (appointed.group("among") != null) {
            if (!members) {
                return false;
            }
            seat.filledBy(MembersOfBody.builder().body(body).build());
            return true;
        }
        seat.appointedBy(body);
        if (members) {
            seat.filledBy(MembersOfBody.builder().body(body).build());
        } else if (appointed.group("for") != null) {
            seat.filledBy(Representatives.builder()
                    .group(appointed.group("for").replaceFirst(", (?:så|således|der|som) .*$", ""))
                    .build());
        }
        return true;
    }
}
