package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.UnitKind;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The name of a unit behind the word for what it is: "Direktørområde: Havn og Kyst (HK)".
 *
 * @param name the name
 * @param shortName the short name in brackets; empty where none is printed
 * @param kind the kind that the word tells; empty where it tells none
 */
public record LabelledName(String name, String shortName, Optional<UnitKind> kind) {

    private static final QuickPattern LABELLED = QuickPattern.compile(
            "(?<noun>\\p{Lu}[\\p{L}-]{2,24}): (?<name>\\p{Lu}[^:.()]{1,80}?)(?: \\((?<brief>\\p{Lu}[\\p{L}&-]{1,6})\\))?");

    /** A word for a unit that tells no kind. */
    private static final String UNKINDED = "Fagområde";

    /** The name in a heading; empty where the heading has no such word before a colon. */
    public static Optional<LabelledName> of(String heading) {
        Matcher labelled = LABELLED.matcher(heading);
        if (!labelled.matches() || !UnitWords.plain(labelled.group("name"))) {
            return Optional.empty();
        }
        Optional<UnitKind> kind = UnitWords.singular(labelled.group("noun"));
        String brief = labelled.group("brief");
        return kind.isPresent() || labelled.group("noun").equals(UNKINDED)
                ? Optional.of(new LabelledName(labelled.group("name"), brief == null ? "" : brief, kind))
                : Optional.empty();
    }
}
