package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Which region a paper is of: the one that it names again and again, where nothing in it is of a municipality. Municipalities name their
 * region as one with whom they work, so that a single mention says nothing.
 */
public final class RegionWords {

    private static final QuickPattern NAME = QuickPattern.compile(
            "(?<![\\p{L}-])Region (?<name>Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland)s?(?![\\p{L}-])");

    private static final QuickPattern MUNICIPAL = QuickPattern.compile(
            "(?<![\\p{L}-])(?:[Kk]ommunens?|[Bb]yråd(?:et)?s?|[Kk]ommunalbestyrelsens?|\\p{Lu}\\p{L}+ Kommunes?)(?![\\p{L}-])");

    private static final int FEWEST = 2;

    private RegionWords() {}

    /** The region of a paper; empty where it names none, several, one alone, or a municipality as its own. */
    public static Optional<Municipality> whose(List<String> lines) {
        List<String> named = new ArrayList<>();
        for (String line : lines) {
            if (MUNICIPAL.find(line)) {
                return Optional.empty();
            }
            Matcher name = NAME.matcher(line);
            while (name.find()) {
                named.add(name.group("name"));
            }
        }
        Set<String> different = new HashSet<>(named);
        return named.size() >= FEWEST && different.size() == 1
                ? Optional.of(
                        Municipality.builder().name("Region " + named.get(0)).build())
                : Optional.empty();
    }
}
