package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.DecisionBuilder;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.DissentKind;
import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.meeting.decision.MajorityRule;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.PointDecisionBuilder;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.decision.TieBreak;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteBuilder;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a valid meeting decides on one case: every point is answered, and the votes are those of who is in the room. */
final class ValidDecision {

    private static final Map<Outcome, String> WORDS = Map.of(
            Outcome.APPROVED, "Godkendt.",
            Outcome.RECOMMENDED, "Indstilles godkendt.",
            Outcome.NOTED, "Taget til efterretning.",
            Outcome.DISCUSSED, "Drøftet.",
            Outcome.POSTPONED, "Udsat til næste møde.",
            Outcome.REJECTED, "Ikke godkendt.");

    private final MeetingPlan meeting;
    private final Agenda.Entry entry;
    private final ItemPlan plan;
    private final List<RecommendationPoint> points;
    private final boolean endsHere;
    private final List<Person> voters;

    ValidDecision(
            MeetingPlan meeting,
            Agenda.Entry entry,
            ItemPlan plan,
            List<RecommendationPoint> points,
            boolean endsHere,
            List<Person> voters) {
        this.meeting = meeting;
        this.entry = entry;
        this.plan = plan;
        this.points = points;
        this.endsHere = endsHere;
        this.voters = voters;
    }

    /** An earlier decision of the same body, which put the case off. */
    Decision earlier() {
        LocalDate date = meeting.day.minusWeeks(1);
        return Decision.builder()
                .heading("Tidligere beslutning")
                .body(meeting.body)
                .date(date)
                .outcome(Outcome.POSTPONED)
                .text(FormattedText.of("Udsat."))
                .build();
    }

    /** This meeting's decision; at a joint meeting each body's own. */
    List<Decision> here() {
        List<Body> bodies = meeting.bodies();
        if (bodies.size() == 1) {
            Decision decision = dated(decided(), meeting.body).build();
            return List.of(plan.namesItsParts ? named(decision) : decision);
        }
        if (plan.namesItsParts) {
            return List.of(dated(agreed(outcome()), meeting.body)
                    .body(meeting.body)
                    .addAllJointlyWith(bodies.subList(1, bodies.size()))
                    .build());
        }
        return bodies.stream()
                .map(body -> dated(agreed(outcome()), body).body(body).build())
                .toList();
    }

    private Decision named(Decision decision) {
        List<FollowUp> followUps = new ArrayList<>();
        for (FollowUp followUp : decision.followUps()) {
            followUps.add(followUp.withKey(entry.key() + "-o" + (followUps.size() + 1))
                    .withOn(points.stream().map(RecommendationPoint::key).toList()));
        }
        return decision.withKey(entry.key() + "-d").withRefersTo(entry.key()).withFollowUps(followUps);
    }

    private DecisionBuilder dated(DecisionBuilder decision, Body body) {
        if (plan.headed) {
            decision.heading(
                    plan.dated
                            ? "Beslutning i " + body.name() + " den " + printed(meeting.day)
                            : "Beslutning i " + body.name());
        }
        return plan.dated ? decision.body(body).date(meeting.day) : decision;
    }

    private static String printed(LocalDate day) {
        String iso = day.toString();
        return iso.substring(8) + "-" + iso.substring(5, 7) + "-" + iso.substring(0, 4);
    }

    private DecisionBuilder decided() {
        return switch (plan.how) {
            case AS_A_WHOLE -> withReservation(agreed(outcome(), plan.decisionParts));
            case POINT_BY_POINT -> points.isEmpty() ? agreed(outcome()) : pointByPoint(Decision.builder());
            case BOTH -> pointByPoint(agreed(outcome()));
            case BY_COUNTED_VOTE, BY_NAMED_VOTE, BY_PARTY_VOTE ->
                information() || voters.isEmpty() ? agreed(outcome()) : voted();
            case POSTPONED ->
                agreed(Outcome.POSTPONED).until(ImpreciseDate.ofMonth(YearMonth.from(meeting.day.plusMonths(1))));
            case WITH_A_REMARK ->
                agreed(outcome()).remark(FormattedText.of("Udvalget ønsker en opfølgning til foråret."));
        };
    }

    private boolean information() {
        return plan.parts.caseType().filter(CaseType.INFORMATION::equals).isPresent();
    }

    private Outcome outcome() {
        if (information()) {
            return plan.votedDown ? Outcome.DISCUSSED : Outcome.NOTED;
        }
        return endsHere ? Outcome.APPROVED : Outcome.RECOMMENDED;
    }

    private DecisionBuilder agreed(Outcome outcome) {
        return agreed(outcome, Decision.builder().build());
    }

    private DecisionBuilder agreed(Outcome outcome, Decision parts) {
        DecisionBuilder decision = Decision.builder()
                .from(parts)
                .text(FormattedText.of(WORDS.getOrDefault(outcome, "")))
                .addAllFigures(plan.figures);
        return plan.outcomeTold ? decision.outcome(outcome) : decision;
    }

