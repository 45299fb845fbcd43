package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The subprojects of a project while its paper is read, and the working group that the paper says each of them has: after "Til hvert
 * delprojekt nedsættes en arbejdsgruppe med en tovholder og to ledere" each has one, with seats of its own, and "en tovholder"
 * coordinates it.
 */
public final class SubprojectsDraft {

    private final Places places;
    private final List<Subproject> subprojects = new ArrayList<>();
    private final List<Seat> groupSeats = new ArrayList<>();
    private Optional<Rhythm> groupsMeet = Optional.empty();

    SubprojectsDraft(Places places) {
        this.places = places;
    }

    /** A subproject, as its part of the paper tells of it. */
    public void add(Subproject subproject) {
        subprojects.add(subproject);
    }

    /** The seats of the working group that every subproject has. */
    public List<Seat> groupSeats() {
        return groupSeats;
    }

    /** Says how often the working groups meet. */
    public void groupsMeet(Rhythm rhythm) {
        groupsMeet = Optional.of(rhythm);
    }

    boolean isEmpty() {
        return subprojects.isEmpty();
    }

    /** The subprojects, each with its working group where they have one. */
    List<Subproject> build() {
        if (!groupSeats.isEmpty()) {
            subprojects.replaceAll(this::grouped);
        }
        return subprojects;
    }

    /** The subproject with the working group; its coordinator is one of that group. */
    private Subproject grouped(Subproject subproject) {
        List<Seat> seats = new ArrayList<>();
        Optional<Post> coordinator = subproject.coordinator();
        for (Seat seat : groupSeats) {
            if (coordinator.isEmpty() && seat.role().equals(Optional.of(SeatRole.COORDINATOR))) {
                String key = "tovholder-" + (subprojects.indexOf(subproject) + 1);
                seats.add(places.like(seat.withKey(key), seat));
                coordinator = Optional.of(places.like(
                        Post.builder().printed(seat.printed()).seat(key).build(), seat));
            } else {
                seats.add(seat);
            }
        }
        Composition group = places.like(
                Composition.builder()
                        .name("Arbejdsgruppen")
                        .seats(seats)
                        .meetings(groupsMeet)
                        .build(),
                groupSeats.get(0));
        return places.like(subproject.withWorkingGroup(Optional.of(group)).withCoordinator(coordinator), subproject);
    }
}
