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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * DEC-023: The heading of a decision, a recommendation or an earlier treatment says what it begins to say.
 *
 * <p>"Beslutning i Socialudvalget den" has no day behind it, and "Beslutning i" no body: a field of the system was empty.
 */
public final class HeadingIsFinished implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-023", Severity.WARNING)
            .withVariant("one", Severity.WARNING)
            .withVariant("several", Severity.WARNING);

    private static final int LONGEST = 300;
    private static final Set<String> LEAVES_OPEN =
            Set.of("i", "den", "d.", "fra", "af", "på", "for", "til", "kl", "kl.", ",");
    private static final Set<String> OF_A_BODY = Set.of("i", "fra", "af");
    private static final Set<String> OF_A_DAY = Set.of("den", "d.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Map<String, List<Headed>> unfinished = new LinkedHashMap<>();
        for (ItemFacts item : meeting.items()) {
            AgendaItem printed = item.item();
            for (DecisionFacts decision : item.decisions()) {
                look(decision.decision().heading(), decision.place(), item, unfinished);
            }
            for (int r = 0; r < printed.recommendations().size(); r++) {
                look(
                        printed.recommendations().get(r).heading(),
                        item.place().at("recommendations", r),
                        item,
                        unfinished);
            }
            for (int p = 0; p < printed.priorTreatments().size(); p++) {
                look(
                        printed.priorTreatments().get(p).heading(),
                        item.place().at("priorTreatments", p),
                        item,
                        unfinished);
            }
        }
        // A field that the system leaves empty is empty in every item: one fault, told where it first shows.
        unfinished.values().forEach(same -> tell(same, findings));
    }

    private static void look(String heading, Place headed, ItemFacts item, Map<String, List<Headed>> unfinished) {
        if (heading.indexOf(' ') > 0 && heading.length() <= LONGEST && unfinished(heading.toLowerCase(Locale.ROOT))) {
            unfinished
                    .computeIfAbsent(heading.toLowerCase(Locale.ROOT), first -> new ArrayList<>(1))
                    .add(new Headed(headed.at("heading"), item));
        }
    }

    private static void tell(List<Headed> same, Findings findings) {
        Headed first = same.get(0);
        Argument number = Argument.mark("number", first.item.item().number());
        if (same.size() == 1) {
            findings.at(first.place, "one", number);
        } else {
            findings.at(first.place, "several", number, Argument.number("times", same.size()));
        }
    }

    /** A heading that stops short. */
    private record Headed(Place place, ItemFacts item) {}

    private static boolean unfinished(String heading) {
        String[] words = heading.split(" ", 0);
        int last = words.length - 1;
        while (last > 0 && signs(words[last], 0) && words[last].charAt(0) != ',') {
            last--;
        }
        return leavesOpen(words[last]) || nothingBetween(words);
    }

    /** Whether a word with nothing behind but signs is one that something must follow. */
    private static boolean leavesOpen(String word) {
        for (int end = word.length(); end > 0 && signs(word, end); end--) {
            if (LEAVES_OPEN.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean signs(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (":.,".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the day follows where a body is announced: "Beslutning i den 28. januar 2019". */
    private static boolean nothingBetween(String[] words) {
        for (int i = 1; i + 2 < words.length; i++) {
            if (OF_A_BODY.contains(words[i]) && OF_A_DAY.contains(words[i + 1])) {
                return true;
            }
        }
        return false;
    }
}
