package dk.sagsgang.validation.meeting;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.text.Texts;
import java.util.List;

/** Walks every text of a meeting. */
final class MeetingTexts {

    private final Texts texts;

    MeetingTexts(Texts texts) {
        this.texts = texts;
    }

    void walk(MeetingFacts facts) {
        Meeting meeting = facts.meeting();
        Place root = Place.ROOT;
        texts.municipality(meeting.municipality(), root, "municipality");
        texts.bodies(meeting.bodies(), root, "bodies");
        texts.code(meeting.status(), root, "status");
        texts.code(meeting.kind(), root, "kind");
        texts.printed(meeting.number(), root, "number");
        texts.prose(meeting.title(), root, "title");
        texts.prose(meeting.place(), root, "place");
        texts.prose(meeting.emptyLabels(), root, "emptyLabels");
        contents(meeting.contents());
        attendance(meeting.attendance());
        for (ItemFacts item : facts.items()) {
            item(item.item(), item.place());
        }
        plannedMeetings(meeting.plannedMeetings(), root);
        for (int s = 0; s < meeting.signatures().size(); s++) {
            texts.person(meeting.signatures().get(s).person(), root.at("signatures", s), "person");
        }
        texts.decisionReference(meeting.approvedBy(), root, "approvedBy");
        texts.ids(meeting.ids(), root);
    }

    private void contents(List<ContentsEntry> contents) {
        Place list = Place.ROOT.at("contents");
        for (int c = 0; c < contents.size(); c++) {
            Place place = list.at(c);
            texts.printed(contents.get(c).number(), place, "number");
            texts.prose(contents.get(c).title(), place, "title");
        }
    }

    private void attendance(List<Attendance> attendance) {
        for (int a = 0; a < attendance.size(); a++) {
            Attendance entry = attendance.get(a);
            Place place = Place.ROOT.at("attendance", a);
            texts.person(entry.person(), place, "person");
            texts.code(entry.status(), place, "status");
            texts.code(entry.capacity(), place, "capacity");
            texts.code(entry.chair(), place, "chair");
            texts.body(entry.body(), place, "body");
            texts.person(entry.substituteFor(), place, "substituteFor");
            for (int i = 0; i < entry.items().size(); i++) {
                ItemPresence presence = entry.items().get(i);
                Place item = place.at("items", i);
                texts.technical(presence.item(), item, "item");
                texts.code(presence.change(), item, "change");
                texts.prose(presence.reason(), item, "reason");
                texts.legalReference(presence.law(), item, "law");
            }
            texts.prose(entry.remark(), place, "remark");
        }
    }

    private void item(AgendaItem item, Place place) {
        texts.technical(item.key(), place, "key");
        texts.printed(item.number(), place, "number");
        texts.prose(item.title(), place, "title");
        texts.prose(item.publicTitle(), place, "publicTitle");
        texts.code(item.kind(), place, "kind");
        texts.code(item.caseType(), place, "caseType");
        texts.prose(item.closedReason(), place, "closedReason");
        texts.legalReference(item.closedBy(), place, "closedBy");
        texts.caseNumber(item.caseNumber(), place, "caseNumber");
        texts.prose(item.caseTitle(), place, "caseTitle");
        texts.persons(item.caseOfficers(), place, "caseOfficers");
        texts.persons(item.otherCaseOfficers(), place, "otherCaseOfficers");
        texts.prose(item.emptyLabels(), place, "emptyLabels");
        if (item.route().isPresent()) {
            route(item.route().get(), place.at("route"));
        }
        texts.sections(item.sections(), place, "sections");
        recommendations(item.recommendations(), place);
        decisions(item.decisions(), place);
        for (int p = 0; p < item.priorTreatments().size(); p++) {
            priorTreatment(item.priorTreatments().get(p), place.at("priorTreatments", p));
        }
        texts.decisionReferences(item.history(), place, "history");
        texts.legalReferences(item.legalReferences(), place, "legalReferences");
        attachments(item.attachments(), place);
        process(item.process(), place);
        plannedMeetings(item.plannedMeetings(), place);
        texts.prose(item.lateReason(), place, "lateReason");
        texts.technical(item.treatedWith(), place, "treatedWith");
        texts.ids(item.ids(), place);
    }

    private void route(Route route, Place place) {
        texts.prose(route.heading(), place, "heading");
        for (int s = 0; s < route.stops().size(); s++) {
            texts.body(route.stops().get(s).body(), place.at("stops", s), "body");
        }
    }

