package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * DEC-012: The outcome of a decision is what its words say.
 *
 * <p>Only where one says that the case went through and the other that it did not. Where it was recommended to turn the case
 * down or to put it off, either word fits; so items whose recommendation speaks of that are left alone.
 */
public final class OutcomeIsWhatTheWordsSay implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-012", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (DecisionFacts facts : item.decisions()) {
                Decision decision = facts.decision();
                Optional<Outcome> words = decision.outcome().flatMap(stated -> opposed(stated, decision));
                if (words.isPresent()
                        && !decision.furtherOutcomes().contains(words.get())
                        && !recommendedAgainst(item)) {
                    findings.at(
                            facts.place().at("outcome"),
                            Argument.mark("number", item.item().number()),
                            Argument.code("outcome", decision.outcome().get()),
                            Argument.code("words", words.get()));
                }
            }
        }
    }

    private static boolean recommendedAgainst(ItemFacts item) {
        return item.item().recommendations().stream()
                .anyMatch(recommendation -> against(recommendation.text())
                        || recommendation.points().stream().anyMatch(point -> against(point.text())));
    }

    private static boolean against(FormattedText text) {
        return AGAINST.matcher(text.plain()).find();
    }

    /** The outcome of the words, where it is opposed to the stated one and no sentence agrees with that. */
    private static Optional<Outcome> opposed(Outcome stated, Decision decision) {
        String text = decision.text().plain();
        if (!decision.points().isEmpty() || !(THROUGH.contains(stated) || OFF.contains(stated))) {
            return Optional.empty();
        }
        Set<Outcome> same = THROUGH.contains(stated) ? THROUGH : OFF;
        Set<Outcome> other = same == THROUGH ? OFF : THROUGH;
        Optional<Outcome> words = Outcome.ofPhrase(text).filter(other::contains);
        if (words.isEmpty()) {
            return words;
        }
        // "Godkendt at udsætte sagen" puts it off.
        boolean tooLong = same == OFF && !SHORT.matcher(text).matches();
        boolean agreed = Arrays.stream(SENTENCES.split(text))
                .anyMatch(sentence ->
                        Outcome.ofPhrase(sentence).filter(same::contains).isPresent());
        return tooLong || agreed ? Optional.empty() : words;
    }

    private static final Set<Outcome> THROUGH =
            Set.of(Outcome.APPROVED, Outcome.APPROVED_WITH_CHANGES, Outcome.RECOMMENDED, Outcome.ELECTED);
    private static final Set<Outcome> OFF =
            Set.of(Outcome.POSTPONED, Outcome.PENDING, Outcome.WITHDRAWN, Outcome.REJECTED, Outcome.NOT_RECOMMENDED);
    private static final Pattern SENTENCES = Pattern.compile("[.;\\n]+\\s*");
    private static final Pattern SHORT = Pattern.compile("\\s*\\p{L}+(?: \\p{L}+)?\\s*\\.?\\s*");
    private static final Pattern AGAINST = WordBounds.compile(
            "afslag|afslå|afvis|forkast|udsæt|udskyd|udgå|afvent|tages af dagsordenen|\\bikke\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
}
