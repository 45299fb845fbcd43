package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** COM-023: A post that names a seat by its key finds it. */
public final class PostHasItsSeat implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-023", Severity.ERROR).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Set<String> all = new HashSet<>();
        for (CompositionFacts each : facts.compositions()) {
            Set<String> own = new HashSet<>();
            each.composition().seats().forEach(seat -> own.add(seat.key()));
            all.addAll(own);
            Composition composition = each.composition();
            check(composition.chair(), each.place().at("chair"), own, findings);
            check(composition.deputyChair(), each.place().at("deputyChair"), own, findings);
            check(composition.secretary(), each.place().at("secretary"), own, findings);
        }
        Place project = Place.ROOT.at("project");
        List<Post> owners =
                facts.commission().project().map(ProjectOrganisation::owners).orElse(List.of());
        for (int o = 0; o < owners.size(); o++) {
            check(Optional.of(owners.get(o)), project.at("owners", o), all, findings);
        }
        Optional<Post> manager = facts.commission().project().flatMap(ProjectOrganisation::manager);
        check(manager, project.at("manager"), all, findings);
        for (int s = 0; s < facts.subprojects().size(); s++) {
            Place place = CommissionFacts.subproject(s).at("coordinator");
            check(facts.subprojects().get(s).coordinator(), place, all, findings);
        }
    }

    private static void check(Optional<Post> post, Place place, Set<String> seats, Findings findings) {
        String key = post.map(Post::seat).orElse("");
        if (!key.isBlank() && !seats.contains(key)) {
            findings.at(place.at("seat"), Argument.identifier("key", key));
        }
    }
}
