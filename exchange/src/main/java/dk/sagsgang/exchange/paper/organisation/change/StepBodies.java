package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The bodies that the words of a step name: "Direktionen evaluerer ordningen sammen med HovedMED" names two. */
final class StepBodies {

    private static final QuickPattern BODY = QuickPattern.compile(
            "(?<![\\p{L}-])(?:\\p{Lu}\\p{L}+ Byråd|(?:\\p{Lu}\\p{L}+-,? (?:og )?)?\\p{L}+udvalget|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Hh]oved-?(?:MED|udvalget)|\\p{L}{3,}-?MED|MED-(?:[Hh]ovedudvalget|udvalget|udvalgene)|(?:Ældre|Handicap|Udsatte|Senior|Ungdoms|Integrations)rådet|[Dd]irektionen)(?![\\p{L}-])");

    private StepBodies() {}

    private static Body kinded(String name) {
        Body body = BodyWords.kinded(name);
        boolean works = name.contains("MED") || name.equalsIgnoreCase("hovedudvalget");
        boolean advises =
                name.endsWith("rådet") && !BodyWords.kinded(name).kind().equals(Optional.of(BodyKind.COUNCIL));
        return body.kind().isPresent()
                ? body
                : works
                        ? body.withKind(BodyKind.WORKS_COUNCIL)
                        : advises ? body.withKind(BodyKind.ADVISORY_COUNCIL) : body;
    }

    static List<Body> in(String text) {
        List<Body> bodies = new ArrayList<>();
        Matcher body = BODY.matcher(text);
        while (body.find()) {
            bodies.add(kinded(body.group()));
        }
        return bodies;
    }
}
