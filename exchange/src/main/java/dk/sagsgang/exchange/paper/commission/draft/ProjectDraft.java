package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.CompositionBuilder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.ProjectOrganisationBuilder;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The project organisation of a commission while its paper is read. */
public final class ProjectDraft {

    private static final QuickPattern PROJECT =
            QuickPattern.compile("(?<!\\p{L})[Pp]rojekt(?:et|ets|leder(?:en|ne)?|perioden?)(?!\\p{L})");

    private static final QuickPattern MANAGED =
            QuickPattern.compile("(?:[Ss]tyregruppe|[Pp]rojektgruppe|[Pp]rojektleder|[Pp]rojektledelse)");

    /** A heading that steering has: what has a steering group beside it is a project, whatever it is called. */
    private static final QuickPattern STEERING = QuickPattern.compile("Styregruppen?:?");

    private static final int FEWEST = 3;

    private final Places places;
    private final ProjectOrganisationBuilder project = ProjectOrganisation.builder();
    private final CompositionBuilder steering = Composition.builder();
    private final List<Seat> steeringSeats = new ArrayList<>();
    private final List<Subproject> subprojects = new ArrayList<>();
    private Optional<SourcePlace> steered = Optional.empty();
    private final List<Seat> groupSeats = new ArrayList<>();
    private Optional<Rhythm> groupsMeet = Optional.empty();
    private final List<EarlierProject> earlier = new ArrayList<>();
    private boolean ofProject;
    private boolean managed;
    private Optional<Post> mentioned = Optional.empty();
    private boolean said;

    public ProjectDraft(Places places) {
        this.places = places;
    }

    public ProjectOrganisationBuilder project() {
        said = true;
        return project;
    }

    public CompositionBuilder steering(SourcePlace place) {
        said = true;
        steered = steered.isPresent() ? steered : Optional.of(place);
        return steering;
    }

    /** Whether a steering group has been told. */
    public boolean steered() {
        return steered.isPresent();
    }

    public List<Seat> steeringSeats() {
        return steeringSeats;
    }

    /** A group of the project whose members are a list. */
    public void group(String kind, String name, List<PaperLine> lines) {
        List<Seat> seats = lines.stream()
                .map(line -> places.at(SeatWords.element(line.text()), line.place()))
                .toList();
        SourcePlace place = lines.get(0).place();
        if (kind.equals("styregruppe") && steeringSeats.isEmpty()) {
            steering(place).name(name);
            steeringSeats.addAll(seats);
        } else {
            project()
                    .addGroups(places.at(
                            Composition.builder().name(name).seats(seats).build(), place));
        }
    }

    /** Says how often a group of the project meets; false where no group of that name has been told. */
    public boolean meets(String name, Rhythm rhythm) {
        if (steered() && same(steering.build().name(), name)) {
            steering.meetings(rhythm);
            return true;
        }
        List<Composition> groups = new ArrayList<>(project.build().groups());
        for (int i = 0; i < groups.size(); i++) {
            Composition group = groups.get(i);
            if (same(group.name(), name)) {
                groups.set(i, places.like(group.withMeetings(Optional.of(rhythm)), group));
                project.groups(groups);
                return true;
            }
        }
        return false;
    }

    /** Whether the paper is of a project, so that its groups are groups of that. */
    public boolean led() {
        return ofProject;
    }

    /** Says by the words of the whole paper whether it is of a project: it has a manager or a steering group, and speaks of the project. */
    public void tell(List<String> lines) {
        long times = lines.stream()
                .mapToLong(line -> PROJECT.matcher(line).results().count())
                .sum();
        ofProject = times >= FEWEST && lines.stream().anyMatch(MANAGED::find)
                || lines.stream().skip(1).anyMatch(STEERING::matches);
    }

