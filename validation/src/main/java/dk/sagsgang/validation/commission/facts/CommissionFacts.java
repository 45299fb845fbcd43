package dk.sagsgang.validation.commission.facts;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Roster;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A commission as rules look at it: what it sets up, its day, and every committee or group in it. */
public final class CommissionFacts implements DocumentFacts {

    private final Commission commission;
    private final Context context;
    private final Optional<Roster> roster;
    private final List<CompositionFacts> compositions;
    private final List<DeliverableFacts> deliverables;

    public CommissionFacts(Commission commission, Context context) {
        this.commission = commission;
        this.context = context;
        this.roster = context.roster(day());
        this.compositions = compositions(commission, roster.orElse(Roster.EMPTY));
        this.deliverables = deliverables(commission);
    }

    public Commission commission() {
        return commission;
    }

    /** Who sits in the municipality's bodies on the day of the commission, where a roster tells. */
    public Optional<Roster> roster() {
        return roster;
    }

    /** The committee that is set up, others that the paper sets up, and all groups of the project, in printed order. */
    public List<CompositionFacts> compositions() {
        return compositions;
    }

    /** Whether a part of the paper is not here: the document is an excerpt, or the page says that the part stands elsewhere. */
    public boolean elsewhere(String component) {
        return commission.excerpt().orElse(false) || elsewhere(component, commission.layout());
    }

    private static boolean elsewhere(String component, List<PagePart> parts) {
        return parts.stream()
                .anyMatch(
                        part -> part.elsewhere().isPresent() && part.component().equals(component)
                                || elsewhere(component, part.parts()));
    }

    /** The committee or group that the commission itself sets up. */
    public Optional<CompositionFacts> committee() {
        return commission.composition().isPresent() ? Optional.of(compositions.get(0)) : Optional.empty();
    }

    /** All deliverables, those of the subprojects behind the commission's own. */
    public List<DeliverableFacts> deliverables() {
        return deliverables;
    }

    public List<Subproject> subprojects() {
        return commission.project().map(ProjectOrganisation::subprojects).orElse(List.of());
    }

    public static Place subproject(int index) {
        return Place.ROOT.at("project").at("subprojects", index);
    }

    /** Whether it sets up a committee under § 17, stk. 4: by its kind, or where that is not stated by the committee's. */
    public boolean specialCommittee() {
        if (commission.kind().isPresent()) {
            CommissionKind kind = commission.kind().get();
            return kind.equals(CommissionKind.SPECIAL_COMMITTEE) || kind.equals(CommissionKind.TASK_COMMITTEE);
        }
        return commission
                .body()
                .flatMap(Body::kind)
                .filter(BodyKind.SPECIAL_COMMITTEE::equals)
                .isPresent();
    }

    public boolean in(CommissionStatus status) {
        return commission.status().filter(status::equals).isPresent();
    }

    /** Whether nobody has decided it yet. */
    public boolean undecided() {
        return in(CommissionStatus.DRAFT) || in(CommissionStatus.PROPOSED);
    }

    /** The kind of a body, where document, roster or name tell. */
    public Optional<BodyKind> kind(Body body) {
        return context.kind(body, day());
    }

    /** The day of the decision that set it up, as far as it is told. */
    public Optional<ImpreciseDate> decided() {
        Optional<DecisionReference> decision = commission.establishedBy();
        return decision.flatMap(DecisionReference::date)
                .map(day -> ImpreciseDate.builder().earliest(day).latest(day).build())
                .or(() -> decision.flatMap(DecisionReference::dated));
    }

    /**
     * Whether a milestone is the decision on the commission itself: a body decides, and it does so no later than the
     * decision that set it up, or before the beginning where there is none yet.
     */
    public boolean setsUp(Milestone milestone) {
        Optional<ImpreciseDate> step = milestone.date().map(Deadlines::due);
        Optional<LocalDate> first = step.flatMap(ImpreciseDate::earliest).or(() -> step.flatMap(ImpreciseDate::latest));
        if (first.isEmpty() || milestone.involvements().stream().noneMatch(CommissionFacts::decides)) {
            return false;
        }
        Optional<ImpreciseDate> decided = decided();
        return decided.isPresent()
                ? decided.get()
                        .latest()
                        .filter(last -> !first.get().isAfter(last))
                        .isPresent()
                : commission
                        .term()
                        .flatMap(Term::begin)
                        .flatMap(ImpreciseDate::earliest)
                        .filter(first.get()::isBefore)
                        .isPresent();
    }

    /** Whether somebody has a say in it, by a decision or by recommending one. */
    public static boolean decides(Involvement involvement) {
        return involvement
                .role()
                .filter(role -> role.equals(InvolvementRole.DECIDES) || role.equals(InvolvementRole.RECOMMENDS))
                .isPresent();
    }

    /** The last day of the term, as far as it is told. */
    public Optional<ImpreciseDate> end() {
        return commission.term().flatMap(Term::end);
    }

    /** The day of the paper, or else of the decision that it rests on. */
    @Override
    public Optional<LocalDate> day() {
        return commission
                .dated()
                .flatMap(ImpreciseDate::earliest)
                .or(() -> decided().flatMap(ImpreciseDate::earliest));
    }

    @Override
    public Optional<MunicipalityCode> municipality() {
        return context.municipality(commission.municipality(), day());
    }

    private static List<CompositionFacts> compositions(Commission commission, Roster roster) {
        List<CompositionFacts> all = new ArrayList<>();
        add(commission.composition(), Place.ROOT.at("composition"), roster, all);
        for (int g = 0; g < commission.groups().size(); g++) {
            add(
                    commission.groups().get(g).composition(),
                    Place.ROOT.at("groups", g).at("composition"),
                    roster,
                    all);
        }
        if (commission.project().isPresent()) {
            ProjectOrganisation project = commission.project().get();
            Place place = Place.ROOT.at("project");
            add(project.steeringGroup(), place.at("steeringGroup"), roster, all);
            for (int g = 0; g < project.groups().size(); g++) {
                add(Optional.of(project.groups().get(g)), place.at("groups", g), roster, all);
            }
            for (int s = 0; s < project.subprojects().size(); s++) {
                add(project.subprojects().get(s).workingGroup(), subproject(s).at("workingGroup"), roster, all);
            }
        }
        return List.copyOf(all);
    }

    private static void add(Optional<Composition> given, Place place, Roster roster, List<CompositionFacts> all) {
        given.ifPresent(composition -> all.add(new CompositionFacts(composition, place, composition.resolve(roster))));
    }

    private static List<DeliverableFacts> deliverables(Commission commission) {
        List<DeliverableFacts> all = new ArrayList<>();
        for (int d = 0; d < commission.deliverables().size(); d++) {
            all.add(new DeliverableFacts(
                    commission.deliverables().get(d), Place.ROOT.at("deliverables", d), Optional.empty()));
        }
        List<Subproject> subprojects =
                commission.project().map(ProjectOrganisation::subprojects).orElse(List.of());
        for (int s = 0; s < subprojects.size(); s++) {
            List<Deliverable> own = subprojects.get(s).deliverables();
            for (int d = 0; d < own.size(); d++) {
                all.add(new DeliverableFacts(
                        own.get(d), subproject(s).at("deliverables", d), Optional.of(subprojects.get(s))));
            }
        }
        return List.copyOf(all);
    }
}
