package dk.sagsgang.validation.archive.index;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes from commissions and organisation models what rules for archives ask of them. */
public final class PaperIndexer {

    /** Roles in which a body has an item before it; who is heard or involved may be so at a workshop. */
    private static final Set<InvolvementRole> ON_THE_AGENDA =
            Set.of(InvolvementRole.INFORMED, InvolvementRole.RECEIVES_REPORT, InvolvementRole.DECIDES);

    private final Bodies bodies;
    private final CitationIndexer citationIndexer;

    public PaperIndexer(Bodies bodies, SharedValues recent) {
        this.bodies = bodies;
        this.citationIndexer = new CitationIndexer(bodies, recent);
    }

    public PaperEntry index(int document, Commission commission) {
        Optional<CaseNumber> caseNumber = commission.caseNumber().filter(number -> !number.placeholder());
        Optional<Citation> establishedBy =
                citation("establishedBy", commission.establishedBy(), commission.municipality());
        return new PaperEntry(
                document,
                MeetingIndexer.folded(caseNumber),
                caseNumber.flatMap(CaseNumber::scheme),
                establishedBy.stream().toList(),
                establishedBy.filter(decision -> inForce(commission)),
                inForce(commission) ? committee(commission) : Optional.empty(),
                Optional.empty(),
                inForce(commission) && caseNumber.isPresent() ? steps(commission) : List.of());
    }

    public PaperEntry index(int document, OrganisationModel model) {
        Optional<CaseNumber> caseNumber = model.caseNumber().filter(number -> !number.placeholder());
        Optional<Citation> adoptedBy = citation("adoptedBy", model.adoptedBy(), model.municipality());
        Optional<Citation> replaces = citation("replaces", model.replaces(), model.municipality());
        return new PaperEntry(
                document,
                MeetingIndexer.folded(caseNumber),
                caseNumber.flatMap(CaseNumber::scheme),
                Stream.of(adoptedBy, replaces).flatMap(Optional::stream).toList(),
                adoptedBy.filter(decision ->
                        model.state().filter(ModelState.PROPOSED::equals).isEmpty()),
                Optional.empty(),
                ModelEntry.of(model, adoptedBy),
                List.of());
    }

    /** Whether it was decided as it stands; what is proposed, revised or ended may have gone another way. */
    private static boolean inForce(Commission commission) {
        return commission.status().isPresent()
                ? commission.status().get().equals(CommissionStatus.ADOPTED)
                : established(commission).isPresent();
    }

    private static Optional<LocalDate> established(Commission commission) {
        return commission.establishedBy().flatMap(DecisionReference::date);
    }

    private Optional<CommitteeEntry> committee(Commission commission) {
        int body = commission
                .body()
                .map(named -> bodies.add(commission.municipality(), named))
                .orElse(Bodies.NONE);
        Optional<LocalDate> day = established(commission);
        return body == Bodies.NONE || day.isEmpty()
                ? Optional.empty()
                : Optional.of(CommitteeEntry.of(body, day.get(), commission));
    }

    private List<PaperEntry.Step> steps(Commission commission) {
        List<PaperEntry.Step> steps = new ArrayList<>();
        for (int m = 0; m < commission.milestones().size(); m++) {
            Milestone milestone = commission.milestones().get(m);
            Optional<LocalDate> first = milestone.date().flatMap(ImpreciseDate::earliest);
            first = first.isPresent() ? first : established(commission);
            Optional<LocalDate> last = milestone.date().flatMap(ImpreciseDate::latest);
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                for (int i = 0; i < milestone.involvements().size(); i++) {
                    Involvement involvement = milestone.involvements().get(i);
                    int body = body(involvement, commission.municipality());
                    if (body != Bodies.NONE) {
                        steps.add(new PaperEntry.Step(
                                Place.ROOT.at("milestones", m).at("involvements", i),
                                body,
                                involvement
                                        .role()
                                        .filter(InvolvementRole.INFORMED::equals)
                                        .isPresent(),
                                first.get(),
                                last.get()));
                    }
                }
            }
        }
        return List.copyOf(steps);
    }

    private int body(Involvement involvement, Optional<Municipality> municipality) {
        boolean asBody = involvement.person().isEmpty()
                && involvement.role().filter(ON_THE_AGENDA::contains).isPresent();
        return asBody
                ? involvement.body().map(body -> bodies.add(municipality, body)).orElse(Bodies.NONE)
                : Bodies.NONE;
    }

    private Optional<Citation> citation(
            String name, Optional<DecisionReference> decision, Optional<Municipality> municipality) {
        return decision.map(reference ->
                citationIndexer.index(Place.ROOT.at(name), reference, municipality, false, Optional.empty()));
    }
}
