package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those who take part though they are no members: "Havnechefen deltager efter behov", "Forvaltningen deltager med havnechefen". */
public final class PresentNowAndThen implements SentenceRule {

    private static final QuickPattern WHEN_NEEDED = QuickPattern.compile(
            "^(?<who>(?:(?! deltager )[^,;:]){4,80}) deltager (?:også |desuden |i møderne |i \\p{L}+s møder )?(?:efter behov|ad hoc|i fornødent omfang|ved behov|når (?:det|der) .{3,80})\\.?$"
                    + "|^(?<office>(?:(?! deltager )[^,;:]){4,80}) deltager,? når .{5,120}$");

    private static final QuickPattern SENT = QuickPattern.compile(
            "^(?:Forvaltningen|Administrationen) (?:deltager|er repræsenteret|repræsenteres) (?:med|ved|af) (?<who>[^;:]{5,200}?)\\.?$",
            Pattern.UNICODE_CASE);

    private static final int LONGEST = 250;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        if (said.theme() != Theme.COMPOSITION || said.text().length() > LONGEST) {
            return false;
        }
        Matcher needed = WHEN_NEEDED.matcher(said.text());
        if (needed.matches()) {
            String who = needed.group("who") != null ? needed.group("who") : needed.group("office");
            return SeatFilling.of(who)
                    .filter(OfficeHolder.class::isInstance)
                    .map(office -> draft.seats()
                            .add(draft.at(
                                    Seat.builder()
                                            .printed(said.text())
                                            .filledBy(office)
                                            .standing(false)
                                            .build(),
                                    said.place())))
                    .orElse(false);
        }
        Matcher sent = SENT.matcher(said.text());
        if (!sent.matches()) {
            return false;
        }
        List<String> parts = SeatParts.of(sent.group("who"));
        if (!parts.stream()
                .allMatch(part -> SeatFilling.of(part)
                        .filter(OfficeHolder.class::isInstance)
                        .isPresent())) {
            return false;
        }
        parts.forEach(part -> draft.seats()
                .add(draft.at(
                        Seat.builder()
                                .printed(part)
                                .filledBy(Optional.of(SeatFilling.of(part).orElseThrow()))
                                .build(),
                        said.place())));
        return true;
    }
}
