package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Principles that a sentence tells of several units at once: "Nærhedsprincippet er bærende i alle tre distrikter", "I førstnævnte
 * distrikt vil hurtighedsprincippet være fremtrædende", "I de to sidstnævnte distrikter skal der være fokus på ro".
 */
public final class SharedPrinciples {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String VIEW = "s?(?:perspektivet|princippet|tankegangen|tilgangen)";

    private static final String WEIGHT =
            "(?:relevant|bærende|centralt?|fremtrædende|vigtigt?|væsentligt?|gældende|grundlæggende)";

    private static final QuickPattern IN = QuickPattern.compile(
            "(?:^|(?<=(?-i:\\p{Ll})) )(?<what>(?-i:\\p{Lu})\\p{L}{4,40}?)" + VIEW + " (?:er|bliver|vil være) " + WEIGHT
                    + " (?:i|for) (?<who>[^.,:;]{5,80})\\.?$",
            FLAGS);

    private static final QuickPattern BEFORE = QuickPattern.compile(
            "^(?:Især |Særligt |Navnlig )?i (?<who>[^.,:;]{5,80}?) (?:vil|er|bliver) (?<what>\\p{L}{5,40}?)" + VIEW
                    + " (?:(?:herudover|også|desuden|dog|især) )?(?:være )?" + WEIGHT + "\\.?$",
            FLAGS);

    private static final QuickPattern FOCUS = QuickPattern.compile(
            "^(?:Især |Særligt |Navnlig )?i (?<who>[^.,:;]{5,80}?) (?:vil der (?:skulle )?være|skal der være|er der|lægges der|bliver der) (?:(?:et )?(?:stort?|særligt?|øget) )?fokus på (?<what>[^().,:;]{3,100}?)(?: samt udvikling af (?<more>[^().,:;]{5,120}?))?(?: \\([^()]*\\))?\\.?$",
            FLAGS);

    /** "alle tre sektioner", "førstnævnte sektion", "de to sidstnævnte sektioner". */
    private static final QuickPattern WHO = QuickPattern.compile(
            "(?:(?<all>alle|samtlige) )?(?:de |den |det )?(?<number>to|tre|fire|fem|seks|syv|otte)? ?(?:(?<first>førstnævnte|første)|(?<last>sidstnævnte|sidste))? ?(?<noun>\\p{L}{4,20}?)(?:er|e|en|et|erne)?",
            FLAGS);

    private static final int LONGEST = 300;

    private static final int MOST = 200;

    private final UnitTree tree;
    private List<String> named = List.of();
    private String below = "";

    public SharedPrinciples(UnitTree tree) {
        this.tree = tree;
    }

    /** Takes what a sentence below a heading says of several units. */
    public void take(String sentence, String heading) {
        named = heading.equals(below) ? named : List.of();
        below = heading;
        said(sentence);
        List<String> here = named(sentence);
        named = here.isEmpty() ? named : here;
    }

    /** The keys of the units whose names stand in a sentence, in its order. */
    private List<String> named(String sentence) {
        String folded = FoldedWords.folded(sentence);
        Map<Integer, String> places = new TreeMap<>();
        tree.units().forEach((key, unit) -> {
            int at = folded.indexOf(FoldedWords.folded(unit.name()));
            if (at >= 0) {
                places.putIfAbsent(at, key);
            }
        });
        return List.copyOf(places.values());
    }

    private void said(String sentence) {
        if (sentence.length() > LONGEST) {
            return;
        }
        for (QuickPattern form : List.of(IN, BEFORE, FOCUS)) {
            Matcher told = form.matcher(sentence);
            if (told.find()) {
                String more = form == FOCUS ? told.group("more") : null;
                String what = told.group("what");
                which(told.group("who"))
                        .forEach(key -> tree.change(key, unit -> said(unit, what, more == null ? "" : more)));
                return;
            }
        }
    }

    private static OrganisationUnit said(OrganisationUnit unit, String principle, String development) {
        OrganisationUnit with =
                unit.principles().size() > MOST ? unit : unit.withPrinciples(more(unit.principles(), principle));
        return development.isEmpty() || unit.developments().size() > MOST
                ? with
                : with.withDevelopments(more(unit.developments(), development));
    }

    private static List<String> more(List<String> known, String words) {
        List<String> all = new ArrayList<>(known);
        all.add(words);
        return all;
    }

    /**
     * The keys of the units that words mean among those whose names begin with the noun; none where the words do not count them. The first
     * and the last are those of the sentence before that named any.
     */
    private List<String> which(String words) {
        Matcher who = WHO.matcher(words.strip());
        if (!who.matches()) {
            return List.of();
        }
        String noun = FoldedWords.folded(who.group("noun"));
        List<String> alike = tree.units().values().stream()
                .filter(unit -> FoldedWords.folded(unit.name()).startsWith(noun))
                .map(OrganisationUnit::key)
                .toList();
        int number = who.group("number") == null
                ? 0
                : Count.of(who.group("number") + " dele").value().orElse(0);
        boolean first = who.group("first") != null;
        boolean last = who.group("last") != null;
        if (first || last) {
            int count = Math.max(1, number);
            List<String> before = named.stream().filter(alike::contains).toList();
            return before.size() <= count
                    ? List.of()
                    : first ? before.subList(0, count) : before.subList(before.size() - count, before.size());
        }
        boolean all = who.group("all") != null && (number == 0 || number == alike.size());
        return all ? alike : List.of();
    }
}
