package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A decision with the item it stands on and its place. */
public final class DecisionFacts {

    private final Decision decision;
    private final ItemFacts item;
    private final Place place;
    private boolean wordsRead;
    private Optional<Outcome> outcomeOfWords = Optional.empty();

    DecisionFacts(Decision decision, ItemFacts item, Place place) {
        this.decision = decision;
        this.item = item;
        this.place = place;
    }

    static List<DecisionFacts> of(ItemFacts item) {
        List<Decision> decisions = item.item().decisions();
        if (decisions.isEmpty()) {
            return List.of();
        }
        Place list = item.place().at("decisions");
        List<DecisionFacts> facts = new ArrayList<>(decisions.size());
        for (int d = 0; d < decisions.size(); d++) {
            facts.add(new DecisionFacts(decisions.get(d), item, list.at(d)));
        }
        return facts;
    }

    public Decision decision() {
        return decision;
    }

    public ItemFacts item() {
        return item;
    }

    public Place place() {
        return place;
    }

    /** Whether anything was decided: templates print the heading also where nothing is. */
    public boolean written() {
        return decision.outcome().isPresent()
                || !decision.furtherOutcomes().isEmpty()
                || !decision.text().blank()
                || !decision.points().isEmpty()
                || !decision.votes().isEmpty();
    }

    /** The outcome: the stated one, or where none is stated the one that the printed words begin with. */
    public Optional<Outcome> outcome() {
        if (decision.outcome().isPresent()) {
            return decision.outcome();
        }
        if (!wordsRead) {
            outcomeOfWords = Outcome.ofPhrase(decision.text().plain());
            wordsRead = true;
        }
        return outcomeOfWords;
    }

    /**
     * The outcome of the one decision on a recommended point; empty where there is none, or more than one.
     *
     * @param key the key of the point
     */
    public Optional<Outcome> outcomeOf(String key) {
        List<PointFacts> points = item.points().keyed(key);
        List<PointDecision> answers = decision.points().stream()
                .filter(answer -> answer.answers().isEmpty()
                        ? points.size() == 1
                                && !points.get(0).mark().isEmpty()
                                && points.get(0).mark().equals(PrintedMarks.mark(answer.mark()))
                        : answer.answers().contains(key))
                .toList();
        return answers.size() == 1
                ? answers.get(0)
                        .outcome()
                        .or(() -> Outcome.ofPhrase(answers.get(0).text().plain()))
                : Optional.empty();
    }

    /** Its words and those of its remark, in small letters. */
    public String words() {
        return (decision.text().plain() + '\n' + decision.remark().plain()).toLowerCase(Locale.ROOT);
    }

    /** Everything that was decided: as stated, or where nothing is stated what the printed words begin with. */
    public List<Outcome> outcomes() {
        List<Outcome> stated = decision.outcomes();
        return stated.isEmpty() ? outcome().stream().toList() : stated;
    }

    /** Whether it sends the case on to another body, beside whatever else it does, as far as that is stated. */
    public boolean sendsOn() {
        return !decision.onwardTo().isEmpty()
                || decision.furtherOutcomes().stream().anyMatch(SENT_ON::contains);
    }

    private static final Set<Outcome> SENT_ON = Set.of(Outcome.RECOMMENDED, Outcome.NOT_RECOMMENDED, Outcome.FORWARDED);

    /** Whether it decides on the item as a whole, and not only on single points. */
    public boolean ofTheWhole() {
        return outcome().isPresent()
                || (decision.points().isEmpty() && (!decision.text().blank() || votedOnTheWhole()));
    }

    private boolean votedOnTheWhole() {
        return decision.votes().stream().anyMatch(vote -> vote.on().isEmpty());
    }
}
