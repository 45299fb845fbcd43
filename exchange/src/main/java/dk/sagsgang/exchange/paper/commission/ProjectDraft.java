package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.CompositionBuilder;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.ProjectOrganisationBuilder;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The project organisation of a commission while its paper is read. */
final class ProjectDraft {

    private final Places places;
    private final ProjectOrganisationBuilder project = ProjectOrganisation.builder();
    private final CompositionBuilder steering = Composition.builder();
    private final List<Seat> steeringSeats = new ArrayList<>();
    private final List<Subproject> subprojects = new ArrayList<>();
    private Optional<SourcePlace> steered = Optional.empty();
    private boolean said;

    ProjectDraft(Places places) {
        this.places = places;
    }

    ProjectOrganisationBuilder project() {
        said = true;
        return project;
    }

    CompositionBuilder steering(SourcePlace place) {
        said = true;
        steered = steered.isPresent() ? steered : Optional.of(place);
        return steering;
    }

    List<Seat> steeringSeats() {
        return steeringSeats;
    }

    List<Subproject> subprojects() {
        return subprojects;
    }

    Optional<ProjectOrganisation> build() {
        if (!said && subprojects.isEmpty()) {
            return Optional.empty();
        }
        steered.ifPresent(place -> project.steeringGroup(
                places.at(steering.addAllSeats(steeringSeats).build(), place)));
        return Optional.of(project.addAllSubprojects(subprojects).build());
    }
}
