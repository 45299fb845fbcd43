package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a case that was put off comes back: "Udsat til næste møde", "Punktet blev udsat til mødet i oktober". */
final class PutOff {

    private static final QuickPattern UNTIL = QuickPattern.compile(
            "(?:udsat|udsættes|udsatte \\p{L}+|udskudt|udskydes|genoptages|genoptaget) (?:på|til|indtil) (?<until>(?:(?:det |et |udvalgets |rådets |byrådets )?(?:næste|kommende|førstkommende|senere)? ?(?:ordinære |ekstraordinære )?\\p{L}*møde(?:t)?(?: i \\p{Ll}+(?: \\d{4})?| (?:den |d\\. )?\\d{1,2}\\. ?\\p{Ll}+(?: \\d{4})?)?|(?:den )?\\d{1,2}\\. ?\\p{Ll}{3,9}(?: \\d{4})?|(?:primo |medio |ultimo )?\\p{Ll}{3,9} \\d{4}))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PutOff() {}

    /** The decision with that time, where it says one. */
    static Decision told(Decision decision, Optional<LocalDate> meeting) {
        boolean off = decision.outcome().equals(Optional.of(Outcome.POSTPONED))
                && decision.until().isEmpty();
        Matcher until = off ? UNTIL.matcher(decision.text().plain()) : null;
        if (until == null || !until.find()) {
            return decision;
        }
        String printed = until.group("until");
        ImpreciseDate date =
                meeting.map(day -> ImpreciseDate.of(printed, day.getYear())).orElseGet(() -> ImpreciseDate.of(printed));
        boolean past = meeting.isPresent()
                && date.latest().filter(day -> day.isBefore(meeting.get())).isPresent();
        return decision.withUntil(past ? ImpreciseDate.of(printed, meeting.get().getYear() + 1) : date);
    }
}
