package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote a paper, by its letterhead or its foot: the unit beside or below the name of the municipality, or who answers for the page. */
final class Letterhead {

    private static final String MUNICIPALITY = "\\p{Lu}[\\p{L}-]+ (?:Kommune|KOMMUNE)";

    private static final QuickPattern ALONE = QuickPattern.compile(MUNICIPALITY);

    private static final QuickPattern BESIDE = QuickPattern.compile(MUNICIPALITY + ",? (?<unit>\\p{Lu}[^:;]{3,60})");

    private static final QuickPattern LABELLED = QuickPattern.compile(
            "(?:Ansvarlig for siden|Sideansvarlig|Forvaltning|Afdeling|Enhed|Afsender|Udarbejdet af|Ansvarlig (?:forvaltning|afdeling|enhed)):? (?<unit>\\p{Lu}[^:;.]{3,60})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands in a letterhead and is no unit. */
    private static final QuickPattern NONE = QuickPattern.compile(
            "(?i)(?:.*(?:kommissori|vedtægt|forretningsorden|projekt(?:beskrivelse|grundlag|aftale|plan|et\\b)|analyse af|referat|dagsorden).*|(?:notat(?:ark)?|bilag|udkast|version|baggrund|indledning|forside|menu|søg|cvr)\\b.*|.*\\d.*|.*[.:;?!]|.*[/@>].*|den .*)");

    /** What units are called after too. */
    private static final Set<Theme> MAY_BE =
            EnumSet.of(Theme.OTHER, Theme.SECRETARIAT, Theme.ECONOMY, Theme.COMMUNICATION, Theme.ORGANISATION);

    private static final int FIRST = 4;

    private static final int LONGEST = 60;

    private Letterhead() {}

    /**
     * The unit that wrote a paper; empty where it is not told.
     *
     * @param lines the lines of the paper, with those of heads of its pages first
     */
    static Optional<Body> issuer(List<String> lines) {
        for (int i = 0; i < Math.min(FIRST, lines.size()); i++) {
            Matcher beside = BESIDE.matcher(lines.get(i));
            if (beside.matches() && unit(beside.group("unit"))) {
                return Optional.of(body(beside.group("unit")));
            }
            if (ALONE.matches(lines.get(i))
                    && i + 2 < lines.size()
                    && HeadLabels.isPaper(lines.get(i + 1))
                    && unit(lines.get(i + 2))) {
                return Optional.of(body(lines.get(i + 2)));
            }
            if (ALONE.matches(lines.get(i)) && i + 1 < lines.size() && unit(lines.get(i + 1))) {
                // A department, and below it the unit that wrote the paper.
                boolean deeper = i + 2 < lines.size()
                        && unit(lines.get(i + 2))
                        && i + 3 < lines.size()
                        && HeadLabels.labelled(lines.get(i + 3));
                return Optional.of(body(lines.get(deeper ? i + 2 : i + 1)));
            }
        }
        return lines.stream()
                .map(LABELLED::matcher)
                .filter(Matcher::matches)
                .map(labelled -> labelled.group("unit"))
                .filter(Letterhead::unit)
                .findFirst()
                .map(Letterhead::body);
    }

    /** Whether words are the name of a municipality alone. */
    static boolean municipality(String words) {
        return ALONE.matches(words);
    }

    static boolean unit(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && Character.isUpperCase(words.codePointAt(0))
                && !NONE.matches(words)
                && !ALONE.matches(words)
                && !SeatWords.isPerson(words)
                && NameList.people(words).isEmpty()
                && !SeatWords.personal(words)
                && !HeadingLines.sentence(words)
                && MAY_BE.contains(Theme.of(words));
    }

    static Body body(String unit) {
        return unit.endsWith("forvaltningen") || unit.endsWith("sekretariatet")
                ? Body.of(unit, BodyKind.ADMINISTRATION)
                : Body.of(unit);
    }
}
