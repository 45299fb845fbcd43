package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.Responsibility;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.UnitRelation;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.organisation.aim.Measure;
import dk.sagsgang.organisation.aim.StatedEffect;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.text.Texts;
import java.util.List;
import java.util.Optional;

/** Walks every text of an organisation model. */
final class OrganisationTexts {

    private final Texts texts;

    OrganisationTexts(Texts texts) {
        this.texts = texts;
    }

    void walk(OrganisationModel model) {
        Place root = Place.ROOT;
        texts.municipality(model.municipality(), root, "municipality");
        texts.prose(model.title(), root, "title");
        texts.caseNumber(model.caseNumber(), root, "caseNumber");
        texts.date(model.dated(), root, "dated");
        texts.body(model.issuedBy(), root, "issuedBy");
        texts.persons(model.authors(), root, "authors");
        texts.decisionReference(model.adoptedBy(), root, "adoptedBy");
        texts.decisionReference(model.replaces(), root, "replaces");
        texts.paperReferences(model.papers(), root, "papers");
        texts.legalReferences(model.legalBasis(), root, "legalBasis");
        texts.term(model.validity(), root, "validity");
        texts.prose(model.emptyLabels(), root, "emptyLabels");
        texts.prose(model.contents(), root, "contents");
        texts.sections(model.sections(), root, "sections");
        challenges(model.challenges());
        texts.prose(model.preserved(), root, "preserved");
        aims(model.aims(), root);
        texts.prose(model.principles(), root, "principles");
        texts.prose(model.economicPrinciples(), root, "economicPrinciples");
        measures(model.measures());
        effects(model.effects());
        for (int u = 0; u < model.units().size(); u++) {
            unit(model.units().get(u), root.at("units", u));
        }
        counts(model.statedCounts());
        teams(model.leadershipTeams());
        boards(model.boards());
        relations(model.relations());
        deviations(model.deviations());
        steps(model.steps());
        texts.ids(model.ids(), root);
    }

    private void challenges(List<Challenge> challenges) {
        for (int c = 0; c < challenges.size(); c++) {
            Place place = Place.ROOT.at("challenges", c);
            texts.code(challenges.get(c).scope(), place, "scope");
            texts.prose(challenges.get(c).text(), place, "text");
            texts.prose(challenges.get(c).points(), place, "points");
        }
    }

    private void aims(List<Aim> aims, Place parent) {
        for (int a = 0; a < aims.size(); a++) {
            Place place = parent.at("aims", a);
            texts.prose(aims.get(a).text(), place, "text");
            texts.prose(aims.get(a).points(), place, "points");
        }
    }

    private void measures(List<Measure> measures) {
        for (int m = 0; m < measures.size(); m++) {
            Place place = Place.ROOT.at("measures", m);
            texts.prose(measures.get(m).text(), place, "text");
            texts.technical(measures.get(m).units(), place, "units");
        }
    }

    private void effects(List<StatedEffect> effects) {
        for (int e = 0; e < effects.size(); e++) {
            Place place = Place.ROOT.at("effects", e);
            texts.prose(effects.get(e).subject(), place, "subject");
            texts.prose(effects.get(e).text(), place, "text");
        }
    }

