package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.CompositionBuilder;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.ProjectOrganisationBuilder;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The groups of a project while its paper is read: the steering group, which leads it, and those beside that. "Styregruppe: Anna
 * Berg, Bo Dam" and, further down, "Styregruppen mødes hver måned" tell one group, by its name with or without the article.
 */
public final class ProjectGroupsDraft {

    private final Places places;
    private final CompositionBuilder steering = Composition.builder();
    private final List<Seat> steeringSeats = new ArrayList<>();
    private Optional<SourcePlace> steered = Optional.empty();
    private final List<Composition> others = new ArrayList<>();

    ProjectGroupsDraft(Places places) {
        this.places = places;
    }

    /** The steering group, which a sentence or a list at this place tells of. */
    public CompositionBuilder steering(SourcePlace place) {
        steered = steered.isPresent() ? steered : Optional.of(place);
        return steering;
    }

    /** Whether a steering group has been told. */
    public boolean steered() {
        return steered.isPresent();
    }

    /** Who sits in the steering group. */
    public List<Seat> steeringSeats() {
        return steeringSeats;
    }

    /** A group whose members are a list. */
    public void listed(String kind, String name, List<PaperLine> lines) {
        List<Seat> seats = lines.stream()
                .map(line -> places.at(SeatWords.element(line.text()), line.place()))
                .toList();
        SourcePlace place = lines.get(0).place();
        if (kind.equals("styregruppe") && steeringSeats.isEmpty()) {
            steering(place).name(name);
            steeringSeats.addAll(seats);
        } else {
            others.add(places.at(Composition.builder().name(name).seats(seats).build(), place));
        }
    }

    /** A group that sentences tell; the first steering group leads the project. */
    public void add(Composition group, SourcePlace place) {
        if (leads(group)) {
            steering(place).name(group.name()).text(group.text()).meetings(group.meetings());
            steeringSeats.addAll(group.seats());
        } else {
            others.add(group);
        }
    }

    /** A group that is none that leads, whatever it is called. */
    public void beside(Composition group) {
        others.add(group);
    }

    /** A group that has a part of its own; where it was told before, what the part says is added. */
    public void headed(Composition group, SourcePlace place) {
        String name = group.name().endsWith("gruppe") ? group.name() + "n" : group.name();
        boolean told = amend(
                name,
                before -> before.withSeats(before.seats().isEmpty() ? group.seats() : before.seats())
                        .withMeetings(before.meetings().or(group::meetings))
                        .withText(before.text().content().isEmpty() ? group.text() : before.text())
                        .withChair(before.chair().or(group::chair))
                        .withSecretary(before.secretary().or(group::secretary)));
        if (told) {
            headed(name, group.heading());
        } else if (leads(group)) {
            steering(place).from(group).seats(List.of());
            steeringSeats.addAll(group.seats());
        } else {
            others.add(group);
        }
    }

    /** Says under which heading a group has been told. */
    public void headed(String name, String heading) {
        if (steers(name)) {
            steering.heading(heading);
        } else {
            amend(name, group -> group.withHeading(heading));
        }
    }

    /** Says how often a group meets; false where none of that name has been told. */
    public boolean meets(String name, Rhythm rhythm) {
        if (steers(name)) {
            steering.meetings(rhythm);
            return true;
        }
        return amendOther(name, group -> group.withMeetings(Optional.of(rhythm)));
    }

    /** Says more of a group that has been told; false where none of that name has been. */
    public boolean amend(String name, UnaryOperator<Composition> more) {
        if (steers(name)) {
            Composition told = steering.seats(steeringSeats).build();
            Composition after = more.apply(told);
            steeringSeats.clear();
            steeringSeats.addAll(after.seats());
            steering.from(after.withSeats(List.of())).seats(List.of());
            return true;
        }
        return amendOther(name, more);
    }

    private boolean amendOther(String name, UnaryOperator<Composition> more) {
        for (int i = 0; i < others.size(); i++) {
            Composition group = others.get(i);
            if (same(group.name(), name)) {
                others.set(i, places.like(more.apply(group), group));
                return true;
            }
        }
        return false;
    }

    private boolean leads(Composition group) {
        return group.name().toLowerCase(Locale.ROOT).contains("styregruppe") && steeringSeats.isEmpty();
    }

    private boolean steers(String name) {
        return steered() && same(steering.build().name(), name);
    }

    /** "Projektgruppe" over a list is what sentences call "Projektgruppen". */
    private static boolean same(String name, String other) {
        return bare(name).equalsIgnoreCase(bare(other));
    }

    private static String bare(String name) {
        return name.endsWith("gruppen") ? name.substring(0, name.length() - 1) : name;
    }

    boolean isEmpty() {
        return others.isEmpty() && steered.isEmpty();
    }

    /** The seats of all groups, those of the steering group first. */
    Stream<Seat> seats() {
        return Stream.concat(steeringSeats.stream(), others.stream().flatMap(group -> group.seats().stream()));
    }

    void build(ProjectOrganisationBuilder project) {
        project.addAllGroups(others);
        steered.ifPresent(place -> project.steeringGroup(
                places.at(steering.addAllSeats(steeringSeats).build(), place)));
    }
}
