package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells papers of commissions that do not call themselves so, by what only they say. */
public final class CommissionSigns {

    /** What a commission says; each counts once, however often it is said. */
    private enum Sign {
        SET_UP(
                "\\b(?:har nedsat|nedsatte(?: i \\d{4})?|nedsætte|nedsætter|er nedsat|nedsættes) (?:et|en|af|i henhold|i medfør|som|"
                        + GroupWords.GROUP + ")\\b"),
        CONSISTS("(?:" + GroupWords.GROUP_ENDS
                + " |\\p{L}gruppe |\\bog )(?:består|sammensættes|udgøres) af|\\bvi er \\d{1,2} medlemmer|"
                + GroupWords.GROUP_ENDS
                + " er (?:bredt )?sammensat|medlemmer er fordelt|vælges \\d{1,2} medlemmer|" + GroupWords.GROUP_ENDS
                + " har \\d{1,2} medlemmer|følgende er repræsenteret|er repræsenteret i " + GroupWords.GROUP
                + "|mødes repræsentanter for"),
        MEMBERS("^(?:.{0,40}\\b)?(?:deltagere|medlemmer)(?: i| af)? (?:" + GroupWords.GROUP
                + ")?.{0,20}:$|^medlemmer af " + GroupWords.GROUP
                + "$|^følgende (?:deltager|sidder) i .{3,40}:$|^(?:§ ?\\d{1,2}\\.? )?"
                + GroupWords.GROUP + "s (?:sammensætning|medlemmer)|\\bkan (?:blive|optages som) medlem(?:mer)?\\b"),
        PURPOSE("\\bhar (?:som sit formål|til formål|til opgave|følgende opgaver)|formål(?:et|ene) med "
                + GroupWords.GROUP + "(?: er|$)|" + GroupWords.GROUP_ENDS + "s (?:primære )?formål er|"
                + GroupWords.GROUP_ENDS + "s opgaver er|^" + GroupWords.GROUP + " skal:?$"),
        ADVISES(GroupWords.GROUP_ENDS
                + " (?:er rådgivende|rådgiver|skal rådgive|kan kun rådgive)|et rådgivende (?:forum|organ|råd|udvalg)|\\bvi er rådgivere for|rådet skal høres|"
                + GroupWords.GROUP_ENDS + " [^.]{0,80}\\brådgiver\\b"),
        MAY_NOT(
                "kan ikke behandle enkeltsager|behandler ikke (?:enkelt|person|konkrete)|ikke behandle (?:enkelt|person|konkrete)|ingen beslutningskompetence|træffer ikke beslutning"),
        CHAIRS("er formand for " + GroupWords.GROUP + "|er (?:automatisk )?medlemmer i " + GroupWords.GROUP),
        CHOOSES(
                "er konstitueret (?:på følgende måde|således)|vælger (?:selv )?(?:sin |en |et )?formand|formand(?:en)?(?: og (?:en )?næstformand(?:en)?)?(?: for "
                        + GroupWords.GROUP
                        + ")? vælges|født (?:formand|medlem)|konstituerer sig|formand for "
                        + GroupWords.GROUP + " er\\b"),
        TERM(
                "funktionsperiode|valgperioden? er (?:på )?(?:\\d|to|fire) år|\\d-årig periode|følger (?:by|kommunalbestyrelse)\\p{L}*s? ?(?:valg)?periode|udpeges for \\d år|valgt for perioden \\d|udvalgsperiode|for (?:en periode på )?(?:\\d|to|fire) år ad gangen|for en periode på (?:\\d|to|fire) år"),
        MEETS("(?:" + GroupWords.GROUP_ENDS
                + "|\\p{L}gruppe|\\bvi) (?:mødes|holder|afholder) .{0,40}\\b(?:møder|gange|uge|måned)|ordinære møder|der er møde i "
                + GroupWords.GROUP + "|^der er \\p{L}+ møder om året"),
        SECRETARIAT(
                "(?:er|fungerer som) sekretariat(?: for| og|[.]?$)|sekretariatsbistand|er sekretær (?:for|og)|^sekretær(?:en)? for "
                        + GroupWords.GROUP + " er|sekretariatsbetjen|sekretariatsfunktion|sekretærfunktion"),
        SEATS(
                "^(?:\\d{1,2}|en|én|to|tre|fire) (?:\\p{Ll}+ )?\\p{Ll}*(?:medlem|repræsentant|borger|observatør|pårørende|bruger)(?:mer|er|e)?(?: (?:fra|for|med|af|udpeget|som|der|blandt)\\b.*)?$"),
        APPOINTED("udpeges af (?:byrådet|kommunalbestyrelsen)|(?:byrådet|kommunalbestyrelsen) udpeger"),
        NAMED("(?:rådets|udvalgets|gruppens|forummets) navn\\b|^navnet er \\p{L}+(?:rådet|udvalget)"),
        STANDS_IN(
                "(?:hvert|alle) (?:af " + GroupWords.GROUP
                        + "s )?medlem(?:mer)?\\b[^.]{0,40}\\b(?:suppleant|stedfortræder)|personlige? (?:suppleant|stedfortræder)"),
        DOES(GroupWords.GROUP_ENDS + " (?:tager sig af|beslutter, |behandler og træffer|har ansvaret for)|"
                + GroupWords.GROUP_ENDS + "s arbejde\\b"),
        SPECIAL("§ ?17,? ?stk\\.? ?4|opgaveudvalg"),
        STEERED("styregruppen?(?:s medlemmer)? (?:består|mødes|udgøres|nedsættes)"),
        MANAGED("\\bprojektleder(?:en|ne)?\\b|\\bprojektledelsen\\b"),
        FOLLOWED(
                "(?:projekt|reference|følge|koordinerings)gruppen? (?:består|mødes|inddrages)|der er knyttet en (?:reference|følge)gruppe"),
        PROJECT(
                "projektet (?:løber|har et samlet|afsluttes|slutter|skal)|^projektperiode|projektets (?:formål|mål|budget|leverancer)");

        private final QuickPattern words;

        Sign(String words) {
            this.words = QuickPattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /** "Havnerådets opgaver". */
    private static final QuickPattern OWN = QuickPattern.compile(
            "\\p{Lu}[\\p{L} -]{2,50}(?<!by|regions)(?:råd(?:et)?|udvalg(?:et)?|nævn(?:et)?|forum(?:met)?|gruppen)s (?:opgaver?|formål|arbejde|rolle|kompetence|virke|opgaver og kompetence|formål og opgaver)",
            Pattern.UNICODE_CASE);

    private static final int FIRST = 4;

    private static final int LONGEST = 400;

    private static final int MOST_LINES = 400;

    private CommissionSigns() {}

    /** Whether a paper has the name of a group, or of what is its own, for a title. */
    public static boolean titled(Paper paper) {
        return paper.lines().stream()
                .limit(FIRST)
                .anyMatch(line -> GroupWords.name(line.text()) || OWN.matches(line.text()));
    }

    /** How many different things a paper says that commissions say. */
    public static int of(Paper paper) {
        Set<Sign> found = EnumSet.noneOf(Sign.class);
        int at = 0;
        boolean titled = titled(paper);
        for (PaperLine line : paper.lines()) {
            at++;
            if (at > MOST_LINES || line.text().length() > LONGEST) {
                continue;
            }
            for (Sign sign : Sign.values()) {
                if (!found.contains(sign) && sign.words.find(line.text())) {
                    found.add(sign);
                }
            }
        }
        return found.size() + (titled ? 1 : 0);
    }
}
