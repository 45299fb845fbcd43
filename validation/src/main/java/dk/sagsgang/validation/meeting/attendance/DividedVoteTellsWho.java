package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteCount;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * ATT-030: A vote that divides a council tells who, or which groups, voted how.
 *
 * <p>Names or parties anywhere in the decision are enough, and so is a dissent that names somebody. Elections and secret votes are
 * left alone.
 */
public final class DividedVoteTellsWho implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-030", Severity.WARNING)
            .restingOn(RuleSource.opinion("89.1.3"))
            .ofAbsence()
            .in(Edition.MINUTES)
            .forCouncils();

    /** A list by its letter, a party by its name, or a name of at least two words; "I" is a word as well. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})[A-HJ-ZÆØÅ](?![\\p{L}.])|\\p{Lu}[\\p{Ll}-]+ \\p{Lu}[\\p{Ll}-]+"
                    + "|(?i:socialdemokrat|venstre|konservativ|radikale|enhedslisten|folkeparti|alliance|alternativet|moderaterne"
                    + "|danmarksdemokrat|borgerlige|borgerlisten|lokallisten|\\bliste \\p{L}\\b|\\b(?:sf|df|la|dd)\\b)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.votes()) {
            VoteCount count = VoteCount.of(vote.vote());
            boolean divided = count.inFavour().orElse(0L) > 0 && count.against().orElse(0L) > 0;
            Decision decision = vote.decision().decision();
            if (divided && vote.vote().ballots().isEmpty() && !secret(vote.vote(), vote) && !named(decision)) {
                findings.at(
                        vote.place(), Argument.mark("number", vote.item().item().number()));
            }
        }
    }

    private static boolean secret(Vote vote, VoteFacts facts) {
        String words = (vote.subject() + ' ' + words(facts.decision().decision())).toLowerCase(Locale.ROOT);
        return facts.decision().outcome().filter(Outcome.ELECTED::equals).isPresent()
                || words.contains("hemmelig")
                || words.contains("skriftlig afstemning")
                || words.contains("valg");
    }

    private static boolean named(Decision decision) {
        return decision.dissents().stream()
                        .anyMatch(dissent -> !dissent.persons().isEmpty()
                                || !dissent.parties().isEmpty()
                                || NAMED.matcher(dissent.text().plain()).find())
                || decision.votes().stream()
                        .anyMatch(vote -> NAMED.matcher(vote.subject()).find())
                || NAMED.matcher(words(decision)).find();
    }

    private static String words(Decision decision) {
        StringBuilder words = new StringBuilder();
        words.append(decision.text().plain())
                .append('\n')
                .append(decision.remark().plain());
        decision.points()
                .forEach(point -> words.append('\n').append(point.text().plain()));
        return words.toString();
    }
}