    private void unit(OrganisationUnit unit, Place place) {
        texts.technical(unit.key(), place, "key");
        texts.prose(unit.name(), place, "name");
        texts.printed(unit.shortName(), place, "shortName");
        texts.code(unit.kind(), place, "kind");
        texts.technical(unit.parent(), place, "parent");
        // Levels are of many schemes, and a municipality's own is as good as those that the library knows.
        unit.level().ifPresent(level -> texts.technical(level.code(), place, "level"));
        texts.codes(unit.functions(), place, "functions");
        texts.prose(unit.description(), place, "description");
        aims(unit.aims(), place);
        texts.prose(unit.tasks(), place, "tasks");
        targetGroups(unit.targetGroups(), place);
        texts.prose(unit.services(), place, "services");
        texts.prose(unit.principles(), place, "principles");
        texts.prose(unit.developments(), place, "developments");
        placements(unit.placements(), place);
        texts.count(unit.headCount(), place, "headCount");
        texts.count(unit.fullTimeEquivalents(), place, "fullTimeEquivalents");
        texts.prose(unit.staffing(), place, "staffing");
        if (unit.budget().isPresent()) {
            budget(unit.budget().get(), place.at("budget"));
        }
        for (int l = 0; l < unit.leadership().size(); l++) {
            leadership(unit.leadership().get(l), place.at("leadership", l));
        }
        texts.technical(unit.spans(), place, "spans");
        texts.count(unit.duration(), place, "duration");
        texts.term(unit.validity(), place, "validity");
        references(unit.predecessors(), place, "predecessors");
        references(unit.successors(), place, "successors");
        responsibilities(unit.responsibilities(), place);
        if (unit.contact().isPresent()) {
            contact(unit.contact().get(), place.at("contact"));
        }
        texts.ids(unit.ids(), place);
    }

    private void targetGroups(List<TargetGroup> groups, Place parent) {
        for (int g = 0; g < groups.size(); g++) {
            Place place = parent.at("targetGroups", g);
            texts.prose(groups.get(g).text(), place, "text");
            texts.count(groups.get(g).size(), place, "size");
        }
    }

    private void placements(List<Placement> placements, Place parent) {
        for (int p = 0; p < placements.size(); p++) {
            Placement placement = placements.get(p);
            Place place = parent.at("placements", p);
            texts.code(placement.kind(), place, "kind");
            texts.prose(placement.part(), place, "part");
            texts.prose(placement.place(), place, "place");
            texts.technical(placement.hosts(), place, "hosts");
            texts.prose(placement.extent(), place, "extent");
        }
    }

    private void budget(Budget budget, Place place) {
        texts.amount(budget.amount(), place, "amount");
        texts.date(budget.period(), place, "period");
        texts.share(budget.externalShare(), place, "externalShare");
        texts.amount(budget.externalAmount(), place, "externalAmount");
        texts.prose(budget.externalPurpose(), place, "externalPurpose");
        texts.prose(budget.suppliers(), place, "suppliers");
        texts.prose(budget.remark(), place, "remark");
    }

    private void leadership(Leadership leadership, Place place) {
        texts.code(leadership.role(), place, "role");
        office(leadership.office(), place);
        texts.person(leadership.person(), place, "person");
        texts.count(leadership.number(), place, "number");
        texts.count(leadership.span(), place, "span");
        texts.code(leadership.spanRole(), place, "spanRole");
        texts.term(leadership.validity(), place, "validity");
        texts.prose(leadership.remark(), place, "remark");
    }

    private void office(Optional<Office> office, Place parent) {
        if (office.isPresent()) {
            texts.printed(office.get().title(), parent, "office");
        }
    }

    private void references(List<UnitReference> references, Place parent, String component) {
        for (int r = 0; r < references.size(); r++) {
            Place place = parent.at(component, r);
            texts.technical(references.get(r).key(), place, "key");
            texts.prose(references.get(r).name(), place, "name");
            texts.ids(references.get(r).ids(), place);
        }
    }

    private void responsibilities(List<Responsibility> responsibilities, Place parent) {
        for (int r = 0; r < responsibilities.size(); r++) {
            Responsibility responsibility = responsibilities.get(r);
            Place place = parent.at("responsibilities", r);
            if (responsibility.kle().isPresent()) {
                texts.technical(responsibility.kle().get().printed(), place, "kle");
            }
            texts.codes(responsibility.aspects(), place, "aspects");
            texts.prose(responsibility.text(), place, "text");
        }
    }

