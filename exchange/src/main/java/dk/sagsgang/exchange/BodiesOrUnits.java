package dk.sagsgang.exchange;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Whether a paper speaks of a body, its members and its project, or of an administration and its units. Both speak of both, but never
 * alike: of what is counted in papers of commissions seven in ten words are of bodies at least, in those of organisations three at
 * most.
 */
final class BodiesOrUnits {

    private static final QuickPattern BODIES = QuickPattern.compile(
            "\\b\\p{L}*(?:råd(?:et|ets)?|udvalg(?:et|ets)?|gruppe(?:n|ns|r)?|nævn(?:et)?|forum(?:met)?|fora|bestyrelsen?)\\b"
                    + "|\\bprojekt(?:et|ets|leder|gruppe|organisation)|delprojekt");

    private static final QuickPattern MEMBERS = QuickPattern.compile(
            "medlem|repræsentant|udpeg|valgt|vælges|formand|kommissori|vedtægt|observatør|funktionsperiode|suppleant|sekretær");

    private static final QuickPattern UNITS = QuickPattern.compile(
            "\\b\\p{L}*(?:afdeling(?:en|er)?|center(?:et)?|centret|centre|stab(?:en|e)?|sektion(?:en|er)?|forvaltning(?:en|er)?|direktion(?:en)?|teams?|fagområder?|direktørområder?|enhed(?:en|er)?)\\b"
                    + "|direktør|chef");

    private static final QuickPattern STAFF = QuickPattern.compile(
            "organisationsmodel|organisationsstruktur|organisationsplan|organisationsdiagram|organisationsændring|organisationstilpasning|administrative? organis|ny organis|ledelsesstruktur|forvaltningsstruktur|fusion|sammenlægg|ansat|medarbejder|årsværk|stilling");

    /** With fewer words of either kind chance decides. */
    private static final int FEWEST = 30;

    private static final double MOST_OF_UNITS = 0.45;

    private static final double FEWEST_OF_BODIES = 0.6;

    private BodiesOrUnits() {}

    /** What it speaks of; empty where it says little of either, or as much of both. */
    static Optional<PaperKind> of(Paper paper) {
        int bodies = 0;
        int units = 0;
        for (PaperLine line : paper.lines()) {
            String words = FoldedWords.folded(line.text());
            bodies += count(BODIES, words) + 2 * count(MEMBERS, words);
            units += 2 * (count(UNITS, words) + count(STAFF, words));
        }
        double share = (double) bodies / Math.max(1, bodies + units);
        if (bodies + units < FEWEST || share > MOST_OF_UNITS && share < FEWEST_OF_BODIES) {
            return Optional.empty();
        }
        return Optional.of(share > MOST_OF_UNITS ? PaperKind.COMMISSION : PaperKind.ORGANISATION_MODEL);
    }

    private static int count(QuickPattern pattern, String words) {
        int count = 0;
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
