package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For how many years a group sits, in whatever way they are counted ("4 år", "en to-årig periode", "fireårig"): a number of years of
 * which it is said that somebody is chosen or sits for them, or that a term is so long. Years of a plan, of a budget or of a chair are
 * not meant.
 */
final class StatedYears {

    private static final List<String> NUMBERS = List.of("", "et", "to", "tre", "fire", "fem", "seks");

    /** "4 år", "to år", "fireårig periode", "2-årige". */
    private static final String YEARS =
            "(?:(?<count>(?:\\d|et|ét|to|tre|fire|fem|seks) år)(?!\\p{L})|(?<adjective>(?<number>\\d|et|to|tre|fire|fem|seks)[ -]?årige?(?: \\p{L}*periode)?)(?!\\p{L}))";

    private static final String CHOSEN =
            "(?:genud|ud)peges|vælges|nedsættes|sammensættes|indstilles|valgt|udpeget|nedsat";

    private static final String SITS = "sidder|fungerer|virker";

    /** "Medlemmerne udpeges af byrådet for en fireårig periode", "Udpegningen sker for 4 år ad gangen". */
    private static final QuickPattern SITTING = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:" + CHOSEN + "|" + SITS
                    + ")(?: (?!eller )[\\p{L}-]+){0,5}?|udpegning(?:en|erne)? (?:sker|gælder)|(?:udpeger|vælger) [\\p{L} ]{4,70}?|\\p{L}*perioden?) (?:for|i|på|af|er)(?: på)?(?: en)?(?: \\p{L}*periode (?:på|af))? "
                    + YEARS,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "har to år til sit arbejde". */
    private static final QuickPattern FOR_ITS_WORK = QuickPattern.compile(
            "(?:(?:har|får) (?=[^.]{4,8} til sit arbejde)|de næste )" + YEARS, Pattern.CASE_INSENSITIVE);

    /** What stands alone below a heading on the term, or after a label: "Valgperiode: 3 år". */
    private static final QuickPattern ALONE = QuickPattern.compile(
            "(?:\\p{L}*(?:periode|varighed): )?" + YEARS + "(?: ad gangen)?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whose years they are when not those of the group; and of whom it is told how long they have been so. */
    private static final QuickPattern OTHERS = QuickPattern.compile(
            "formand|(?<!\\p{L})(?:tema|projekt|indsats|fokus|plan|strategi|politik|aftale|budget)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private StatedYears() {}

    /** The years that a sentence tells the group to sit. */
    static Optional<Count> of(Said said) {
        String text = said.text();
        Matcher alone = ALONE.matcher(text);
        if (alone.matches() && (said.theme() == Theme.TERM || text.contains(":"))) {
            return Optional.of(count(alone));
        }
        Matcher sitting = SITTING.matcher(text);
        if (sitting.find() && !OTHERS.find(text.substring(0, sitting.end()))) {
            return Optional.of(count(sitting));
        }
        Matcher work = FOR_ITS_WORK.matcher(text);
        return work.find() && !text.contains("formand") ? Optional.of(count(work)) : Optional.empty();
    }

    private static Count count(Matcher years) {
        if (years.group("count") != null) {
            return Count.of(years.group("count"));
        }
        String number = years.group("number");
        int value = NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
        return Count.ofNumber(value, "år").withPrinted(years.group("adjective"));
    }
}
