package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import java.util.Optional;

/**
 * What the heading of a part tells of what stands below: of "Kontakt", that lines are addresses; of "3.1 Havneafdelingen", that the text
 * describes that unit.
 *
 * @param draft the section that has the heading, still without text
 * @param printed the heading as printed; empty without one
 * @param label what the heading says of every unit: its tasks, its leader, how it is reached
 * @param leader whom the heading names as a leader
 * @param unit the key of the unit that the heading names
 * @param announced what a list right below is one of
 * @param top whether it is the title of the paper, or stands with it
 * @param principles whether principles stand below
 * @param economy whether what stands below is about how money is steered
 * @param contact whether addresses stand below
 * @param asked whether the one who is named below is whoever may be asked, and leads nothing
 * @param described whether the text below describes the unit that it is about
 */
record PartHeading(
        SectionDraft draft,
        String printed,
        Optional<UnitLabels.Label> label,
        Optional<LeaderLines.Leader> leader,
        Optional<String> unit,
        UnitAnnouncement announced,
        boolean top,
        boolean principles,
        boolean economy,
        boolean contact,
        boolean asked,
        boolean described) {

    /** Whether lines below are said of the unit that the text is about. */
    boolean own() {
        return described || unit.isPresent();
    }
}
