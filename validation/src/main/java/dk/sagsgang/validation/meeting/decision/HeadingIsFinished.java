package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * DEC-023: The heading of a decision, a recommendation or an earlier treatment says what it begins to say.
 *
 * <p>"Beslutning i Socialudvalget den" has no day behind it, and "Beslutning i" no body: a field of the system was empty.
 */
public final class HeadingIsFinished implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-023", Severity.WARNING);

    private static final int LONGEST = 300;
    private static final Pattern UNFINISHED =
            Pattern.compile("(?:^|.*\\s)(?:i|den|d\\.|fra|af|på|for|til|kl\\.?|,)[\\s:.,]*");
    private static final Pattern NOTHING_BETWEEN = Pattern.compile(".*\\s(?:i|fra|af)\\s+(?:den|d\\.)\\s.*");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            AgendaItem printed = item.item();
            for (DecisionFacts decision : item.decisions()) {
                check(decision.decision().heading(), decision.place(), item, findings);
            }
            for (int r = 0; r < printed.recommendations().size(); r++) {
                check(
                        printed.recommendations().get(r).heading(),
                        item.place().at("recommendations", r),
                        item,
                        findings);
            }
            for (int p = 0; p < printed.priorTreatments().size(); p++) {
                check(
                        printed.priorTreatments().get(p).heading(),
                        item.place().at("priorTreatments", p),
                        item,
                        findings);
            }
        }
    }

    private static void check(String heading, Place headed, ItemFacts item, Findings findings) {
        if (heading.indexOf(' ') > 0 && heading.length() <= LONGEST && unfinished(heading.toLowerCase(Locale.ROOT))) {
            findings.at(
                    headed.at("heading"), Argument.mark("number", item.item().number()));
        }
    }

    private static boolean unfinished(String heading) {
        return UNFINISHED.matcher(heading).matches()
                || NOTHING_BETWEEN.matcher(heading).matches();
    }
}
