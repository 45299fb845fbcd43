package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Elements of a list that lost what parted them, where all of them begin alike: "et stort fokus på havnen et tiltagende fokus på
 * broen større fokus på kysten" are three.
 */
final class AlikeElements {

    private static final QuickPattern HEAD = QuickPattern.compile(
            "^(?:(?:en|et|flere|mere) )?(?:\\p{Ll}+ ){0,2}?(?<head>\\p{Ll}{4,} (?:på|om|i|for|til|med|af|efter)) ");

    /** The words before the noun of the next element that belong to it. */
    private static final QuickPattern BEFORE =
            QuickPattern.compile(" (?:(?:en|et) )?(?:(?:stadigt?|meget|endnu|mere) )?(?:\\p{Ll}{3,}(?:e|t|r) )?$");

    private static final QuickPattern ENDS = QuickPattern.compile("(?:,| og| samt)+$");

    private static final int FEWEST = 3;

    private static final int LONGEST = 600;

    private AlikeElements() {}

    /** The elements; none where fewer than three begin alike, or a sign parts them. */
    static List<String> of(String list) {
        Matcher head = HEAD.matcher(list);
        if (list.length() > LONGEST || !head.find()) {
            return List.of();
        }
        String words = head.group("head") + " ";
        List<String> elements = new ArrayList<>();
        int from = 0;
        for (int at = list.indexOf(words, head.end()); at >= 0; at = list.indexOf(words, at + 1)) {
            Matcher before = BEFORE.matcher(list.substring(from, at));
            if (!before.find()) {
                return List.of();
            }
            elements.add(bare(list.substring(from, from + before.start())));
            from += before.start() + 1;
        }
        elements.add(bare(list.substring(from)));
        return elements.size() < FEWEST ? List.of() : elements;
    }

    private static String bare(String element) {
        return ENDS.matcher(element.strip()).replaceFirst("");
    }
}
