package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.List;

/**
 * Who recommends as a part of the administration: what its name calls it ("Børneforvaltningen", "Center for Havne", "Fagenheden for
 * Kultur"), or a name made of its areas alone ("Plan, Teknik & Miljø").
 */
final class RecommendingBody {

    /** How parts of an administration are called. */
    private static final QuickPattern PART = QuickPattern.compile(
            "(?:^|.*[\\p{L} -])(?:forvaltning(?:en)?|administration(?:en)?|center|centret|centeret|afdeling(?:en)?|sekretariat(?:et)?|stab(?:en)?"
                    + "|fagenhed(?:en)?|enhed(?:en)?|sektion(?:en)?|team(?:et)?|fagcenter|myndighed(?:en)?|forvaltningsområde(?:t)?)(?: for .*| .*)?|(?:center|staben|team|området) .*");

    /** What decides is no administration, whatever it is for. */
    private static final QuickPattern DECIDES = QuickPattern.compile(
            "udvalg|råd(?:et)?(?![\\p{L}])|bestyrelse|nævn|magistrat|repræsentation|gruppe|forum|parti|liste");

    private static final QuickPattern AND = QuickPattern.compile(",? (?:og|&) |, ?");

    private static final List<String> AREAS = PhraseFile.lines("areas.txt").stream()
            .flatMap(line -> line.parts().stream())
            .toList();

    private RecommendingBody() {}

    /** The same recommendation, with the kind of who recommends where it is told by the name. */
    static Recommendation kinded(Recommendation recommendation) {
        return recommendation
                .recommendingBody()
                .filter(body -> body.kind().isEmpty() && administration(body))
                .map(body -> recommendation.withRecommendingBody(body.withKind(BodyKind.ADMINISTRATION)))
                .orElse(recommendation);
    }

    private static boolean administration(Body body) {
        String name = FoldedWords.folded(body.name());
        if (name.isEmpty() || DECIDES.find(name)) {
            return false;
        }
        if (PART.matches(name)) {
            return true;
        }
        String[] areas = AND.split(name);
        for (String area : areas) {
            if (AREAS.stream().noneMatch(area::startsWith)) {
                return false;
            }
        }
        return areas.length > 1;
    }
}
