package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Decision;
import java.util.Locale;

/** Knows decisions that systems fill in before there is one: "Beslutning ikke frigivet", "Tomt indhold". */
final class NotReleased {

    private NotReleased() {}

    static boolean says(Decision decision) {
        if (decision.outcome().isPresent() || !decision.points().isEmpty()) {
            return false;
        }
        String text = decision.text().plain().strip().toLowerCase(Locale.ROOT);
        return text.startsWith("beslutning ikke frigivet") || text.startsWith("tomt indhold") || text.equals("-");
    }
}