    private void recommendations(List<Recommendation> recommendations, Place parent) {
        for (int r = 0; r < recommendations.size(); r++) {
            Recommendation recommendation = recommendations.get(r);
            Place place = parent.at("recommendations", r);
            texts.prose(recommendation.heading(), place, "heading");
            texts.code(recommendation.kind(), place, "kind");
            texts.person(recommendation.recommender(), place, "recommender");
            texts.body(recommendation.recommendingBody(), place, "recommendingBody");
            texts.party(recommendation.recommendingParty(), place, "recommendingParty");
            texts.body(recommendation.to(), place, "to");
            texts.prose(recommendation.text(), place, "text");
            for (int p = 0; p < recommendation.points().size(); p++) {
                RecommendationPoint point = recommendation.points().get(p);
                Place at = place.at("points", p);
                texts.technical(point.key(), at, "key");
                texts.printed(point.mark(), at, "mark");
                texts.prose(point.text(), at, "text");
                texts.prose(point.condition(), at, "condition");
            }
        }
    }

    private void decisions(List<Decision> decisions, Place parent) {
        for (int d = 0; d < decisions.size(); d++) {
            Decision decision = decisions.get(d);
            Place place = parent.at("decisions", d);
            texts.prose(decision.heading(), place, "heading");
            texts.body(decision.body(), place, "body");
            texts.code(decision.outcome(), place, "outcome");
            texts.prose(decision.text(), place, "text");
            texts.prose(decision.remark(), place, "remark");
            for (int p = 0; p < decision.points().size(); p++) {
                point(decision.points().get(p), place.at("points", p));
            }
            for (int v = 0; v < decision.votes().size(); v++) {
                vote(decision.votes().get(v), place.at("votes", v));
            }
            for (int i = 0; i < decision.dissents().size(); i++) {
                dissent(decision.dissents().get(i), place.at("dissents", i));
            }
            for (int e = 0; e < decision.effects().size(); e++) {
                Place effect = place.at("effects", e);
                texts.technical(decision.effects().get(e).item(), effect, "item");
                texts.code(decision.effects().get(e).outcome(), effect, "outcome");
            }
        }
    }

    private void point(PointDecision point, Place place) {
        texts.printed(point.mark(), place, "mark");
        texts.technical(point.answers(), place, "answers");
        texts.code(point.outcome(), place, "outcome");
        texts.prose(point.text(), place, "text");
        texts.prose(point.remark(), place, "remark");
    }

    private void vote(Vote vote, Place place) {
        texts.prose(vote.subject(), place, "subject");
        texts.technical(vote.on(), place, "on");
        for (int b = 0; b < vote.ballots().size(); b++) {
            Ballot ballot = vote.ballots().get(b);
            Place at = place.at("ballots", b);
            texts.person(ballot.person(), at, "person");
            texts.party(ballot.party(), at, "party");
        }
    }

    private void dissent(Dissent dissent, Place place) {
        texts.persons(dissent.persons(), place, "persons");
        texts.parties(dissent.parties(), place, "parties");
        texts.technical(dissent.on(), place, "on");
        texts.code(dissent.kind(), place, "kind");
        texts.prose(dissent.text(), place, "text");
    }

    private void priorTreatment(PriorTreatment prior, Place place) {
        texts.prose(prior.heading(), place, "heading");
        texts.decisionReference(prior.reference(), place, "reference");
        texts.sections(prior.sections(), place, "sections");
        recommendations(prior.recommendations(), place);
        decisions(prior.decisions(), place);
    }

    private void attachments(List<Attachment> attachments, Place parent) {
        for (int a = 0; a < attachments.size(); a++) {
            Attachment attachment = attachments.get(a);
            Place place = parent.at("attachments", a);
            texts.technical(attachment.key(), place, "key");
            texts.printed(attachment.number(), place, "number");
            texts.prose(attachment.title(), place, "title");
            texts.technical(attachment.fileName(), place, "fileName");
            texts.prose(attachment.closedReason(), place, "closedReason");
            texts.legalReference(attachment.closedBy(), place, "closedBy");
            texts.technical(attachment.documentNumber(), place, "documentNumber");
            texts.date(attachment.dated(), place, "dated");
            texts.technical(attachment.link(), place, "link");
            texts.ids(attachment.ids(), place);
        }
    }

    private void process(List<Milestone> process, Place parent) {
        for (int s = 0; s < process.size(); s++) {
            Milestone step = process.get(s);
            Place place = parent.at("process", s);
            texts.technical(step.key(), place, "key");
            texts.prose(step.text(), place, "text");
            texts.date(step.date(), place, "date");
            for (int i = 0; i < step.involvements().size(); i++) {
                Involvement involvement = step.involvements().get(i);
                Place at = place.at("involvements", i);
                texts.body(involvement.body(), at, "body");
                texts.code(involvement.role(), at, "role");
                texts.person(involvement.person(), at, "person");
            }
        }
    }

    private void plannedMeetings(List<PlannedMeeting> planned, Place parent) {
        for (int p = 0; p < planned.size(); p++) {
            PlannedMeeting meeting = planned.get(p);
            Place place = parent.at("plannedMeetings", p);
            texts.prose(meeting.heading(), place, "heading");
            texts.date(meeting.date(), place, "date");
            texts.body(meeting.body(), place, "body");
            texts.prose(meeting.topics(), place, "topics");
        }
    }
}
