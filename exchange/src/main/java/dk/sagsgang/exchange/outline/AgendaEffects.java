package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** What the decision on the agenda does to other items: "Godkendt, idet punkt 3 udsættes". */
final class AgendaEffects {

    private static final QuickPattern EFFECT = QuickPattern.compile(
            "\\b(?:punkt(?:erne|et)?|pkt\\.?|sag(?:en|erne)?)(?: nr\\.?)? (?<numbers>\\d{1,3}(?:(?:, | og |, og | samt )\\d{1,3}){0,9})"
                    + "(?!\\d)(?:\\.(?= \\p{L}))?(?: ?[\"\u201d\u201c][^\"\u201d\u201c]{1,200}[\"\u201d\u201c])?(?:[^.;\\d]|\\d{2}/\\d{3,6}){0,120}?\\b(?:(?<off>udsat|udsættes|udsættelse|udskydes|udskudt|udskydelse)|(?<out>udgår|udgik|udgået"
                    + "|(?:tages|taget|tage) af(?: dagsordenen)?|trækkes|trukket))\\b(?! ikke)");

    private static final QuickPattern NUMBER = QuickPattern.compile("\\d{1,3}");

    private AgendaEffects() {}

    /**
     * The item with what its decisions do to others.
     *
     * @param item an item
     * @param keys the keys of the items of the meeting
     * @param here whether a decision was made at this meeting: another says nothing of its items
     */
    static AgendaItem of(AgendaItem item, Set<String> keys, Predicate<Decision> here, Places places) {
        boolean agenda = FoldedWords.folded(item.title()).contains("dagsorden");
        if (!agenda || item.decisions().isEmpty()) {
            return item;
        }
        List<Decision> decisions = new ArrayList<>();
        for (Decision decision : item.decisions()) {
            List<ItemEffect> effects = !here.test(decision) ? List.of() : effects(decision, item.key(), keys);
            decisions.add(effects.isEmpty() ? decision : places.like(decision.withEffects(effects), decision));
        }
        return item.withDecisions(decisions);
    }

    private static List<ItemEffect> effects(Decision decision, String own, Set<String> keys) {
        List<ItemEffect> effects = new ArrayList<>();
        String words = FoldedWords.folded(
                decision.text().plain() + ". " + decision.remark().plain());
        Matcher effect = EFFECT.matcher(words);
        while (effect.find()) {
            Outcome outcome = effect.group("off") != null ? Outcome.POSTPONED : Outcome.WITHDRAWN;
            Matcher number = NUMBER.matcher(effect.group("numbers"));
            while (number.find()) {
                if (keys.contains(number.group()) && !number.group().equals(own)) {
                    effects.add(ItemEffect.builder()
                            .item(number.group())
                            .outcome(outcome)
                            .build());
                }
            }
        }
        return effects;
    }
}
