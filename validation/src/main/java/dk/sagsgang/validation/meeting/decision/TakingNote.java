package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.text.FormattedText;
import java.util.Locale;

/** Knows words that ask for no more than taking note, or do it: "tages til efterretning", "til orientering". */
final class TakingNote {

    private TakingNote() {}

    static boolean says(FormattedText text) {
        String words = text.plain().toLowerCase(Locale.ROOT);
        return words.contains("efterretning") || words.contains("til orientering") || words.contains("orienteres");
    }

    /** Whether a decision follows a recommendation, "Indstillingen følges", that asks for no more than taking note. */
    static boolean follows(FormattedText decision, AgendaItem item) {
        return decision.plain().strip().toLowerCase(Locale.ROOT).startsWith("indstilling")
                && item.recommendations().stream()
                        .anyMatch(recommendation -> says(recommendation.text())
                                || recommendation.points().stream().anyMatch(point -> says(point.text())));
    }
}
