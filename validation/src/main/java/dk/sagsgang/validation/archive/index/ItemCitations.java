package dk.sagsgang.validation.archive.index;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.TextSums;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes from the items of a meeting which decisions and promises they name. */
final class ItemCitations {

    private final CitationIndexer citationIndexer;

    ItemCitations(CitationIndexer citationIndexer) {
        this.citationIndexer = citationIndexer;
    }

    /** What an item says was decided elsewhere or before. */
    List<Citation> of(ItemFacts facts, MeetingFacts meeting, List<DecisionFacts> here) {
        AgendaItem item = facts.item();
        Optional<Municipality> municipality = meeting.meeting().municipality();
        List<Citation> citations = new ArrayList<>();
        for (int h = 0; h < item.history().size(); h++) {
            citations.add(citationIndexer.index(
                    facts.place().at("history", h), item.history().get(h), municipality, false, Optional.empty()));
        }
        for (int p = 0; p < item.priorTreatments().size(); p++) {
            addPrior(
                    facts.place().at("priorTreatments", p),
                    item.priorTreatments().get(p),
                    municipality,
                    citations);
        }
        Set<DecisionFacts> ours = Set.copyOf(here);
        for (DecisionFacts decision : facts.decisions()) {
            if (!ours.contains(decision) && decision.decision().date().isPresent()) {
                Optional<Body> body = decision.decision().body().isPresent()
                        ? decision.decision().body()
                        : MeetingIndexer.only(meeting.meeting());
                DecisionReference reference = DecisionReference.builder()
                        .body(body)
                        .date(decision.decision().date())
                        .build();
                citations.add(citationIndexer.index(
                        decision.place(),
                        reference,
                        municipality,
                        true,
                        MeetingIndexer.told(decision).stream().findFirst()));
            }
        }
        return List.copyOf(citations);
    }

    /** What an item and its decisions hand out to be done. */
    List<Promised> followUps(ItemFacts facts, MeetingFacts meeting, List<DecisionFacts> here) {
        List<Promised> promised = new ArrayList<>(0);
        addFollowUps(facts.item().followUps(), facts.place(), meeting, promised);
        here.forEach(decision -> addFollowUps(decision.decision().followUps(), decision.place(), meeting, promised));
        return List.copyOf(promised);
    }

    private void addFollowUps(List<FollowUp> followUps, Place parent, MeetingFacts meeting, List<Promised> promised) {
        for (int f = 0; f < followUps.size(); f++) {
            FollowUp followUp = followUps.get(f);
            Place place = parent.at("followUps", f);
            promised.add(new Promised(
                    place,
                    followUp.decision()
                            .map(decision -> citationIndexer.index(
                                    place.at("decision"),
                                    decision,
                                    meeting.meeting().municipality(),
                                    false,
                                    Optional.empty())),
                    TextSums.of(followUp.task()),
                    followUp.due().flatMap(ImpreciseDate::latest),
                    followUp.status().isPresent() || followUp.done().isPresent(),
                    followUp.settled()));
        }
    }

    private void addPrior(
            Place place, PriorTreatment prior, Optional<Municipality> municipality, List<Citation> citations) {
        DecisionReference reference = prior.reference().orElse(DecisionReference.EMPTY);
        if (prior.decisions().isEmpty()) {
            citations.add(citationIndexer.index(place, reference, municipality, true, Optional.empty()));
        }
        for (int d = 0; d < prior.decisions().size(); d++) {
            Decision decision = prior.decisions().get(d);
            boolean elsewhere = decision.date().isPresent()
                    && reference.date().isPresent()
                    && !decision.date().equals(reference.date());
            DecisionReference own = DecisionReference.builder()
                    .body(decision.body().isPresent() ? decision.body() : reference.body())
                    .date(decision.date().isPresent() ? decision.date() : reference.date())
                    .itemNumber(elsewhere ? "" : reference.itemNumber())
                    .caseNumber(reference.caseNumber())
                    .build();
            Optional<Outcome> outcome = decision.outcome().isPresent()
                    ? decision.outcome()
                    : Outcome.ofPhrase(decision.text().plain());
            Optional<ItemEntry.Told> told = outcome.map(
                    present -> new ItemEntry.Told(present, decision.outcome().isPresent()));
            citations.add(citationIndexer.index(place.at("decisions", d), own, municipality, true, told));
        }
    }
}
