package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a group sits as long as the council does: its term follows that of the council ("følger den kommunale valgperiode"), or it is
 * chosen for it ("udpeges for byrådets valgperiode"). A plan for the term of the council, or what is done once in it, is not meant.
 */
final class TermOfCouncil {

    private static final String COUNCIL = "(?:byråd|kommunalbestyrelsen|borgerrepræsentationen)";

    private static final String TERM =
            "(?:(?:den |en |denne )?(?:indeværende |igangværende |nuværende )?(?:(?:kommunale )?valgperioden?|kommunal(?:valg)?perioden?|byrådsperioden?)(?: for kommunale råd)?"
                    + "|(?:kommunens|" + COUNCIL
                    + "(?:et)?s|de kommunale råds) (?:indeværende |igangværende |nuværende )?(?:valg|funktions)?periode)";

    private static final QuickPattern SAME = QuickPattern.compile(
            "(?<!\\p{L})((?:følger|svarer til|sammenfaldende med|identisk med|den samme som|(?:for|i) samme (?:valg|funktions)?periode som) (?:"
                    + TERM + "|" + COUNCIL + "(?:et)?s?))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CHOSEN_FOR = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:vælges|udpeges|nedsættes|sammensættes|valgt|udpeget|nedsat|fungerer|virker|sidder|arbejder|gælder|består)|(?:udpeger|vælger|nedsætter) [\\p{L} ]{4,70}?)(?: (?!for |i )[\\p{L}-]+){0,5}? ((?:for|i) "
                    + TERM + "(?: ad gangen)?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TermOfCouncil() {}

    /** The words that tell so. */
    static Optional<String> in(String text) {
        for (QuickPattern pattern : new QuickPattern[] {SAME, CHOSEN_FOR}) {
            Matcher told = pattern.matcher(text);
            if (told.find() && !text.substring(0, told.start()).contains("ormand")) {
                return Optional.of(told.group(1));
            }
        }
        return Optional.empty();
    }
}
