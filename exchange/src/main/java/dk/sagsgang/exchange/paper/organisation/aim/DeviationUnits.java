package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The unit that a sentence says is otherwise for a time: the one that it begins with, "I Sektion Nord fortsætter ...", or that it is said of. */
public final class DeviationUnits {

    /** "Indtil 1. januar har Havneafdelingen to ledere." */
    private static final QuickPattern SAID_OF =
            QuickPattern.compile("(?<![\\p{L}-])(?:har|får|er|bliver|beholder) (?<rest>\\p{Lu}.*)");

    private DeviationUnits() {}

    /** The key of the unit; none without one. */
    public static List<String> of(String sentence, UnitTree tree) {
        Optional<String> begun = tree.beginning(sentence.startsWith("I ") ? sentence.substring(2) : sentence);
        if (begun.isPresent()) {
            return List.of(begun.get());
        }
        Matcher said = SAID_OF.matcher(sentence);
        return said.find() ? tree.beginning(said.group("rest")).stream().toList() : List.of();
    }
}
