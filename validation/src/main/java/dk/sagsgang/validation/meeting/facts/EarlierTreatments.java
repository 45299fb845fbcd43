package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.PriorTreatment;
import java.util.ArrayList;
import java.util.List;

/** The earlier treatments that stand on items, each as the item that it was, so that rules for items hold for them too. */
final class EarlierTreatments {

    private EarlierTreatments() {}

    /** Those of all items, in printed order, with their places. */
    static List<ItemFacts> of(List<ItemFacts> items) {
        List<ItemFacts> earlier = new ArrayList<>(0);
        for (ItemFacts on : items) {
            List<PriorTreatment> treatments = on.item().priorTreatments();
            for (int p = 0; p < treatments.size(); p++) {
                earlier.add(new ItemFacts(
                        item(treatments.get(p), on.item()), on.place().at("priorTreatments", p), on, on.order()));
            }
        }
        return earlier;
    }

    /** The components keep their names, so that places in the item are places in the treatment. */
    private static AgendaItem item(PriorTreatment treatment, AgendaItem on) {
        return AgendaItem.builder()
                .number(on.number())
                .title(on.title())
                .kind(on.kind())
                .access(treatment.access())
                .closedReason(treatment.closedReason())
                .closedBy(treatment.closedBy())
                .caseType(treatment.caseType())
                .route(treatment.route())
                .addAllSections(treatment.sections())
                .addAllRecommendations(treatment.recommendations())
                .addAllDecisions(treatment.decisions())
                .addAllHistory(treatment.history())
                .addAllLegalReferences(treatment.legalReferences())
                .addAllAttachments(treatment.attachments())
                .addAllProcess(treatment.process())
                .addAllPlannedMeetings(treatment.plannedMeetings())
                .build();
    }
}
