package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** COM-050: The members of a sub-committee sit in the committee that set it up, which the roster knows. */
public final class SubcommitteeMembersSitInParent implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-050", Severity.WARNING)
            .restingOn(RuleSource.opinion("77.1.3"))
            .withVariant("person", Severity.WARNING)
            .withVariant("other-body", Severity.WARNING)
            .askingRoster();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<Body> parent = parent(facts);
        if (!subcommittee(facts) || parent.isEmpty() || facts.committee().isEmpty()) {
            return;
        }
        Optional<RosterBody> known = facts.roster().flatMap(roster -> roster.find(parent.get()));
        CompositionFacts committee = facts.committee().get();
        for (int s = 0; s < committee.composition().seats().size(); s++) {
            Seat seat = committee.composition().seats().get(s);
            if (CompositionFacts.besideTheMembers(seat)) {
                continue;
            }
            if (ofAnother(seat, parent.get(), facts)) {
                findings.at(
                        committee.seat(s).at("filledBy"),
                        "other-body",
                        Argument.body("body", parent.get().label()));
            }
            for (Person person : persons(seat)) {
                Optional<Boolean> sits = known.flatMap(body -> body.seats(person));
                if (sits.isEmpty()) {
                    findings.lacksRoster();
                } else if (!sits.get()) {
                    findings.at(
                            committee.seat(s),
                            "person",
                            Argument.body("body", parent.get().label()));
                }
            }
        }
    }

    private static boolean subcommittee(CommissionFacts facts) {
        return facts.commission()
                .kind()
                .filter(CommissionKind.SUBCOMMITTEE::equals)
                .isPresent();
    }

    /** The committee that set it up; of one set up by the council it is not told whose sub-committee it is. */
    private static Optional<Body> parent(CommissionFacts facts) {
        return facts.commission()
                .establishedBy()
                .flatMap(DecisionReference::body)
                .filter(body ->
                        facts.kind(body).filter(BodyKind::electedCouncil).isEmpty());
    }

    private static boolean ofAnother(Seat seat, Body parent, CommissionFacts facts) {
        return seat.filledBy()
                .filter(MembersOfBody.class::isInstance)
                .map(MembersOfBody.class::cast)
                .flatMap(MembersOfBody::body)
                .filter(body -> body.comparableTo(parent)
                        && !body.sameAs(parent)
                        && facts.roster()
                                .filter(roster -> roster.same(body, parent))
                                .isEmpty())
                .isPresent();
    }

    private static List<Person> persons(Seat seat) {
        List<Person> persons = new ArrayList<>(seat.holders());
        seat.filledBy()
                .filter(NamedPerson.class::isInstance)
                .map(NamedPerson.class::cast)
                .flatMap(NamedPerson::person)
                .filter(person -> seat.holders().stream().noneMatch(person::sameAs))
                .ifPresent(persons::add);
        return persons;
    }
}
