package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTasks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;

/** Lines that say behind the name of a unit and a colon who leads it: "Center for Økonomi: Ida Holk", "Havn & Kyst: Direktør Bo Ravn. Broer og kraner." */
final class LabelledUnits {

    private static final QuickPattern LEADER_ENDS = QuickPattern.compile("(?<=\\p{Ll})\\. ");

    private static final int LONGEST = 300;

    /** A line of a name and a person has no more. */
    private static final int LONGEST_ALONE = 120;

    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitSentences sentences;

    LabelledUnits(TextSubject subject, UnitTree tree, UnitSentences sentences) {
        this.subject = subject;
        this.tree = tree;
        this.sentences = sentences;
    }

    /** Takes a line; true where it says no more than that. */
    boolean take(PaperLine line) {
        int colon = line.text().indexOf(": ");
        if (colon < 0 || line.text().length() > LONGEST) {
            return false;
        }
        String name = line.text().substring(0, colon);
        String[] said = LEADER_ENDS.split(line.text().substring(colon + 2), 2);
        boolean unit = UnitWords.plain(name) && (UnitWords.name(name) || tree.knows(name));
        Optional<UnitKind> kind = UnitWords.several(subject.heading).flatMap(UnitWords.Several::kind);
        Optional<LeaderLines.Leader> leader =
                UnitWords.plain(name) && (unit || kind.isPresent()) ? LeaderLines.of(said[0]) : Optional.empty();
        if (leader.isPresent()) {
            led(tree.take(name, kind, line), leader.get(), said.length < 2 ? "" : said[1]);
            return false;
        }
        boolean alone = unit
                && line.text().length() <= LONGEST_ALONE
                && NameList.person(said[0]).isPresent()
                && said.length < 2
                && !UnitWords.name(said[0]);
        return alone && !sentences.item(line.text(), "", Optional.empty(), line).isEmpty();
    }

    private void led(String key, LeaderLines.Leader leader, String list) {
        List<String> tasks = list.isEmpty() ? List.of() : tasks(list);
        tree.change(
                key, each -> each.leadership().isEmpty() ? each.withLeadership(List.of(leader.leadership())) : each);
        tree.change(key, each -> each.tasks().isEmpty() ? each.withTasks(tasks) : each);
    }

    /** The tasks that stand as a sentence behind the leader: the first begins with a capital. */
    private static List<String> tasks(String list) {
        List<String> tasks = UnitTasks.behind(Character.toLowerCase(list.charAt(0)) + list.substring(1));
        return tasks.stream()
                .map(task -> task == tasks.get(0) ? list.substring(0, task.length()) : task)
                .toList();
    }
}
