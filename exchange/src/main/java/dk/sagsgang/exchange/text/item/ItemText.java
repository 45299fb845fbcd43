package dk.sagsgang.exchange.text.item;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.Section;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of an item say.
 *
 * @param sections the sections, in printed order
 * @param recommendations the recommendations, in printed order
 * @param decisions this meeting's decision and earlier ones of the same body, in printed order
 * @param priorTreatments earlier treatments whose text stands there
 * @param history earlier decisions that the text refers to
 * @param route the bodies that the case passes
 * @param emptyLabels headings with nothing of their own behind
 * @param plannedMeetings coming meetings that a sentence announces
 * @param process the steps to come that the sections tell
 * @param presences who was not there
 * @param pictures how many pictures were left out
 */
public record ItemText(
        List<Section> sections,
        List<Recommendation> recommendations,
        List<Decision> decisions,
        List<PriorTreatment> priorTreatments,
        List<DecisionReference> history,
        Optional<Route> route,
        List<String> emptyLabels,
        List<PlannedMeeting> plannedMeetings,
        List<Milestone> process,
        List<Presence> presences,
        int pictures) {}
