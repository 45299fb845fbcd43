package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of seats in a sentence, parted where a seat begins and nowhere else: "centerchefen for Kultur og Fritid (formand), økonomichefen
 * og en ingeniør fra Plan, Byg og Vej" are three, since "Fritid" and "Byg" are of the names of units.
 */
public final class SeatList {

    private static final QuickPattern BREAK =
            QuickPattern.compile(",? (?:og|samt|plus) (?:endvidere |desuden )?|, | \\+ ");

    /** A number or an article: another seat begins. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?:op til |mindst |højst |yderligere |de (?=\\d|to |tre |fire |fem ))?(?:\\d{1,2}|en|én|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is said of the part before. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "(?:der|som|hvoraf|heraf|herunder|hvis|jf\\.|dog|gerne|udpeget|valgt|indstillet|på|med|til|ved|hjemmehørende)\\b.*");

    /** Words that end with whose somebody is: the name of a unit may go on. */
    private static final QuickPattern OF_UNIT =
            QuickPattern.compile(".*\\b(?:for|fra|af|i|hos) \\p{L}.*|.*\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+, \\p{Lu}.*");

    /** Somebody by what they are, of whom there is one, or who are all of their sort: "landdistriktskoordinatoren", "centercheferne". */
    private static final QuickPattern DEFINITE = QuickPattern.compile(
            "(?:(?:de |den )?\\p{Ll}+ )?\\p{Ll}[\\p{L}-]{4,}(?:en|erne|ene|ne|repræsentanter|ledere|chefer|konsulenter|medarbejdere|borgere|brugere|pårørende)(?: (?:for|fra|i|på|af|ved) .{2,70})?");

    /** "formand og næstformand for Seniorrådet": one post after the other of one body. */
    private static final QuickPattern CHAIR = QuickPattern.compile("(?i)formand(?:en)?");

    private SeatList() {}

    /** The parts of a list. */
    public static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int from = 0;
        Matcher next = BREAK.matcher(list);
        String between = "";
        while (from <= list.length()) {
            boolean last = !next.find();
            int end = last ? list.length() : next.start();
            if (!last && (inside(list, end) || list.charAt(Math.max(0, end - 1)) == '-')) {
                continue;
            }
            String piece = list.substring(from, end);
            if (part.length() > 0 && begins(part.toString(), piece)) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else if (part.length() > 0) {
                part.append(between);
            }
            part.append(piece);
            between = last ? "" : next.group();
            from = last ? list.length() + 1 : next.end();
        }
        if (part.length() > 0) {
            parts.add(part.toString().strip());
        }
        return parts;
    }

    /** Whether a place is within brackets. */
    private static boolean inside(String list, int at) {
        return list.lastIndexOf('(', at - 1) > list.lastIndexOf(')', at - 1);
    }

    /** Whether another seat begins with a piece. */
    private static boolean begins(String before, String piece) {
        String bare = piece.strip().replaceFirst(" \\([^()]*\\)\\.?$", "");
        if (bare.isEmpty() || GOES_ON.matches(bare)) {
            return false;
        }
        if (CHAIR.matches(before) && bare.startsWith("næstformand")) {
            return false;
        }
        if (COUNTED.matches(bare)) {
            return true;
        }
        boolean capital = Character.isUpperCase(bare.codePointAt(0));
        if (capital) {
            boolean known = BodyWords.only(bare).isPresent()
                    || SeatWords.isPerson(bare)
                    || SeatWords.personal(bare)
                    || SeatFilling.of(bare).isPresent()
                    || SeatWords.isOrganisation(bare);
            boolean unit = OF_UNIT.matches(before) || SeatWords.personal(before) && !before.endsWith(")");
            return known || !unit;
        }
        return SeatWords.tellsSeat(bare) || DEFINITE.matches(bare);
    }
}
