package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who appoints those on a seat, told as the body that does it: "3 medlemmer, som Byrådet udpeger efter indstilling fra skolerne" is
 * "3 medlemmer udpeget af Byrådet efter indstilling fra skolerne".
 */
final class ActiveClauses {

    private static final Map<String, String> DONE =
            Map.of("udpeger", "udpeget", "vælger", "valgt", "indstiller", "indstillet", "udnævner", "udnævnt");

    private static final QuickPattern ACTIVE = QuickPattern.compile(
            "^(?<who>.{3,120}?),? som (?<by>(?:\\p{L}[\\p{L}-]*(?: og)? )?\\p{L}*(?:rådet|udvalget|bestyrelsen|bestyrelserne|nævnet|foreningerne|organisationerne)(?: (?:i|for) \\p{L}[\\p{L}-]+)?) (?<verb>udpeger|vælger|indstiller|udnævner)(?<rest>(?: (?:efter|af|blandt|på|for)\\b.*)?(?:,? (?:og )?(?:hvoraf|heraf)\\b.*)?)$",
            Pattern.UNICODE_CASE);

    private static final QuickPattern DONE_BY =
            QuickPattern.compile("(?:udpeg|vælg|valg|indstil|udnævn)\\p{L}* (?:af|fra) ");

    /** "af sin midte": of those who sit in the body itself. */
    private static final QuickPattern OF_ITS_OWN =
            QuickPattern.compile(" af (?:sin|dets|dens|deres) (?:egen )?midte\\b");

    /** That nobody proposes them to who appoints them says nothing of who they are. */
    private static final QuickPattern UNASKED = QuickPattern.compile(" af egen drift\\b");

    /** What comes to pass where nobody takes the seat. */
    private static final QuickPattern VACANT = QuickPattern.compile(" \\((?:kan|hvis|såfremt) [^()]{5,150}\\)$");

    private ActiveClauses() {}

    /** The words of a seat with what a body does told as done by it; the same words where they tell no such thing. */
    static String passive(String words) {
        Matcher active = ACTIVE.matcher(words);
        String told = active.matches()
                ? active.group("who") + " " + DONE.get(active.group("verb")) + " af " + active.group("by")
                        + active.group("rest")
                : words;
        if (!DONE_BY.find(told)) {
            return words;
        }
        told = VACANT.matcher(told).replaceFirst("");
        return OF_ITS_OWN.matcher(UNASKED.matcher(told).replaceFirst("")).replaceFirst(" blandt sine medlemmer");
    }
}
