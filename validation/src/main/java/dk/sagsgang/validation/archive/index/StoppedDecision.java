package dk.sagsgang.validation.archive.index;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.decision.Decision;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a member has stopped a decision of a committee, to bring the case before the council (standsningsret, § 23). */
final class StoppedDecision {

    private static final Pattern STOPPED =
            WordBounds.compile("standsningsret|(?:styrelses\\p{L}*|kommunernes styrelse),? § 23\\b"
                    + "|§ 23 i (?:lov om kommunernes styrelse|(?:kommune)?styrelses)"
                    + "|(?:ønsk|begær|kræv|forlang)\\p{L}*[^.]{0,60}(?:indbragt|forelagt)[^.]{0,30}"
                    + "(?:byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd)");

    private StoppedDecision() {}

    static boolean is(Decision decision) {
        return tells(decision.text().plain())
                || tells(decision.remark().plain())
                || decision.points().stream()
                        .anyMatch(point -> tells(point.text().plain()))
                || decision.dissents().stream()
                        .anyMatch(dissent -> tells(dissent.text().plain()));
    }

    private static boolean tells(String text) {
        return STOPPED.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
