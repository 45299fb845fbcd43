package dk.sagsgang.exchange;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingAssembly;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.meeting.AgendaItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws up the account: what was not read of the source, and which words of its cells stand in no component. */
final class Accounting {

    /** What systems write where they mean nothing. */
    private static final QuickPattern NOTHING =
            QuickPattern.compile("|[0-]+|0{8}-0{4}-0{4}-0{4}-0{12}|01-01-0001.*|0001-01-01.*|-|\\s*-\\s*");

    private Accounting() {}

    static Account of(Parsed file, List<MeetingAssembly.Assembled> assembled) {
        Map<String, Sum> values = new TreeMap<>();
        unread(file, values);
        Map<String, Sum> words = new TreeMap<>();
        int pictures = 0;
        for (MeetingAssembly.Assembled each : assembled) {
            pictures += each.pictures();
            WordBag everywhere = WordBag.ofComponents(each.meeting().attendance());
            each.origins().forEach((item, outline) -> words(item, outline, everywhere, words));
        }
        return new Account(leftovers(values, file), leftovers(words, file), pictures);
    }

    private static void unread(Parsed file, Map<String, Sum> values) {
        Deque<Walk> open = new ArrayDeque<>();
        open.push(new Walk("", file.root()));
        while (!open.isEmpty()) {
            Walk step = open.pop();
            String text = step.node.peek();
            if (!step.node.wasRead() && !NOTHING.matches(text)) {
                sum(values, step.path, WordBag.letters(text), step.node.place());
            }
            List<Node> children = step.node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Walk(step.path + "/" + children.get(i).name(), children.get(i)));
            }
        }
    }

    private static void words(AgendaItem item, ItemOutline outline, WordBag everywhere, Map<String, Sum> words) {
        WordBag written = new WordBag();
        for (Cell cell : outline.cells()) {
            written.add(cell.label());
            written.add(cell.shown());
        }
        WordBag taken = WordBag.ofComponents(item);
        List<String> left = written.without(taken, everywhere, understood(item));
        if (!left.isEmpty()) {
            int letters = left.stream().mapToInt(String::length).sum();
            Sum sum = words.computeIfAbsent("item " + item.number(), path -> new Sum(outline.place()));
            sum.count += left.size();
            sum.letters += letters;
        }
    }

    /** FoldedWords of grammar that stand between what was taken over, such as "og" before the last stop of a route. */
    static WordBag understood(AgendaItem item) {
        WordBag words = new WordBag();
        item.recommendations().forEach(recommendation -> {
            for (int i = 0; i < 2; i++) {
                Phrases.introducing().forEach(words::add);
            }
        });
        item.route().ifPresent(route -> route.stops().forEach(stop -> words.add("og samt")));
        item.decisions().forEach(decision -> decision.dissents().forEach(dissent -> words.add("fra af og")));
        return words;
    }

    private static void sum(Map<String, Sum> sums, String path, int letters, SourcePlace place) {
        Sum sum = sums.computeIfAbsent(path, none -> new Sum(place));
        sum.count++;
        sum.letters += letters;
    }

    private static List<Leftover> leftovers(Map<String, Sum> sums, Parsed file) {
        List<Leftover> leftovers = new ArrayList<>();
        sums.forEach((path, sum) -> leftovers.add(new Leftover(
                path, sum.count, sum.letters, file.source().location("", sum.first.offset(file.source())))));
        return leftovers;
    }

    private record Walk(String path, Node node) {}

    private static final class Sum {

        private final SourcePlace first;
        private int count;
        private int letters;

        Sum(SourcePlace first) {
            this.first = first;
        }
    }
}
