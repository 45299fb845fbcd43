package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteCount;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
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
    private static final Pattern NAMED = WordBounds.compile(
            "(?<!\\p{L})[A-HJ-ZÆØÅ](?![\\p{L}.])|\\p{Lu}[\\p{Ll}-]+ \\p{Lu}[\\p{Ll}-]+"
                    + "|(?i:socialdemokrat|venstre|konservativ|radikale|enhedslisten|folkeparti|alliance|alternativet|moderaterne"
                    + "|danmarksdemokrat|borgerlige|borgerlisten|lokallisten|\\bliste \\p{L}\\b|\\b(?:sf|df|la|dd)\\b)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        // Of many votes on one decision its words are looked at once.
        Map<DecisionFacts, Told> toldBy = new IdentityHashMap<>();
        for (VoteFacts vote : meeting.votes().here()) {
            VoteCount count = vote.count();
            boolean divided = count.inFavour().orElse(0L) > 0 && count.against().orElse(0L) > 0;
            if (divided
                    && vote.vote().ballots().isEmpty()
                    && !speaksOfSecrecy(vote.vote().subject())) {
                Told told = toldBy.computeIfAbsent(vote.decision(), Told::of);
                if (!told.secret() && !told.named()) {
                    findings.at(
                            vote.place(),
                            Argument.mark("number", vote.item().item().number()));
                }
            }
        }
    }

    private static boolean speaksOfSecrecy(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return words.contains("hemmelig") || words.contains("skriftlig afstemning") || words.contains("valg");
    }

    /** What a decision tells of its votes: that they were secret, and who voted how. */
    private record Told(boolean secret, boolean named) {

        static Told of(DecisionFacts decision) {
            String words = words(decision.decision());
            boolean elected = decision.outcome().filter(Outcome.ELECTED::equals).isPresent();
            return new Told(elected || speaksOfSecrecy(words), names(decision.decision(), words));
        }

        private static boolean names(Decision decision, String words) {
            return decision.dissents().stream()
                            .anyMatch(dissent -> !dissent.persons().isEmpty()
                                    || !dissent.parties().isEmpty()
                                    || NAMED.matcher(dissent.text().plain()).find())
                    || decision.votes().stream()
                            .anyMatch(vote -> NAMED.matcher(vote.subject()).find())
                    || NAMED.matcher(words).find();
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
}
