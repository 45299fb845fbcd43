package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The political bodies that a sentence says a unit serves: "... og betjener Kulturudvalget samt Teknik- og Miljøudvalget". */
public final class ServedBodies {

    private static final String BODY =
            "(?:(?:\\p{Lu}[\\p{L}]*-(?:, | og | & )){0,5}\\p{Lu}\\p{L}*(?:-\\p{L}+)*(?:udvalget|rådet|nævnet|bestyrelsen)|(?:\\p{Lu}\\p{L}+ )?[Uu]dvalg(?:et)? for \\p{Lu}[\\p{L}-]*(?:(?:, | og )\\p{Lu}[\\p{L}-]*)*|\\p{Lu}\\p{L}+ Udvalg|[Kk]ommunalbestyrelsen|[Bb]yrådet)";

    private static final QuickPattern SERVES = QuickPattern.compile(
            "\\b(?:betjener|betjening af|sekretariatsbetjener|sekretariat for|er sekretariat for) (?:(?:hele organisationen|direktionen|borgmesteren|både),? (?:og |samt )?)?(?<list>"
                    + BODY + "(?:(?:,| og|,? samt|, og)? " + BODY + "){0,8})(?![\\p{L}-])");

    private static final QuickPattern EACH = QuickPattern.compile(BODY);

    private static final int LONGEST = 900;

    private ServedBodies() {}

    /** The bodies; empty where the sentence names none. */
    public static List<Body> in(String sentence) {
        List<Body> bodies = new ArrayList<>();
        Matcher serves = SERVES.matcher(sentence.length() > LONGEST ? "" : sentence);
        if (serves.find()) {
            Matcher each = EACH.matcher(serves.group("list"));
            while (each.find()) {
                bodies.add(BodyWords.kinded(each.group()));
            }
        }
        return bodies;
    }
}
