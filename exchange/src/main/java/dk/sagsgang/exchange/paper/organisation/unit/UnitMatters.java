package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unit that a matter names: the director "for Børn og Skole" leads the "Børne- og Skoleforvaltningen", the one "for Kultur, Fritid og
 * Beskæftigelse" the "Kultur-, Fritids- og Beskæftigelsesforvaltningen".
 */
public final class UnitMatters {

    private static final QuickPattern NOUN = QuickPattern.compile(
            "^(?:center|centret|forvaltningen|afdelingen|sektionen|staben|området|direktørområdet) for |[- ]?(?:forvaltning|afdeling|sektion|område|sektor|stab|sekretariat)(?:en|et)?$");

    private static final QuickPattern BETWEEN = QuickPattern.compile("[^\\p{L}\\d]+(?:(?:og|samt)[^\\p{L}\\d]+)?");

    /** What joins the parts of a compound: "Børne-", "Fritids-". */
    private static final QuickPattern JOINT = QuickPattern.compile("(?<=\\p{L}{3})(?:es|s|e)$");

    private static final int LONGEST = 120;

    private UnitMatters() {}

    /** The key of the only unit of a matter; empty where there is none, or more than one. */
    public static Optional<String> find(String matter, UnitTree tree) {
        List<String> parts = parts(matter);
        if (parts.isEmpty() || matter.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> fitting = tree.units().values().stream()
                .filter(unit ->
                        unit.name().length() <= LONGEST && parts(unit.name()).equals(parts))
                .map(OrganisationUnit::key)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static List<String> parts(String name) {
        String bare = NOUN.matcher(FoldedWords.folded(name)).replaceAll("");
        return Stream.of(BETWEEN.split(bare))
                .filter(part -> !part.isEmpty())
                .map(part -> JOINT.matcher(part).replaceFirst(""))
                .toList();
    }
}
