package dk.sagsgang.exchange.paper.commission.economy;

import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of money and hours: money that is set aside for the work may be drawn on ("der er afsat 75.000 kr."), a frame or
 * a pool is what it is kept within ("en ramme på 2 mio. kr."), and what a member or an hour costs is neither.
 */
final class MoneyWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static final String AMOUNT =
            "(?:(?:ca\\.|cirka|op til|højst|mindst|knap|godt|omkring|maks\\.|maksimalt) )?\\d[\\d.]*(?:,\\d+)? ?(?:mio\\.?|mia\\.?|t\\.|tusind|millioner|million)? ?(?:kr\\.?|kroner|euro)";

    private static final QuickPattern ONE_AMOUNT = QuickPattern.compile(AMOUNT);

    private static final QuickPattern STAFF = QuickPattern.compile(
            "(?<![\\p{L}\\d,.])((?:(?:ca\\.|cirka|op til|højst|mindst) )?\\d{1,4}(?:,\\d{1,2})? (?:timer|årsværk)(?: (?:om ugen|ugentligt|pr\\. uge|om måneden))?)(?!\\p{L})");

    private static final QuickPattern FRAME = QuickPattern.compile(
            "(?:ramme|rammebeløb|pulje|anlægssum)(?:n|en|et)?(?: \\p{L}+){0,3} (?:på|er|udgør) (?:i alt )?(" + AMOUNT
                    + ")|\\binden for (?:i alt )?(" + AMOUNT + ")",
            FLAGS);

    /** What says that an amount is there to be used. */
    private static final QuickPattern SET_ASIDE = QuickPattern.compile(
            "\\b(?:har sat\\b.{3,60}?\\baf|sættes\\b.{3,60}?\\baf|afsat|afsættes?|afsætter|bevilget|bevilges|bevilger|tildelt|tildeles|reserveret|reserveres|stiller|stilles|stillet|råder(?: \\p{L}+)? over|disponerer(?: \\p{L}+)? over|til rådighed|(?:der kan|kan der) (?:anvendes|bruges)|medfinansieres)\\b"
                    + "|(?:budget|tilskud|beløb|bevilling)(?:tet|et|en)?(?: \\p{L}+){0,3} (?:på|er|udgør) (?:i alt )?(?="
                    + AMOUNT + ")|^" + GroupWords.GROUP + " har (?:årligt |i alt )?(?=" + AMOUNT + ")",
            FLAGS);

    /** What a member, a meeting or an hour costs, or what is over or under an amount, is no money of the work. */
    private static final QuickPattern ANOTHER_MATTER = QuickPattern.compile(
            "\\b(?:pr\\. (?!år)|honorar|diæt(?:er)?|vederlag|kontingent|over (?=\\d)|under (?=\\d)|hver|time|kørsel)",
            FLAGS);

    private MoneyWords() {}

    /** What says in what amounts below are counted. */
    private static final QuickPattern UNIT =
            QuickPattern.compile("\\((?:alle tal )?i (?:1\\.?000|hele|mio\\.?|t\\.) ?kr\\.?[^)]*\\)", FLAGS);

    /** Who may only say how money is used. */
    private static final QuickPattern PROPOSES = QuickPattern.compile("\\bindstille\\b", FLAGS);

    /** The amount of the frame that a sentence names. */
    static Optional<Amount> frame(String text) {
        Matcher frame = FRAME.matcher(PROPOSES.find(text) ? "" : text);
        return frame.find()
                ? Optional.of(Amount.of(frame.group(1) == null ? frame.group(2) : frame.group(1)))
                : Optional.empty();
    }

    /** The amount that a sentence says to be set aside, where it names one alone or that one first. */
    static Optional<Amount> setAside(String text) {
        Matcher amount = ONE_AMOUNT.matcher(text);
        return SET_ASIDE.find(text) && !ANOTHER_MATTER.find(text) && amount.find()
                ? Optional.of(Amount.of(amount.group()))
                : Optional.empty();
    }

    /** The amount of a sentence on the economy that names no other. */
    static Optional<Amount> only(String text) {
        Matcher amounts = ONE_AMOUNT.matcher(UNIT.matcher(text).replaceAll(""));
        if (!amounts.find() || PROPOSES.find(text)) {
            return Optional.empty();
        }
        String printed = amounts.group();
        return amounts.find() || ANOTHER_MATTER.find(text) ? Optional.empty() : Optional.of(Amount.of(printed));
    }

    /** The first amount of a sentence. */
    static Optional<Amount> first(String text) {
        Matcher amount = ONE_AMOUNT.matcher(text);
        return amount.find() ? Optional.of(Amount.of(amount.group())) : Optional.empty();
    }

    /** The hours or the staff that a sentence names. */
    static Optional<Count> staff(String text) {
        Matcher staff = STAFF.matcher(text);
        return staff.find() ? Optional.of(Count.of(staff.group(1))) : Optional.empty();
    }
}
