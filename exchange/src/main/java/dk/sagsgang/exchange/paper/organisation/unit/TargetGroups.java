package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.TargetGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** For whom a unit is, with the ages that the words name: "Afdelingen henvender sig til familier med børn fra 0 til 6 år". */
final class TargetGroups {

    private static final String PEOPLE =
            "(?:alle |kommunens |de )?(?:borgere|voksne|ældre|unge|børn|familier|mennesker|personer|elever|forældre|pårørende|patienter|ledige|sygemeldte|flygtninge|virksomheder|foreninger|handicappede|småbørn|gravide|studerende)";

    private static final QuickPattern MEANT = QuickPattern.compile(
            "\\b(?:henvender sig til|retter sig mod|er rettet mod|er målrettet|er et tilbud til|er for|har som målgruppe|tager sig af(?= (?:alle |kommunens |de )?(?:borgere|voksne|ældre|unge|familier|mennesker|personer|børn)(?: |,|\\.|$))) (?<group>"
                    + PEOPLE
                    + "(?: [^.;:]{0,140}?)?)(?=\\.|,? (?:og (?:har|får|består|ledes|er|tilbyder)|som (?:har|er) |der (?:har|er) |mens |med \\d)|$)");

    private static final QuickPattern AGES = QuickPattern.compile(
            "(?:(?:mellem|fra|i alderen) )?(?<from>\\d{1,2})(?: ?[-\u2013] ?| (?:og|til) )(?<to>\\d{1,2}) år");

    private static final QuickPattern CHILDREN = QuickPattern.compile("(?:med|til) (?:børn|unge)");

    private static final QuickPattern OFFERS = QuickPattern.compile(
            "\\b(?:tilbyder|yder) (?!at )(?<list>\\p{Ll}[^.:;]{5,200}?)(?: (?:til|for) (?:alle|borgere|familier|unge|voksne|ældre) .*)?\\.?$");

    private static final QuickPattern BETWEEN = QuickPattern.compile(", (?:og |samt )?|,? samt | og ");

    private static final int MOST_WORDS = 5;

    private TargetGroups() {}

    /** The group in these words; the ages of children are not those of their families. */
    static TargetGroup of(String words) {
        TargetGroup group = TargetGroup.of(words);
        Matcher ages = AGES.matcher(words);
        if (!ages.find() || CHILDREN.find(words)) {
            return group;
        }
        int from = Integer.parseInt(ages.group("from"));
        int to = Integer.parseInt(ages.group("to"));
        return from < to ? group.withFromAge(from).withToAge(to) : group;
    }

    /** For whom a sentence says that a unit is; empty where it says nothing of it. */
    static Optional<TargetGroup> in(String sentence) {
        Matcher meant = MEANT.matcher(sentence);
        return meant.find() ? Optional.of(of(meant.group("group").strip())) : Optional.empty();
    }

    /** What a sentence lists that a unit offers; none where it lists no short words. */
    static List<String> offered(String sentence) {
        Matcher offers = OFFERS.matcher(sentence);
        if (!offers.find()
                || !offers.group("list").contains(" og ")
                        && !offers.group("list").contains(" samt ")) {
            return List.of();
        }
        List<String> found = new ArrayList<>(List.of(BETWEEN.split(offers.group("list"))));
        boolean brief = found.size() > 1
                && found.stream().allMatch(each -> each.split(" ").length <= MOST_WORDS && !each.endsWith("-"));
        return brief ? found.stream().map(String::strip).toList() : List.of();
    }
}
