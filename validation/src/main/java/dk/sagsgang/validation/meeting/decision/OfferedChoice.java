package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the points of a recommendation are put for the body to choose among: "at … eller at …", "enten … eller …". */
final class OfferedChoice {

    private static final Pattern WORD = Pattern.compile("(?:^|\\s)(?:eller|enten)\\s*[:,.]?$");

    private OfferedChoice() {}

    static boolean in(Recommendation recommendation) {
        return offers(recommendation.text().plain())
                || recommendation.points().stream()
                        .map(RecommendationPoint::text)
                        .anyMatch(text -> offers(text.plain()));
    }

    private static boolean offers(String text) {
        return WORD.matcher(text.strip().toLowerCase(Locale.ROOT)).find();
    }
}
