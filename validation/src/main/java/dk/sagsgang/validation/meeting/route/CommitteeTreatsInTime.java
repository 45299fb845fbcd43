package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * RTE-030: A committee has treated a case so early that its statement reaches the members of the council four working days before
 * the council meets.
 *
 * <p>A case that cannot wait may come later; any word of that on the item is enough. Extraordinary meetings are left alone, as by
 * MTG-004.
 */
public final class CommitteeTreatsInTime implements MeetingRule {

    private static final int WORKING_DAYS = 4;

    private static final RuleDescription DESCRIPTION = RuleDescription.of("RTE-030", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 20, stk. 1")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 8, stk. 4")
                    .andRegions("§ 15, stk. 1"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils()
            .since(LocalDate.of(2014, Month.JANUARY, 1));

    private static final Pattern CANNOT_WAIT = Pattern.compile(
            "haste|uopsætte|opsættelse|udsættes|ikke (?:kan |kunne )?(?:af)?vente|frist|efterudsend|eftersend|ekstraordinær");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        LocalDate day = meeting.meetingDay().orElseThrow();
        if (!meeting.whoMeets().ofOneBody() || meeting.calledOff() || extraordinary(meeting)) {
            return;
        }
        // The mildest way to count, as for the agenda: the committee's day is not counted, the council's is.
        LocalDate last = meeting.context().workingDays().minus(day, WORKING_DAYS);
        for (ItemFacts item : meeting.items()) {
            if (item.procedural()
                    || item.item().late().orElse(false)
                    || !item.item().lateReason().isBlank()) {
                continue;
            }
            told(item, meeting).stream()
                    .filter(told -> told.date.isAfter(last) && !told.date.isAfter(day))
                    .max(Comparator.comparing(told -> told.date))
                    .filter(told -> !CANNOT_WAIT.matcher(item.words().small()).find())
                    .ifPresent(told -> findings.at(
                            told.place,
                            Argument.mark("number", item.item().number()),
                            Argument.body("body", told.body.label()),
                            Argument.date("treated", told.date),
                            Argument.date("date", day),
                            Argument.date("last", last)));
        }
    }

    private static boolean extraordinary(MeetingFacts meeting) {
        return meeting.meeting()
                        .kind()
                        .filter(MeetingKind.EXTRAORDINARY::equals)
                        .isPresent()
                || meeting.meeting().title().toLowerCase(Locale.ROOT).contains("ekstraordinær");
    }

    /** What standing committees and the finance committee did with the case, as far as a day is told. */
    private static List<Told> told(ItemFacts item, MeetingFacts meeting) {
        List<Told> told = new ArrayList<>();
        for (DecisionFacts decision : item.decisions()) {
            // On the day of the meeting itself it is rather the heading that names the wrong body.
            boolean another = !meeting.byThisBody(decision)
                    && decision.decision().date().filter(meeting::onItsDays).isEmpty();
            if (another) {
                add(
                        told,
                        decision.place().at("date"),
                        decision.decision().body(),
                        decision.decision().date());
            }
        }
        for (int p = 0; p < item.item().priorTreatments().size(); p++) {
            addPrior(
                    told,
                    item.place().at("priorTreatments", p),
                    item.item().priorTreatments().get(p));
        }
        for (int h = 0; h < item.item().history().size(); h++) {
            DecisionReference reference = item.item().history().get(h);
            add(told, item.place().at("history", h).at("date"), reference.body(), reference.date());
        }
        told.removeIf(
                each -> meeting.whoMeets().meets(each.body) || !meeting.kinds().standingCommittee(each.body));
        return told;
    }

    private static void addPrior(List<Told> told, Place place, PriorTreatment prior) {
        Optional<DecisionReference> reference = prior.reference();
        add(
                told,
                place.at("reference").at("date"),
                reference.flatMap(DecisionReference::body),
                reference.flatMap(DecisionReference::date));
        for (int d = 0; d < prior.decisions().size(); d++) {
            Decision decision = prior.decisions().get(d);
            Optional<Body> body =
                    decision.body().isPresent() ? decision.body() : reference.flatMap(DecisionReference::body);
            add(told, place.at("decisions", d).at("date"), body, decision.date());
        }
    }

    private static void add(List<Told> told, Place place, Optional<Body> body, Optional<LocalDate> date) {
        if (body.isPresent() && date.isPresent()) {
            told.add(new Told(place, body.get(), date.get()));
        }
    }

    private record Told(Place place, Body body, LocalDate date) {}
}
