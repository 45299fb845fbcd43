package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.quantity.Count;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** How many other leaders stand below the one of a unit: "Under direktøren er der tre fagchefer", "en driftschef, der har fem teamledere under sig". */
final class LeaderSpans {

    private static final String BELOW = "(?<span>(?:(?:ca\\. |omkring )?" + StatedUnits.NUMBER
            + ") (?<below>\\p{L}+(?:ledere|chefer|koordinatorer)))";

    private static final QuickPattern UNDER = QuickPattern.compile(
            "^Under (?:\\p{L}*(?:direktøren|chefen|lederen)|ham|hende) (?:er der|hører|sidder|findes|kommer der|er ansat|er) (?:fremover )?"
                    + BELOW + "(?![\\p{L}-])");

    private static final QuickPattern HAS =
            QuickPattern.compile("(?:direktør|chef|leder)(?:en)?,? (?:(?:der|som) )?(?:har|med|får|leder) " + BELOW
                    + "(?: under sig| som mellemledere)?(?![\\p{L}-])");

    private final UnitTree tree;
    private final Map<String, Matcher> told = new LinkedHashMap<>();

    LeaderSpans(UnitTree tree) {
        this.tree = tree;
    }

    /** Remembers what a sentence says of the leader of a unit. */
    void take(String key, String sentence) {
        Matcher under = UNDER.matcher(sentence);
        Matcher has = HAS.matcher(sentence);
        if (!key.isEmpty() && (under.find() || has.find())) {
            told.putIfAbsent(key, UNDER.find(sentence) ? under : has);
        }
    }

    /** Says it of the leaders, once they are known: of one alone. */
    void finish() {
        told.forEach((key, span) -> tree.change(
                key,
                unit -> unit.leadership().size() == 1
                                && unit.leadership().get(0).span().isEmpty()
                        ? unit.withLeadership(unit.leadership().stream()
                                .map(leader -> leader.withSpan(Count.of(span.group("span")))
                                        .withSpanRole(LeadershipRole.ofTitle(span.group("below"))))
                                .toList())
                        : unit));
    }
}
