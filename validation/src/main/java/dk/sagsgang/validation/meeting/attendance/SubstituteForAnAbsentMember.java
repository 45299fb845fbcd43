package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.meeting.facts.Presences.Presence;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ATT-009: A substitute stands in for a member who is absent. */
public final class SubstituteForAnAbsentMember implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-009", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 15, stk. 1-3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 14, stk. 3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 28, stk. 2-3")
                    .andRegions("§ 12, stk. 1"))
            .withVariant("both-present", Severity.WARNING)
            .withVariant("two-for-one", Severity.WARNING)
            .withVariant("both-voted", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Attendee> substitutes = new ArrayList<>();
        for (Attendee attendee : meeting.presences().attendees()) {
            Optional<Person> member = attendee.attendance().substituteFor();
            if (member.isEmpty() || !attendee.throughout()) {
                continue;
            }
            boolean memberPresentThroughout =
                    meeting.presences().of(member.get()).stream().anyMatch(Attendee::throughout);
            if (memberPresentThroughout) {
                findings.at(attendee.place().at("substituteFor"), "both-present");
            } else if (substitutes.stream().anyMatch(other -> ofTheSameMember(attendee, other))) {
                findings.at(attendee.place().at("substituteFor"), "two-for-one");
            }
            substitutes.add(attendee);
        }
        for (VoteFacts vote : meeting.votes().here()) {
            if (!vote.vote().ballots().isEmpty()) {
                checkVote(vote, meeting, findings);
            }
        }
    }

    /** Whether a member and the own substitute voted in one vote: a seat has one vote, whoever is there when. */
    private static void checkVote(VoteFacts vote, MeetingFacts meeting, Findings findings) {
        List<Ballot> ballots = vote.vote().ballots();
        Map<Attendee, Integer> voted = new IdentityHashMap<>();
        for (int b = 0; b < ballots.size(); b++) {
            if (vote.ballots().first(b)) {
                for (Attendee attendee : voters(ballots.get(b), meeting)) {
                    voted.putIfAbsent(attendee, b);
                }
            }
        }
        Map<Person, VotingMember> members = new HashMap<>();
        voted.forEach((substitute, ballot) -> {
            boolean both = substitute
                    .attendance()
                    .substituteFor()
                    .map(person -> members.computeIfAbsent(
                            person,
                            member -> VotingMember.of(meeting.presences().of(member), voted.keySet(), vote)))
                    .filter(member -> member.beside(substitute))
                    .isPresent();
            if (both) {
                findings.at(
                        vote.place().at("ballots", ballot),
                        "both-voted",
                        Argument.mark("number", vote.item().item().number()));
            }
        });
    }

    /**
     * A member in one vote, looked up once for all who stand in.
     *
     * @param present whether the member voted and was there
     * @param cameOrWent whether that was so of one who was not there all the time
     */
    private record VotingMember(boolean present, boolean cameOrWent) {

        static VotingMember of(List<Attendee> member, Set<Attendee> voted, VoteFacts vote) {
            boolean present = false;
            boolean cameOrWent = false;
            for (Attendee attendee : member) {
                if (voted.contains(attendee) && attendee.at(vote.item()) == Presence.PRESENT) {
                    present = true;
                    cameOrWent |= !attendee.throughout();
                }
            }
            return new VotingMember(present, cameOrWent);
        }

        /** Who was away and voted, and who was there all the time beside a substitute, is told by itself. */
        boolean beside(Attendee substitute) {
            return substitute.throughout() ? cameOrWent : present;
        }
    }

    private static List<Attendee> voters(Ballot ballot, MeetingFacts meeting) {
        return ballot.person().map(meeting.presences()::of).orElse(List.of());
    }

    /** At a joint meeting a member of two bodies may have a substitute in each. */
    private static boolean ofTheSameMember(Attendee one, Attendee other) {
        Person member = one.attendance().substituteFor().orElseThrow();
        return one.attendance().body().equals(other.attendance().body())
                && other.attendance().substituteFor().filter(member::sameAs).isPresent();
    }
}
