package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/** Whether the parts of a list are nothing but words for those who sit somewhere, where the sentence says that they do. */
final class MemberNouns {

    /** "En projektleder, som ansættes i januar, er sekretær for ...": a sentence, and no element of a list. */
    private static final QuickPattern SAYS_MORE = QuickPattern.compile(
            "[^,]+, (?:som|der) [^,]+, (?:er|har|skal|kan|står|deltager|sørger|udgår|udtræder|mister|anses|betragtes|bliver|erstattes|afløses) .*"
                    + "|(?:(?! (?:som|der|hvoraf|heraf)\\b)(?:[^,]|(?<=-),))+? (?:er|skal|har|kan|deltager|sørger|hjælper|skriver|inviteres|sidder|mødes|leder|står for|vælges som|vælges til|udpeges som|udpeges til) .*");

    /** Those who sit somewhere by what they are: "beboere", "skolerne", "den opsøgende", "Politiet". */
    private static final QuickPattern THOSE = QuickPattern.compile(
            "(?:de |den |det )?(?:\\p{Ll}+e )?\\p{Ll}[\\p{L}-]*(?:ere|erne|ene|eren|er|en|et|ende)"
                    + "|(?:de )?(?:\\p{Ll}+e )?\\p{Ll}[\\p{L}-]*(?:ere|erne|ene|eren|anter|pårørende|studerende) (?:for|fra|i|på|af|med|til|under) .{2,80}|\\p{Lu}.{1,60}");

    /** Between the last two names. */
    private static final QuickPattern LAST_NAME = QuickPattern.compile(" og (?=\\p{Lu}[^ ]*(?: [^ ]+)*$)");

    private static final QuickPattern NAME = QuickPattern.compile("\\p{Lu}.{1,80}");

    private static final int LONGEST_SEAT = 140;

    private static final int FEWEST = 4;

    private MemberNouns() {}

    /** Whether words say more than who sits there. */
    static boolean saysMore(String words) {
        return SAYS_MORE.matches(words);
    }

    /** Whether a list of which something is understood as a seat holds nothing but words for those who sit somewhere. */
    static boolean are(List<String> parts) {
        long told = parts.stream().filter(SeatWords::tellsSeat).count();
        boolean most = parts.size() >= FEWEST && told * 4 >= parts.size() * 3L;
        return (told > 0 || parts.stream().anyMatch(SeatWords::counts))
                && parts.stream()
                        .allMatch(part -> part.length() <= LONGEST_SEAT
                                && !SAYS_MORE.matches(part)
                                && (most || SeatWords.isSeat(part) || SeatWords.counts(part) || those(part)));
    }

    private static boolean those(String part) {
        String bare = part.replaceFirst(", (?:som|der) .*$", "");
        return THOSE.matches(bare) || SeatWords.tellsSeat(bare);
    }

    /** The names of a list of people or organisations, the last of which stands behind "og"; none where others are among them. */
    static List<String> names(List<String> parts) {
        List<String> names = new ArrayList<>(parts);
        String last = names.remove(names.size() - 1);
        int at = names.isEmpty() && !SeatWords.isPerson(last.replaceFirst(" og .*$", ""))
                ? -1
                : last.lastIndexOf(" og ");
        if (at > 0 && LAST_NAME.find(last)) {
            names.add(last.substring(0, at));
            names.add(last.substring(at + " og ".length()));
        } else {
            names.add(last);
        }
        return names.size() > 1 && names.stream().allMatch(name -> NAME.matches(name) && !saysMore(name))
                ? names
                : List.of();
    }
}
