package dk.sagsgang.validation.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.economy.BudgetProposal;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.Resources;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.MeetingRhythm;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks every text of a commission. */
final class CommissionTexts {

    private final Texts texts;
    private final CompositionTexts compositions;

    CommissionTexts(Texts texts) {
        this.texts = texts;
        this.compositions = new CompositionTexts(texts);
    }

    void walk(Commission commission) {
        commission(commission, Place.ROOT);
    }

    private void commission(Commission commission, Place place) {
        texts.municipality(commission.municipality(), place, "municipality");
        texts.prose(commission.heading(), place, "heading");
        texts.prose(commission.title(), place, "title");
        texts.code(commission.kind(), place, "kind");
        texts.code(commission.status(), place, "status");
        texts.body(commission.body(), place, "body");
        texts.caseNumber(commission.caseNumber(), place, "caseNumber");
        texts.date(commission.dated(), place, "dated");
        texts.persons(commission.caseOfficers(), place, "caseOfficers");
        texts.prose(commission.emptyLabels(), place, "emptyLabels");
        texts.decisionReference(commission.establishedBy(), place, "establishedBy");
        texts.paperReferences(commission.basedOn(), place, "basedOn");
        texts.legalReferences(commission.legalBasis(), place, "legalBasis");
        texts.paperReferences(commission.replaces(), place, "replaces");
        texts.sections(commission.sections(), place, "sections");
        texts.prose(commission.purpose(), place, "purpose");
        commission.mandate().ifPresent(each -> mandate(each, place.at("mandate")));
        commission.composition().ifPresent(each -> compositions.composition(each, place.at("composition")));
        commission.project().ifPresent(each -> projectOrganisation(each, place.at("project")));
        each(commission.tasks(), place.at("tasks"), this::task);
        texts.prose(commission.topics(), place, "topics");
        commission.economy().ifPresent(each -> economy(each, place.at("economy")));
        each(commission.guideposts(), place.at("guideposts"), this::guidepostSet);
        each(commission.successCriteria(), place.at("successCriteria"), this::successCriterion);
        each(commission.deliverables(), place.at("deliverables"), this::deliverable);
        each(commission.milestones(), place.at("milestones"), this::milestone);
        each(commission.reporting(), place.at("reporting"), this::reporting);
        commission.term().ifPresent(term -> term(term, place.at("term")));
        texts.count(commission.statedDuration(), place, "statedDuration");
        each(commission.stakeholders(), place.at("stakeholders"), this::stakeholder);
        each(commission.laws(), place.at("laws"), this::legalRequirement);
        each(commission.earlierProjects(), place.at("earlierProjects"), this::earlierProject);
        each(commission.inspirations(), place.at("inspirations"), this::inspiration);
        texts.paperReferences(commission.attachments(), place, "attachments");
        texts.ids(commission.ids(), place);
    }

    private void mandate(Mandate mandate, Place place) {
        texts.codes(mandate.kinds(), place, "kinds");
        texts.prose(mandate.text(), place, "text");
        texts.prose(mandate.mayDecide(), place, "mayDecide");
        texts.prose(mandate.mayNot(), place, "mayNot");
        texts.body(mandate.decidedBy(), place, "decidedBy");
    }

    private void meetingRhythm(MeetingRhythm meetingRhythm, Place place) {
        texts.prose(meetingRhythm.who(), place, "who");
        meetingRhythm.rhythm().ifPresent(each -> compositions.rhythm(each, place.at("rhythm")));
    }

    private void reporting(Reporting reporting, Place place) {
        texts.prose(reporting.text(), place, "text");
        texts.bodies(reporting.to(), place, "to");
        reporting.rhythm().ifPresent(each -> compositions.rhythm(each, place.at("rhythm")));
        texts.date(reporting.date(), place, "date");
    }

