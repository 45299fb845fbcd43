package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import java.util.List;
import java.util.regex.Matcher;

/**
 * To whom the body that is asked is to recommend a point: "at udvalget anbefaler Byrådet, at …" says it in the point, "at anbefale over for
 * Byrådet" before all of them.
 */
final class OnwardPoints {

    private static final String BODY =
            "(?<body>(?:\\p{Lu}|byråd|kommunalbestyrelse|økonomiudvalg)[\\p{L} &-]{3,60}?)(?=,? (?:at|anbefaler|indstiller|anbefales|indstilles)\\b|[,:;]?$|\\.$)";

    private static final QuickPattern ONWARD = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:anbefale|anbefaler|indstille|indstiller)(?: over ?for| til)?|udvalget over ?for|at (?:det|der) over ?for|^at \\p{Lu}[\\p{L}, &-]{4,60}? over ?for) "
                    + BODY);

    /** "at Økonomiudvalget anbefaler Byrådet": who is asked, before to whom it goes on. */
    private static final QuickPattern ASKED = QuickPattern.compile(
            "^at (?<body>\\p{Lu}[\\p{L}, &-]{4,60}?) (?:over ?for \\p{Lu}[\\p{L}, &-]{4,90}? (?:anbefaler|indstiller)(?!\\p{L})|(?:anbefaler|indstiller)(?: over ?for| til)? )");

    private OnwardPoints() {}

    /** The recommendation with the bodies to which its points go on. */
    static Recommendation told(Recommendation recommendation) {
        String opening = recommendation.opening().plain();
        List<Body> all = onward(opening);
        List<RecommendationPoint> points = recommendation.points().stream()
                .map(point -> {
                    List<Body> own = onward(point.text().plain());
                    return point.withOnwardTo(own.isEmpty() ? all : own);
                })
                .toList();
        Recommendation told =
                points.equals(recommendation.points()) ? recommendation : recommendation.withPoints(points);
        Matcher asked = ASKED.matcher(opening);
        return told.to().isEmpty() && asked.find()
                ? told.withTo(BodyWords.only(asked.group("body")).map(OnwardPoints::kinded))
                : told;
    }

    private static List<Body> onward(String text) {
        if (!text.contains("anbefal") && !text.contains("indstil")) {
            return List.of();
        }
        Matcher onward = ONWARD.matcher(text);
        return onward.find()
                ? BodyWords.list(onward.group("body")).stream()
                        .map(OnwardPoints::kinded)
                        .toList()
                : List.of();
    }

    private static Body kinded(Body body) {
        return body.name().isEmpty() ? body : BodyWords.kinded(body.name());
    }
}
