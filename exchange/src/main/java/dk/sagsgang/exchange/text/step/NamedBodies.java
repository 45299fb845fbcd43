package dk.sagsgang.exchange.text.step;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The bodies that the words of a step name, where they stand: "Forslaget behandles i Økonomiudvalget og Byrådet" names two. "Udvalget"
 * alone is the committee that meets, where one does.
 */
public final class NamedBodies {

    /** "Miljø-, Teknik-, og" before "Klimaudvalget". */
    private static final String HYPHENED = "(?:\\p{Lu}\\p{L}*(?:-,? (?:og |& )?| - og )){1,4}";

    private static final String ENDING =
            "(?:udvalg(?:ene|et)?|[Rr]åd(?:et)?|bestyrelsen?|repræsentation(?:en)?|nævnet)";

    /** "Miljø, Teknik og" before "Klimaudvalget"; a word that is a body itself is none of its beginnings. */
    private static final String LISTED = "(?:(?!\\p{L}*" + ENDING + "(?!\\p{L}))\\p{Lu}\\p{L}+, ){0,2}(?!\\p{L}*"
            + ENDING + "(?!\\p{L}))\\p{Lu}\\p{L}+,? (?:og|&) (?=\\p{Lu})";

    private static final String NOUN = "(?:[\\p{L}-]*[Uu]dvalg(?:ene|et)?"
            + "|[\\p{L}-]*(?<![Oo]m|[Ff]or|[Tt]il)[Rr]åd(?:et)?(?<!(?<!\\p{L})[Rr]åd|(?<!\\p{L})[Rr]ådet)"
            + "|[Kk]ommunalbestyrelsen?|[Bb]orgerrepræsentationen|[Mm]agistraten|[Dd]irektionen|[Hh]oved-?MED(?:-?udvalget)?"
            + "|[Ss]tyregruppen|[Ff]ølgegruppen|[Aa]rbejdsgruppen|[Aa]dministrationen|[Ff]orvaltningen)";

    private static final String FOR =
            "(?:[Uu]dvalg(?:et)? for [\\p{L}-]+(?:, (?!(?:der|som|hvor)(?!\\p{L}))[\\p{L}-]+){0,4}(?: (?:og|&) [\\p{L}-]+)?)";

    /** Capitals that stand for a body, as they are printed in plans: "ØU", "KB". */
    private static final String SHORT = "(?:KB|BR|BYR|BY|ØK|HMU|[A-ZÆØÅ]{1,4}U)";

    private static final QuickPattern NAME = QuickPattern.compile("(?<![\\p{L}-])(?<name>" + FOR
            + "|[Dd]e stående udvalg|(?:(?:Det )?Tekniske?|Socialt|Kulturelt) [Uu]dvalg(?:et)?|(?:" + HYPHENED + "|"
            + LISTED + ")?" + NOUN + "|(?<short>" + SHORT + "))(?<of>s(?:'|’)?)?(?![\\p{L}\\d\\\\-])");

    /** What is written as such a short name and is no body. */
    private static final Set<String> NO_BODY = Set.of("EU", "TU", "DTU", "IU", "MU");

    /** "Et bedømmelsesudvalg" is none that is known. */
    private static final QuickPattern GENERAL = QuickPattern.compile(
            "(?!byråd|økonomiudvalg|fagudvalg|hovedudvalg|kommunalbestyrelse)\\p{Ll}[\\p{L}-]*(?:udvalg|råd|bestyrelse)");

    private static final Set<String> ITSELF = Set.of("udvalget", "udvalg", "udvalgene");

    private static final Set<String> ADMINISTRATION = Set.of("administrationen", "forvaltningen");

    private NamedBodies() {}

    /**
     * A body where it is named.
     *
     * @param start where the name begins
     * @param end where it ends, without the letter of the genitive
     * @param body the body
     * @param owner whether the name is in the genitive: "Byrådets behandling"
     * @param abbreviated whether only its short name is printed, which may be that of something else
     */
    public record Named(int start, int end, Body body, boolean owner, boolean abbreviated) {}

    /** Whether a text may name a body; most sentences are done with here. */
    public static boolean mayStandIn(String text) {
        return BodyStems.next(text, 0) >= 0;
    }

    /** All bodies that a text names; those that are meeting tell who "udvalget" is. */
    public static List<Named> in(String text, List<Body> meeting) {
        int at = BodyStems.next(text, 0);
        if (at < 0) {
            return List.of();
        }
        List<Named> all = new ArrayList<>();
        Matcher name = NAME.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        while (at >= 0) {
            if (WordsBefore.find(name, text, from, at, text.length(), BodyStems::belongs)) {
                from = name.end();
                take(name, meeting, all);
            }
            at = BodyStems.next(text, Math.max(from, at + 1));
        }
        return all;
    }

    private static void take(Matcher name, List<Body> meeting, List<Named> all) {
        String printed = name.group("name").replaceFirst(",$", "");
        boolean brief = name.group("short") != null;
        boolean owner = name.group("of") != null;
        int start = name.start();
        int end = start + printed.length();
        if (brief && NO_BODY.contains(printed)) {
            return;
        }
        if (ITSELF.contains(printed.toLowerCase(Locale.ROOT))) {
            committee(meeting).forEach(body -> all.add(new Named(start, end, body, owner, false)));
            return;
        }
        if (GENERAL.matches(printed)) {
            return;
        }
        all.add(new Named(start, end, body(printed, brief), owner, brief));
    }

    private static List<Body> committee(List<Body> meeting) {
        List<Body> committees = meeting.stream()
                .filter(body -> body.name().toLowerCase(Locale.ROOT).contains("udvalg"))
                .filter(body -> !ITSELF.contains(body.name().toLowerCase(Locale.ROOT)))
                .toList();
        return committees.size() == 1 ? committees : List.of();
    }

    private static Body body(String printed, boolean brief) {
        if (brief) {
            return Body.builder().abbreviation(printed).build();
        }
        if (ADMINISTRATION.contains(printed.toLowerCase(Locale.ROOT))) {
            return Body.of(printed).withKind(BodyKind.ADMINISTRATION);
        }
        return BodyWords.kinded(Character.toUpperCase(printed.charAt(0)) + printed.substring(1));
    }
}
