package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.ItemKind;
import java.util.regex.Pattern;

/** The kind of an item that its title tells: what stands on many agendas under words of its own, and else a case. */
public final class ItemKinds {

    /** "Eventuelt januar 2016": committees name the meeting behind titles that recur. */
    private static final QuickPattern MONTH_BEHIND =
            QuickPattern.compile(" (?:i )?" + MonthNames.ANY + "(?: \\d{4})?$", Pattern.CASE_INSENSITIVE);

    /** "Beslutning om mødeplan for 2026". */
    private static final QuickPattern PLAN = QuickPattern.compile(
            "(?:.{0,30}\\b(?:om|af) )?mødeplan(?:en)?(?: for)?(?: \\d{4})?|(?:punkter til )?(?:kommende|næste) møder?(?: og (?:eventuelt|evt\\.?))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who tells something, and nothing of what: "Information fra konsulenten", "Siden sidst fra udvalgets medlemmer (O)". */
    private static final QuickPattern TOLD = QuickPattern.compile(
            "(?:orientering(?:er)? fra|information(?:er)? fra|siden sidst fra|nyt fra|meddelelser fra|meddelelser og) .{2,60}|orienteringspunkter(?: .{0,30})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CALLED_IN = QuickPattern.compile(
            "indkaldelse af (?:stedfortræder|suppleant)(?:e|er)? for .{3,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SIGNED = QuickPattern.compile(
            "digital[et]? underskrift(?:s\\p{L}{2,8})?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ItemKinds() {}

    /** The kind of an item with a title. */
    public static ItemKind of(String title) {
        return ItemKind.ofTitle(title)
                .or(() -> ItemKind.ofTitle(MONTH_BEHIND.matcher(title).replaceFirst("")))
                .orElseGet(() -> recurring(title));
    }

    /** The kind of an item that stands on many agendas in words of its own; else it is a case. */
    private static ItemKind recurring(String title) {
        if (PLAN.matches(title)) {
            return ItemKind.COMING_MEETINGS;
        }
        if (CALLED_IN.matches(title)) {
            return ItemKind.ATTENDANCE;
        }
        if (SIGNED.matches(title)) {
            return ItemKind.SIGNATURES;
        }
        return TOLD.matches(title) ? ItemKind.INFORMATION : ItemKind.CASE;
    }
}
