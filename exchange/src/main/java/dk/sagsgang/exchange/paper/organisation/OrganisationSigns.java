package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;

/** What on a page shows that it is of an organisation. */
public final class OrganisationSigns {

    private OrganisationSigns() {}

    /**
     * How many lines of a paper show an organisation: names of units, and words that announce a list of them. Three or more are no
     * chance.
     */
    public static int in(Paper paper) {
        int signs = 0;
        for (PaperLine line : paper.lines()) {
            String text = line.text();
            int colon = text.indexOf(':');
            boolean name = UnitWords.name(text) && !text.contains(" den ") && text.length() < 60;
            boolean announced = colon > 0
                    && colon < 200
                    && UnitAnnouncement.of(text.substring(0, colon)).what() == UnitAnnouncement.What.UNITS;
            signs += name || announced ? 1 : 0;
            signs += announced
                            && UnitNameLists.flat(text.substring(colon + 1).strip())
                                            .size()
                                    > 1
                    ? 3
                    : 0;
        }
        return signs;
    }
}
