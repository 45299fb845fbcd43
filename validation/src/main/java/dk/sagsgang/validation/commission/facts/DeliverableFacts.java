package dk.sagsgang.validation.commission.facts;

import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.validation.rule.Place;
import java.util.Optional;

/**
 * Something to be handed over as rules look at it.
 *
 * @param deliverable the deliverable
 * @param place where it stands
 * @param subproject the subproject whose it is; empty where it is the commission's own
 */
public record DeliverableFacts(Deliverable deliverable, Place place, Optional<Subproject> subproject) {}
