package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.leadership.Leadership;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Posts of leaders that are still to be filled: "Vi ansætter en projektleder". */
final class VacantPosts {

    /** "Vi ansætter en projektleder, som ..." */
    private static final QuickPattern WANTED = QuickPattern.compile(
            "\\b(?:[Vv]i|[Dd]er) (?:ansætter|ansættes|skal ansættes|vil blive ansat) (?:en|et) (?:ny )?(?<office>[\\p{L}-]*(?:leder|chef|direktør))(?![\\p{L}-])(?!,? hvis )");

    private static final QuickPattern OPEN_POST = QuickPattern.compile(
            "\\b(?:besættelse af lederstillingen|lederstillingen (?:er|står) (?:ledig|vakant|ubesat))\\b");

    private final UnitTree tree;
    private final Set<String> vacant = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    VacantPosts(UnitTree tree) {
        this.tree = tree;
    }

    /** Remembers whose leader is still to be found, until it is known who leads each unit. */
    void take(String about, String sentence) {
        Matcher wanted = WANTED.matcher(sentence);
        if (wanted.find()) {
            vacant.add(FoldedWords.folded(wanted.group("office")));
        }
        if (!about.isEmpty() && OPEN_POST.find(sentence)) {
            open.add(about);
        }
    }

    /** Says of the leaders who are still to be found that their posts are vacant. */
    void finish() {
        List.copyOf(tree.units().keySet())
                .forEach(key -> tree.change(
                        key,
                        unit -> unit.withLeadership(unit.leadership().stream()
                                .map(one -> one.person().isEmpty() && (open.contains(key) || wanted(one))
                                        ? one.withVacant(true)
                                        : one)
                                .toList())));
    }

    private boolean wanted(Leadership leader) {
        return leader.office()
                .map(office -> vacant.contains(FoldedWords.folded(office.title())))
                .orElse(false);
    }
}