    private void task(Task task, Place place) {
        texts.technical(task.key(), place, "key");
        texts.printed(task.mark(), place, "mark");
        texts.prose(task.title(), place, "title");
        texts.prose(task.text(), place, "text");
        each(task.tasks(), place.at("tasks"), this::task);
    }

    private void deliverable(Deliverable deliverable, Place place) {
        texts.technical(deliverable.key(), place, "key");
        texts.prose(deliverable.title(), place, "title");
        texts.prose(deliverable.text(), place, "text");
        texts.date(deliverable.deadline(), place, "deadline");
        deliverable.work().ifPresent(term -> term(term, place.at("work")));
        each(deliverable.involvements(), place.at("involvements"), this::involvement);
    }

    private void guidepost(Guidepost guidepost, Place place) {
        texts.prose(guidepost.text(), place, "text");
        each(guidepost.guideposts(), place.at("guideposts"), this::guidepost);
    }

    private void guidepostSet(GuidepostSet guidepostSet, Place place) {
        texts.prose(guidepostSet.heading(), place, "heading");
        texts.prose(guidepostSet.perspective(), place, "perspective");
        each(guidepostSet.guideposts(), place.at("guideposts"), this::guidepost);
    }

    private void successCriterion(SuccessCriterion successCriterion, Place place) {
        texts.printed(successCriterion.mark(), place, "mark");
        texts.prose(successCriterion.text(), place, "text");
        texts.figures(successCriterion.figures(), place, "figures");
    }

    private void economicFrame(EconomicFrame economicFrame, Place place) {
        texts.prose(economicFrame.text(), place, "text");
        texts.amount(economicFrame.amount(), place, "amount");
        texts.date(economicFrame.deadline(), place, "deadline");
        texts.body(economicFrame.settledBy(), place, "settledBy");
    }

    private void yearAmount(YearAmount yearAmount, Place place) {
        texts.amount(yearAmount.amount(), place, "amount");
    }

    private void economicTarget(EconomicTarget economicTarget, Place place) {
        texts.prose(economicTarget.title(), place, "title");
        texts.code(economicTarget.kind(), place, "kind");
        texts.code(economicTarget.basis(), place, "basis");
        each(economicTarget.years(), place.at("years"), this::yearAmount);
        texts.amount(economicTarget.total(), place, "total");
        texts.decisionReference(economicTarget.decidedBy(), place, "decidedBy");
    }

    private void budgetProposal(BudgetProposal budgetProposal, Place place) {
        texts.printed(budgetProposal.number(), place, "number");
        texts.prose(budgetProposal.catalogue(), place, "catalogue");
        texts.prose(budgetProposal.title(), place, "title");
    }

    private void resources(Resources resources, Place place) {
        texts.prose(resources.text(), place, "text");
        texts.amount(resources.amount(), place, "amount");
        texts.count(resources.staff(), place, "staff");
    }

    private void economy(Economy economy, Place place) {
        economy.frame().ifPresent(each -> economicFrame(each, place.at("frame")));
        each(economy.targets(), place.at("targets"), this::economicTarget);
        economy.resources().ifPresent(each -> resources(each, place.at("resources")));
        each(economy.proposals(), place.at("proposals"), this::budgetProposal);
        texts.prose(economy.text(), place, "text");
    }

    private void legalRequirement(LegalRequirement legalRequirement, Place place) {
        texts.legalReference(legalRequirement.law(), place, "law");
        texts.prose(legalRequirement.text(), place, "text");
    }

    private void projectTarget(ProjectTarget projectTarget, Place place) {
        texts.prose(projectTarget.text(), place, "text");
        texts.figures(projectTarget.figures(), place, "figures");
        texts.date(projectTarget.due(), place, "due");
        texts.code(projectTarget.outcome(), place, "outcome");
        texts.figures(projectTarget.results(), place, "results");
        texts.prose(projectTarget.remark(), place, "remark");
    }

