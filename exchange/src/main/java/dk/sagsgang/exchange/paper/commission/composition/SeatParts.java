package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/** The parts of a sentence that lists who sits in a group: what is said of the part before is no part of its own. */
public final class SeatParts {

    /** "der udpeges af Byrådet", "jf. § 3": goes on with the part before it. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "(?:der|som|hjemmehørende|bosat|bosiddende|bestående|til at|til varetagelse|dog|herunder|heraf|eksempelvis|for eksempel|fortrinsvis|primært|gerne|efter indstilling)\\b.*|jf\\..*");

    /** Who has sent somebody: a name of few words. */
    private static final QuickPattern SENDER =
            QuickPattern.compile("\\p{Lu}[\\p{L}&-]*(?: (?:\\p{Lu}[\\p{L}-]*|&|og|i|for)){0,3}");

    private static final QuickPattern REPRESENTED = QuickPattern.compile("[Rr]epræsentanter (?:fra|for) \\p{Ll}");

    /** "en repræsentant for henholdsvis Økonomi, HR og Kultur". */
    private static final QuickPattern RESPECTIVELY = QuickPattern.compile("\\b(?:henholdsvis|hhv\\.) [^,]+$");

    private SeatParts() {}

    /** The parts of a list; what belongs to the part before it is no part of its own. */
    public static List<String> of(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : InlineList.parts(list)) {
            boolean goesOn = !parts.isEmpty()
                    && (representedToo(parts.get(parts.size() - 1), part)
                            || GOES_ON.matches(FoldedWords.folded(part))
                            || whereFrom(parts.get(parts.size() - 1), part));
            if (goesOn) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
            } else {
                parts.add(part);
            }
        }
        return parts.stream().flatMap(part -> people(part).stream()).toList();
    }

    /** "Anna Berg (V) og Bo Lind (A)" are two. */
    private static List<String> people(String part) {
        int at = part.indexOf(" og ");
        if (at < 0) {
            return List.of(part);
        }
        String first = part.substring(0, at);
        String second = part.substring(at + " og ".length());
        return person(first) && person(second) ? List.of(first, second) : List.of(part);
    }

    private static boolean person(String words) {
        return SeatWords.isPerson(words) || SeatWords.personal(words);
    }

    /** "repræsentanter fra frivillige foreninger, brugerorganisationer og fagfolk": who else is represented. */
    private static boolean representedToo(String before, String part) {
        return RESPECTIVELY.find(before) && !SeatWords.counts(part)
                || REPRESENTED.lookingAt(before)
                        && Character.isLowerCase(part.codePointAt(0))
                        && !SeatWords.tellsSeat(part);
    }

    /** "Naturchef Anna Berg, Skovstyrelsen": who has sent somebody that is named stands behind the name. */
    private static boolean whereFrom(String before, String part) {
        return SENDER.matches(part) && !SeatWords.tellsSeat(part) && SeatWords.personal(before);
    }
}