    private DecisionBuilder withReservation(DecisionBuilder decision) {
        if (plan.reservation && !voters.isEmpty()) {
            decision.addDissents(Dissent.builder()
                    .kind(DissentKind.RESERVATION)
                    .addPersons(voters.get(0))
                    .addParties(PoliticalParty.ofLetter("A"))
                    .addAllOn(onPoints())
                    .text(FormattedText.of("Der tages forbehold for finansieringen."))
                    .build());
        }
        return decision;
    }

    private DecisionBuilder pointByPoint(DecisionBuilder decision) {
        int together = points.size() > 1 && plan.onPoints ? 2 : 1;
        for (int p = 0; p < points.size(); p += together) {
            List<RecommendationPoint> answered = points.subList(p, Math.min(p + together, points.size()));
            PointDecisionBuilder answer = PointDecision.builder()
                    .from(plan.pointParts)
                    .mark(mark(p, p + answered.size() - 1))
                    .text(FormattedText.of(WORDS.getOrDefault(outcome(), "")))
                    .addAllFigures(plan.figures);
            if (plan.answersByKey) {
                answered.forEach(point -> answer.addAnswers(point.key()));
                answer.list(answered.get(0).list());
            }
            if (plan.outcomeTold) {
                answer.outcome(outcome());
            }
            decision.addPoints(answer.build());
        }
        return decision;
    }

    private String mark(int first, int last) {
        boolean letters = plan.marks == ItemPlan.Marks.LETTERS;
        String from = ValidItem.mark(letters, first);
        String to = ValidItem.mark(letters, last);
        return "Ad. " + (first == last ? from : from + " - " + to);
    }

    private DecisionBuilder voted() {
        int few = plan.minority % ((voters.size() - 1) / 2 + 1);
        int nobody = plan.abstaining % (voters.size() - 2 * few);
        VoteChoice majority = plan.votedDown ? VoteChoice.AGAINST : VoteChoice.IN_FAVOUR;
        VoteChoice minority = plan.votedDown ? VoteChoice.IN_FAVOUR : VoteChoice.AGAINST;
        Map<Person, VoteChoice> choices = new LinkedHashMap<>();
        for (int v = 0; v < voters.size(); v++) {
            choices.put(voters.get(v), v < few ? minority : v < few + nobody ? VoteChoice.ABSTAINED : majority);
        }
        VoteBuilder vote = Vote.builder()
                .inFavour(count(choices, VoteChoice.IN_FAVOUR))
                .against(count(choices, VoteChoice.AGAINST))
                .addAllOn(onPoints());
        if (plan.amendment) {
            vote.subject("Ændringsforslag fra Lokallisten");
        }
        if (plan.voteTold) {
            vote.present(voters.size())
                    .addAway(Person.of("Vilhelm Storelund"))
                    .majority(MajorityRule.SIMPLE)
                    .tieBreak(TieBreak.REJECTED)
                    .secret(plan.how == ItemPlan.How.BY_COUNTED_VOTE)
                    .outcome(plan.votedDown ? Outcome.REJECTED : Outcome.APPROVED);
        }
        if (plan.namesItsParts) {
            vote.key(entry.key() + "-v").about(points.isEmpty() ? "" : entry.key() + "-r");
        }
        if (nobody > 0) {
            vote.abstained(nobody);
        }
        if (plan.how == ItemPlan.How.BY_NAMED_VOTE) {
            choices.forEach((voter, choice) -> vote.addBallots(
                    Ballot.builder().person(voter).choice(choice).build()));
        } else if (plan.how == ItemPlan.How.BY_PARTY_VOTE) {
            vote.addAllBallots(byParty(choices));
        }
        DecisionBuilder decision =
                agreed(plan.votedDown ? Outcome.REJECTED : outcome()).addVotes(vote.build());
        if (plan.how == ItemPlan.How.BY_COUNTED_VOTE && few > 0) {
            // A council's minutes name who was outvoted.
            decision.remark(FormattedText.of("I mindretal var Lokallisten."));
        }
        if (plan.minorityStatement && few > 0) {
            decision.addDissents(Dissent.builder()
                    .kind(DissentKind.MINORITY_STATEMENT)
                    .addAllPersons(voters.subList(0, few))
                    .addAllOn(onPoints())
                    .text(FormattedText.of("Vi finder, at sagen er for dårligt belyst."))
                    .build());
        }
        return decision;
    }

    private static int count(Map<Person, VoteChoice> choices, VoteChoice choice) {
        return (int) choices.values().stream().filter(choice::equals).count();
    }

    private static List<Ballot> byParty(Map<Person, VoteChoice> choices) {
        Map<Ballot, Integer> counts = new LinkedHashMap<>();
        choices.forEach((voter, choice) -> counts.merge(
                Ballot.builder().party(voter.party()).choice(choice).build(), 1, Integer::sum));
        List<Ballot> ballots = new ArrayList<>();
        counts.forEach((ballot, count) -> ballots.add(ballot.withCount(count)));
        return ballots;
    }

    private List<String> onPoints() {
        return plan.onPoints ? points.stream().map(RecommendationPoint::key).toList() : List.of();
    }

    static Optional<String> words(Outcome outcome) {
        return Optional.ofNullable(WORDS.get(outcome));
    }
}
