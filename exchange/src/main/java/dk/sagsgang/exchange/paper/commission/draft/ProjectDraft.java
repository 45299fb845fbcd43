package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.ProjectOrganisationBuilder;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The project organisation of a commission while its paper is read: whether the paper is of a project, who manages it, and what
 * went before it. Its groups and its subprojects have drafts of their own. After "Projektleder: Anna Berg" she is the manager; where
 * no sentence says so, whoever sits in one of the groups as the manager is.
 */
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
    private final ProjectGroupsDraft groups;
    private final SubprojectsDraft subprojects;
    private final List<EarlierProject> earlier = new ArrayList<>();
    private boolean ofProject;
    private boolean managed;
    private Optional<Post> mentioned = Optional.empty();
    private boolean said;

    public ProjectDraft(Places places) {
        this.places = places;
        this.groups = new ProjectGroupsDraft(places);
        this.subprojects = new SubprojectsDraft(places);
    }

    public ProjectOrganisationBuilder project() {
        said = true;
        return project;
    }

    /** The steering group and the other groups of the project. */
    public ProjectGroupsDraft groups() {
        return groups;
    }

    public SubprojectsDraft subprojects() {
        return subprojects;
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

    /** Says who manages the project; what is said first counts. */
    public void manager(Post post) {
        if (!managed) {
            managed = true;
            project().manager(post);
        }
    }

    /** Says that there is a manager, of whom no more than that is told. */
    public void mentioned(Post post) {
        mentioned = mentioned.isPresent() ? mentioned : Optional.of(post);
        said = true;
    }

    /** The project manager, where a seat says who it is and no sentence does. */
    private void seated() {
        if (managed) {
            return;
        }
        Stream.concat(subprojects.groupSeats().stream(), groups.seats())
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

    /** The project; empty where nothing was said of one. */
    public Optional<ProjectOrganisation> build() {
        if (!said && groups.isEmpty() && subprojects.isEmpty()) {
            return Optional.empty();
        }
        seated();
        groups.build(project);
        return Optional.of(project.addAllSubprojects(subprojects.build()).build());
    }
}