    /** Says more of a group that has been told; false where none of that name has been. */
    public boolean amend(String name, UnaryOperator<Composition> more) {
        if (steered() && same(steering.build().name(), name)) {
            Composition told = steering.seats(steeringSeats).build();
            Composition after = more.apply(told);
            steeringSeats.clear();
            steeringSeats.addAll(after.seats());
            steering.from(after.withSeats(List.of())).seats(List.of());
            return true;
        }
        List<Composition> groups = new ArrayList<>(project.build().groups());
        for (int i = 0; i < groups.size(); i++) {
            Composition group = groups.get(i);
            if (same(group.name(), name)) {
                groups.set(i, places.like(more.apply(group), group));
                project.groups(groups);
                return true;
            }
        }
        return false;
    }

    /** "Projektgruppe" over a list is what sentences call "Projektgruppen". */
    private static boolean same(String name, String other) {
        return bare(name).equalsIgnoreCase(bare(other));
    }

    private static String bare(String name) {
        return name.endsWith("gruppen") ? name.substring(0, name.length() - 1) : name;
    }

    /** Says under which heading a group has been told. */
    public void headed(String name, String heading) {
        if (steered() && same(steering.build().name(), name)) {
            steering.heading(heading);
        } else {
            amend(name, group -> group.withHeading(heading));
        }
    }

    /** A group of the project; the first steering group leads it. */
    public void add(Composition group, SourcePlace place) {
        if (group.name().toLowerCase(Locale.ROOT).contains("styregruppe") && steeringSeats.isEmpty()) {
            steering(place).name(group.name()).text(group.text()).meetings(group.meetings());
            steeringSeats.addAll(group.seats());
        } else {
            project().addGroups(group);
        }
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
        } else if (group.name().toLowerCase(Locale.ROOT).contains("styregruppe") && steeringSeats.isEmpty()) {
            steering(place).from(group).seats(List.of());
            steeringSeats.addAll(group.seats());
        } else {
            project().addGroups(group);
        }
    }

    /** A project before this one. */
    public void earlier(EarlierProject project) {
        earlier.add(project);
    }

    /** An aim of the earlier project that was told last. */
    public void aim(ProjectTarget target) {
        if (!earlier.isEmpty()) {
            EarlierProject last = earlier.get(earlier.size() - 1);
            List<ProjectTarget> targets = new ArrayList<>(last.targets());
            targets.add(target);
            earlier.set(earlier.size() - 1, places.like(last.withTargets(targets), last));
        }
    }

    /** The projects before this one. */
    public List<EarlierProject> earlier() {
        return earlier;
    }

    /** Says that there is a manager, of whom no more than that is told. */
    public void mentioned(Post post) {
        mentioned = mentioned.isPresent() ? mentioned : Optional.of(post);
        said = true;
    }

    /** The project manager, where a seat says who it is and no sentence does. */
    private void managed() {
        if (managed) {
            return;
        }
        Stream.of(
                        groupSeats.stream(),
                        steeringSeats.stream(),
                        project.build().groups().stream().flatMap(group -> group.seats().stream()))
                .flatMap(seats -> seats)
                .filter(seat -> seat.role().equals(Optional.of(SeatRole.PROJECT_MANAGER))
                        && seat.filledBy().isPresent())
                .findFirst()
                .map(seat -> places.like(
                        Post.builder()
                                .printed(seat.printed())
                                .filledBy(seat.filledBy())
                                .build(),
                        seat))
                .or(() -> mentioned)
                .ifPresent(project::manager);
    }

    /** Says who manages the project; what is said first counts. */
    public void manager(Post post) {
        if (!managed) {
            managed = true;
            project().manager(post);
        }
    }

    /** The seats of the working group that every subproject has. */
    public List<Seat> groupSeats() {
        return groupSeats;
    }

    public void groupsMeet(Rhythm rhythm) {
        groupsMeet = Optional.of(rhythm);
    }

    public List<Subproject> subprojects() {
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

    public Optional<ProjectOrganisation> build() {
        if (!groupSeats.isEmpty()) {
            subprojects.replaceAll(this::grouped);
        }
        if (!said && subprojects.isEmpty()) {
            return Optional.empty();
        }
        managed();
        steered.ifPresent(place -> project.steeringGroup(
                places.at(steering.addAllSeats(steeringSeats).build(), place)));
        return Optional.of(project.addAllSubprojects(subprojects).build());
    }
}
