package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decisions that seem to be the meeting's own but bear another date or another body's name: headings are copied, and
 * systems keep the former name of a committee.
 *
 * <p>Only on items of minutes that hold no decision of the meeting: where one does, the others are earlier ones.
 */
public final class MistakenDecisions {

    private final MeetingFacts meeting;

    MistakenDecisions(MeetingFacts meeting) {
        this.meeting = meeting;
    }

    /**
     * Whether a decision seems to be the meeting's under another date: it is dated after the meeting, is the only one of
     * this body, or stands last among them with a date before the others'.
     */
    public boolean misdated(DecisionFacts decision) {
        Optional<LocalDate> dated = decision.decision().date();
        if (!minutes()
                || dated.isEmpty()
                || meeting.meetingDay().isEmpty()
                || !meeting.byThisBody(decision)
                || !meeting.decisionsHere(decision.item()).isEmpty()) {
            return false;
        }
        return afterTheMeeting(dated.get()) || aloneOrOutOfOrder(decision, dated.get());
    }

    private boolean aloneOrOutOfOrder(DecisionFacts decision, LocalDate dated) {
        List<DecisionFacts> ours =
                decision.item().decisions().stream().filter(meeting::byThisBody).toList();
        int last = ours.size() - 1;
        if (last == 0) {
            return true;
        }
        return ours.get(last) == decision
                && ours.get(last - 1).decision().date().filter(dated::isBefore).isPresent();
    }

    private boolean afterTheMeeting(LocalDate dated) {
        return meeting.meetingDay().filter(dated::isAfter).isPresent() && !meeting.onItsDays(dated);
    }

    /**
     * Whether a decision seems to be the meeting's under another name: it is the item's only one, bears the meeting's day,
     * and nothing else on the item tells of the body it names. A council and a finance committee are never another body
     * under a former name: there is one of each.
     */
    public boolean misnamed(DecisionFacts decision) {
        Optional<Body> body = decision.decision().body();
        boolean alone = decision.item().decisions().size() == 1;
        if (!minutes()
                || !alone
                || !decision.decision().jointlyWith().isEmpty()
                || body.isEmpty()
                || meeting.meeting().bodies().isEmpty()
                || meeting.meetingDay().isEmpty()
                || decision.decision().date().filter(meeting::onItsDays).isEmpty()) {
            return false;
        }
        return meeting.meeting().bodies().stream().allMatch(meets -> mayBeFormerName(body.get(), meets))
                && !toldOf(body.get(), decision.item());
    }

    private boolean mayBeFormerName(Body named, Body meets) {
        return meeting.whoMeets().comparable(named, meets)
                && !meeting.whoMeets().same(named, meets)
                && !oneOfItsKind(named)
                && !oneOfItsKind(meets);
    }

    private boolean oneOfItsKind(Body body) {
        return meeting.kinds()
                .kind(body)
                .filter(kind -> kind.electedCouncil() || kind.equals(BodyKind.FINANCE_COMMITTEE))
                .isPresent();
    }

    private boolean toldOf(Body body, ItemFacts item) {
        boolean onRoute =
                onRoute(item, told -> meeting.whoMeets().same(body, told)) && onRoute(item, meeting.whoMeets()::meets);
        boolean inHistory = item.item().history().stream()
                .anyMatch(reference -> reference
                        .body()
                        .filter(told -> meeting.whoMeets().same(body, told))
                        .isPresent());
        boolean treatedEarlier = item.item().priorTreatments().stream()
                .anyMatch(prior -> prior.reference()
                        .flatMap(reference -> reference.body())
                        .filter(told -> meeting.whoMeets().same(body, told))
                        .isPresent());
        boolean recommends = item.item().recommendations().stream()
                .flatMap(recommendation -> recommendation.recommenders().stream())
                .anyMatch(recommender -> recommender
                        .body()
                        .filter(told -> meeting.whoMeets().same(body, told))
                        .isPresent());
        return onRoute || inHistory || treatedEarlier || recommends;
    }

    /**
     * Whether a body is on the route of an item. A route that has the named body and not the one that meets repeats the
     * mistake, since what it leaves out is the meeting itself.
     */
    private static boolean onRoute(ItemFacts item, Predicate<Body> wanted) {
        return item.item().route().stream()
                .flatMap(route -> route.way().stream())
                .anyMatch(stop -> stop.body().filter(wanted).isPresent());
    }

    private boolean minutes() {
        return meeting.edition().filter(Edition.MINUTES::equals).isPresent();
    }
}
