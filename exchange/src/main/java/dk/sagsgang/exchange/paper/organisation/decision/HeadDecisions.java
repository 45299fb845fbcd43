package dk.sagsgang.exchange.paper.organisation.decision;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines at the top of a paper that say no more than who adopted it, or from when it is in force: "Vedtaget af Byrådet den 28. november
 * 2031, pkt. 4", "Gælder fra 1. januar 2032". What they say has its place in the model, and they are neither headings nor text.
 */
public final class HeadDecisions {

    private static final String DAY = "\\d{1,2}\\. ?\\p{Ll}{3,9} \\d{4}";

    private static final QuickPattern ADOPTED = QuickPattern.compile(
            "(?:Vedtaget|Godkendt|Tiltrådt|Besluttet)(?: (?:af|i|på) \\p{Lu}[\\p{L}-]{2,40})?,?(?: den| d\\.)? " + DAY
                    + "(?:,? \\(?(?:pkt\\.|punkt|sag)(?: nr\\.)? \\d{1,3}\\)?)?\\.?");

    private static final QuickPattern IN_FORCE = QuickPattern.compile(
            "(?:Gælder|Gældende|Træder i kraft|I kraft|Ikrafttræden:)(?: (?:fra|pr\\.|den|og med)){0,3} " + DAY
                    + "\\.?");

    /** They stand near the title. */
    private static final int FIRST = 12;

    private HeadDecisions() {}

    /** The lines without those at the top that say no more than what a model was told of its decision. */
    public static List<PaperLine> without(List<PaperLine> lines, OrganisationModel known) {
        List<PaperLine> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean told = i < FIRST
                    && (known.adoptedBy().isPresent() && ADOPTED.matches(text)
                            || known.validity().isPresent() && IN_FORCE.matches(text));
            if (!told) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
