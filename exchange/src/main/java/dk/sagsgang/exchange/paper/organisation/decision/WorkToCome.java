package dk.sagsgang.exchange.paper.organisation.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Pattern;

/**
 * Decisions that adopt no organisation: to look into it, to send it in hearing, to leave it as it is. "Økonomiudvalget besluttede at se
 * på organiseringen" begins the work that a proposal ends.
 */
final class WorkToCome {

    private static final String DECIDED =
            "(?<![\\p{L}-])(?:besluttede|besluttet|vedtog|vedtaget|godkendte|godkendt)(?![\\p{L}-])";

    /** "besluttede den 4. maj at igangsætte en analyse af organisationen". */
    private static final QuickPattern TO_DO = QuickPattern.compile(
            DECIDED + "[^;:]{0,60}? at (?:(?:lade|nu|igen|derfor) )?"
                    + "(?:se|kigge|undersøge|igangsætte|iværksætte|sætte|nedsætte|analysere|vurdere|sende|udarbejde|bede|drøfte|starte|påbegynde|arbejde|fastholde|bevare|beholde|videreføre|afvente|udskyde|udsætte|forberede|genoverveje|overveje|evaluere)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "godkendte den 4. maj kommissoriet for en ny organisation". */
    private static final QuickPattern PAPER = QuickPattern.compile(
            DECIDED + "(?: (?:den |d\\. )?\\d[^ ]* \\p{L}*(?: \\d{4})?,?)? (?:et |en )?"
                    + "(?:kommissori|analyse|undersøgelse|evaluering|proces|høring|tidsplan|igangsættelse|iværksættelse)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "besluttede den 3. maj, at forslaget til ny organisering skal sendes i høring". */
    private static final QuickPattern HEARD = QuickPattern.compile(
            DECIDED + "[^;:]{0,60}?,? at [^.;:]{3,160}? (?:i høring|undersøges|analyseres|udskydes)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WorkToCome() {}

    /** Whether a clause tells a decision that leaves the organisation open, or as it is. */
    static boolean decided(String clause) {
        return TO_DO.find(clause) || PAPER.find(clause) || HEARD.find(clause);
    }
}
