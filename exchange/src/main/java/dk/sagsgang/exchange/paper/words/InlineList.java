package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/** Lists inside a sentence: "en formand, en leder fra Miljø samt to borgere". */
public final class InlineList {

    private static final QuickPattern LAST = QuickPattern.compile(
            ",? samt (?=\\S)|(?<!-)(?<!mellem \\d{1,3}),? og(?:(?= (?:yderligere|desuden) (?:en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|\\d+) )|(?= (?:projektets|medarbejderrepræsentanter|sektionsledere|chef|en |et |én |ét |to |tre |fire |fem |seks |syv |otte |ni |ti |elleve |tolv |\\d+(?:-\\d+)? |\\p{Ll}*(?:chefen|direktøren|lederen|formanden|borgmesteren|repræsentanter|repræsentanterne|repræsentant)\\b|\\p{Ll}*(?:leder|chef|direktør|direktører)(?:$|,))))");

    private InlineList() {}

    /** The parts of a list. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            // "Klima-, Miljø- og Teknikudvalget" is one name.
            if (c == ',' && depth == 0 && (i == 0 || text.charAt(i - 1) != '-')) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            for (String each : LAST.split(part)) {
                String bare = each.strip().replaceFirst("^(?:samt|og) ", "").replaceFirst("\\.$", "");
                if (!bare.isEmpty()) {
                    all.add(bare);
                }
            }
        }
        return all;
    }
}