    private void earlierProject(EarlierProject earlierProject, Place place) {
        texts.prose(earlierProject.title(), place, "title");
        earlierProject.term().ifPresent(term -> term(term, place.at("term")));
        texts.prose(earlierProject.text(), place, "text");
        texts.prose(earlierProject.measures(), place, "measures");
        each(earlierProject.targets(), place.at("targets"), this::projectTarget);
    }

    private void stakeholder(Stakeholder stakeholder, Place place) {
        texts.prose(stakeholder.printed(), place, "printed");
        texts.body(stakeholder.body(), place, "body");
        texts.person(stakeholder.person(), place, "person");
        texts.code(stakeholder.role(), place, "role");
        stakeholder.rhythm().ifPresent(each -> compositions.rhythm(each, place.at("rhythm")));
    }

    private void inspiration(Inspiration inspiration, Place place) {
        texts.municipality(inspiration.municipality(), place, "municipality");
        texts.prose(inspiration.text(), place, "text");
    }

    private void subproject(Subproject subproject, Place place) {
        texts.technical(subproject.key(), place, "key");
        texts.printed(subproject.mark(), place, "mark");
        texts.prose(subproject.title(), place, "title");
        texts.prose(subproject.purpose(), place, "purpose");
        each(subproject.tasks(), place.at("tasks"), this::task);
        each(subproject.tracks(), place.at("tracks"), this::task);
        texts.count(subproject.statedTracks(), place, "statedTracks");
        texts.count(subproject.otherSubprojects(), place, "otherSubprojects");
        subproject.coordinator().ifPresent(each -> compositions.post(each, place.at("coordinator")));
        subproject.workingGroup().ifPresent(each -> compositions.composition(each, place.at("workingGroup")));
        each(subproject.deliverables(), place.at("deliverables"), this::deliverable);
        each(subproject.successCriteria(), place.at("successCriteria"), this::successCriterion);
        texts.prose(subproject.methods(), place, "methods");
        each(subproject.reporting(), place.at("reporting"), this::reporting);
        each(subproject.laws(), place.at("laws"), this::legalRequirement);
        subproject.term().ifPresent(term -> term(term, place.at("term")));
        texts.sections(subproject.sections(), place, "sections");
    }

    private void projectOrganisation(ProjectOrganisation projectOrganisation, Place place) {
        each(projectOrganisation.owners(), place.at("owners"), compositions::post);
        projectOrganisation.manager().ifPresent(each -> compositions.post(each, place.at("manager")));
        projectOrganisation
                .steeringGroup()
                .ifPresent(each -> compositions.composition(each, place.at("steeringGroup")));
        each(projectOrganisation.groups(), place.at("groups"), compositions::composition);
        each(projectOrganisation.subprojects(), place.at("subprojects"), this::subproject);
        texts.count(projectOrganisation.statedSubprojects(), place, "statedSubprojects");
        texts.bodies(projectOrganisation.anchoredIn(), place, "anchoredIn");
        texts.bodies(projectOrganisation.supportedBy(), place, "supportedBy");
        texts.prose(projectOrganisation.participants(), place, "participants");
        each(projectOrganisation.meetings(), place.at("meetings"), this::meetingRhythm);
        texts.prose(projectOrganisation.text(), place, "text");
    }

    private void milestone(Milestone milestone, Place place) {
        texts.technical(milestone.key(), place, "key");
        texts.prose(milestone.text(), place, "text");
        texts.date(milestone.date(), place, "date");
        each(milestone.involvements(), place.at("involvements"), this::involvement);
    }

    private void involvement(Involvement involvement, Place place) {
        texts.body(involvement.body(), place, "body");
        texts.person(involvement.person(), place, "person");
        texts.code(involvement.role(), place, "role");
    }

    private void term(Term term, Place place) {
        texts.date(term.begin(), place, "begin");
        texts.date(term.end(), place, "end");
    }

    private static <T> void each(List<T> parts, Place list, BiConsumer<T, Place> walk) {
        for (int i = 0; i < parts.size(); i++) {
            walk.accept(parts.get(i), list.at(i));
        }
    }
}