    private void contact(ContactDetails contact, Place place) {
        texts.printed(contact.street(), place, "street");
        texts.printed(contact.postalCode(), place, "postalCode");
        texts.printed(contact.city(), place, "city");
        texts.technical(contact.phone(), place, "phone");
        texts.technical(contact.email(), place, "email");
        texts.technical(contact.website(), place, "website");
    }

    private void counts(List<StatedCount> counts) {
        for (int c = 0; c < counts.size(); c++) {
            Place place = Place.ROOT.at("statedCounts", c);
            texts.code(counts.get(c).kind(), place, "kind");
            texts.count(counts.get(c).count(), place, "count");
            texts.technical(counts.get(c).unit(), place, "unit");
        }
    }

    private void teams(List<LeadershipTeam> teams) {
        for (int t = 0; t < teams.size(); t++) {
            LeadershipTeam team = teams.get(t);
            Place place = Place.ROOT.at("leadershipTeams", t);
            texts.prose(team.name(), place, "name");
            texts.technical(team.unit(), place, "unit");
            texts.count(team.size(), place, "size");
            for (int s = 0; s < team.seats().size(); s++) {
                seat(team.seats().get(s), place.at("seats", s));
            }
        }
    }

    private void seat(LeadershipSeat seat, Place place) {
        texts.code(seat.role(), place, "role");
        office(seat.office(), place);
        texts.person(seat.person(), place, "person");
        texts.count(seat.number(), place, "number");
        texts.technical(seat.units(), place, "units");
    }

    private void boards(List<Board> boards) {
        for (int b = 0; b < boards.size(); b++) {
            Board board = boards.get(b);
            Place place = Place.ROOT.at("boards", b);
            texts.technical(board.key(), place, "key");
            texts.prose(board.name(), place, "name");
            texts.code(board.kind(), place, "kind");
            texts.technical(board.unit(), place, "unit");
            texts.prose(board.purpose(), place, "purpose");
            for (int m = 0; m < board.memberships().size(); m++) {
                membership(board.memberships().get(m), place.at("memberships", m));
            }
        }
    }

    private void membership(BoardMembership membership, Place place) {
        texts.code(membership.function(), place, "function");
        texts.technical(membership.units(), place, "units");
        texts.code(membership.role(), place, "role");
        office(membership.office(), place);
        texts.person(membership.person(), place, "person");
        texts.count(membership.number(), place, "number");
        texts.prose(membership.text(), place, "text");
    }

    private void relations(List<UnitRelation> relations) {
        for (int r = 0; r < relations.size(); r++) {
            UnitRelation relation = relations.get(r);
            Place place = Place.ROOT.at("relations", r);
            texts.code(relation.kind(), place, "kind");
            texts.technical(relation.unit(), place, "unit");
            texts.technical(relation.to(), place, "to");
            texts.prose(relation.text(), place, "text");
        }
    }

    private void deviations(List<Deviation> deviations) {
        for (int d = 0; d < deviations.size(); d++) {
            Deviation deviation = deviations.get(d);
            Place place = Place.ROOT.at("deviations", d);
            texts.code(deviation.kind(), place, "kind");
            texts.technical(deviation.units(), place, "units");
            texts.prose(deviation.area(), place, "area");
            texts.prose(deviation.text(), place, "text");
            texts.prose(deviation.reason(), place, "reason");
            texts.prose(deviation.condition(), place, "condition");
            texts.term(deviation.term(), place, "term");
            texts.decisionReference(deviation.decidedBy(), place, "decidedBy");
        }
    }

    private void steps(List<ImplementationStep> steps) {
        for (int s = 0; s < steps.size(); s++) {
            ImplementationStep step = steps.get(s);
            Place place = Place.ROOT.at("steps", s);
            texts.prose(step.text(), place, "text");
            texts.date(step.date(), place, "date");
            texts.prose(step.condition(), place, "condition");
            texts.bodies(step.bodies(), place, "bodies");
            texts.technical(step.units(), place, "units");
        }
    }
}
