package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What a unit does and for whom, where both are lists in one sentence: "Afdelingen varetager opgaver med rådgivning, vejledning og støtte
 * til voksne med handicap, misbrug og sårbarhed". What joins the last task to those behind it is said of all of the tasks.
 *
 * @param tasks the tasks, in their order
 * @param groups for whom they are, each as a whole: "voksne med handicap", "voksne med misbrug"
 */
public record TaskGroups(List<String> tasks, List<String> groups) {

    /** Words for people; those with a matter behind them may be several groups. */
    private static final String PEOPLE =
            "(?:børn og unge|borgere|voksne|ældre|unge|børn|familier|mennesker|personer|elever|forældre|pårørende|patienter|ledige|sygemeldte|flygtninge|handicappede|virksomheder|foreninger|institutioner|skoler|politikere)";

    private static final QuickPattern FOR = QuickPattern.compile(
            "^(?<tasks>[^.:;]+?, [^.:;]+? og \\p{Ll}+) (?:til|for|over for) (?<groups>" + PEOPLE + "(?: .+|, .+)?)$");

    /** No task of such a list says for whom it is, or it would be one of its own kind. */
    private static final QuickPattern OWN = QuickPattern.compile(" (?:til|for|af|over for) ");

    private static final QuickPattern WITH = QuickPattern.compile("^(?<who>" + PEOPLE + " med) (?<list>.+)$");

    private static final QuickPattern ONLY_PEOPLE = QuickPattern.compile(PEOPLE + "(?: i kommunen| i Danmark)?");

    private static final QuickPattern BETWEEN = QuickPattern.compile(", (?:og |samt )?|,? samt ");

    /** What is told in a list of tasks; empty where it is not told of all of them for whom they are. */
    static Optional<TaskGroups> of(String list) {
        Matcher both = FOR.matcher(list);
        if (!both.matches() || OWN.find(both.group("tasks"))) {
            return Optional.empty();
        }
        List<String> tasks = split(both.group("tasks"));
        List<String> groups = groups(both.group("groups"));
        return tasks.size() < 2 || groups.isEmpty() ? Optional.empty() : Optional.of(new TaskGroups(tasks, groups));
    }

    /** What a sentence tells of a unit. */
    public static Optional<TaskGroups> in(String sentence) {
        return UnitTasks.list(sentence).flatMap(TaskGroups::of);
    }

    private static List<String> groups(String words) {
        Matcher with = WITH.matcher(words);
        if (with.matches()) {
            return split(with.group("list")).stream()
                    .map(matter -> with.group("who") + " " + matter)
                    .toList();
        }
        if (ONLY_PEOPLE.matches(words)) {
            return List.of(words);
        }
        List<String> several = split(words);
        return several.stream().allMatch(ONLY_PEOPLE::matches) ? several : List.of();
    }

    /** The parts of a list that ends with "og"; without a comma "børn og unge" stays one. */
    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>(List.of(BETWEEN.split(list)));
        String last = parts.remove(parts.size() - 1);
        int joined = last.lastIndexOf(" og ");
        if (joined > 0 && !ONLY_PEOPLE.matches(last)) {
            parts.add(last.substring(0, joined));
            parts.add(last.substring(joined + 4));
        } else {
            parts.add(last);
        }
        return parts;
    }
}
