package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Matcher;

/**
 * What a figure is reckoned by (grundlag), in the words beside it: "45.000 kr. årligt", "30 kr. pr. tur", "40 % af de
 * samlede udgifter", "på netto 2 mio. kr.".
 */
final class FigureBasis {

    private static final QuickPattern BEHIND = QuickPattern.compile(
            "^,? ?\\(?(?<basis>årligt?|om året|om måneden|om ugen|om dagen|i døgnet|i timen|(?:ekskl|inkl|eksklusive|inklusive)\\.? moms|netto|brutto|i (?:19|20)\\d{2}-priser|i 20\\d{2}[- ]p/?l(?:-niveau)?|over \\p{Ll}+ år|(?:pr\\.|per) [\\p{Ll}-]{2,}(?: (?:pr\\.|per|om) \\p{Ll}{2,})?)(?![\\p{L}\\d])");

    /** "den årlige drift udgør 45.000 kr.", "en årlig besparelse på 2 mio. kr.". */
    private static final QuickPattern EACH_YEAR =
            QuickPattern.compile("(?<!\\p{L})(?<basis>årligt?|årlige) (?:[\\p{L}-]+ ){1,4}$");

    private static final QuickPattern NET = QuickPattern.compile("(?<!\\p{L})(?<basis>netto|brutto) $");

    private static final String NO_NOUN =
            "(?!(?:er|har|skal|vil|kan|var|blev|bliver|får|bor|går|gør|sker|ligger|svarer|og|eller|som|der|i|på|til|med|fra)(?!\\p{L}))";

    /** The whole of a share. */
    private static final QuickPattern WHOLE =
            QuickPattern.compile("^ (?<basis>af (?:(?:de|det|den|alle|samtlige) (?:\\d[\\d.]* )?(?:" + NO_NOUN
                    + "\\p{Ll}+e (?=" + NO_NOUN + "\\p{Ll}{3}))?)?" + NO_NOUN + "[\\p{L}-]{3,})(?!\\p{L})");

    private static final int NEAR = 60;

    private FigureBasis() {}

    /** The basis of an amount or a number. */
    static String of(String before, String behind) {
        String next = behind(behind);
        if (!next.isEmpty()) {
            return next;
        }
        String near = before.substring(Math.max(0, before.length() - NEAR));
        Matcher net = NET.matcher(near);
        if (net.find()) {
            return net.group("basis");
        }
        Matcher each = EACH_YEAR.matcher(near);
        return each.find() ? each.group("basis") : "";
    }

    /** The basis of a figure in the words right behind it alone. */
    static String behind(String words) {
        Matcher next = BEHIND.matcher(words);
        return next.find() ? next.group("basis") : "";
    }

    /** The basis of a share: that of which it is one. */
    static String ofShare(String behind) {
        Matcher whole = WHOLE.matcher(behind);
        return whole.find() ? whole.group("basis") : "";
    }
}
