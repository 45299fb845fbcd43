package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.part.ThemeHeadings;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells papers of commissions that do not call themselves so, by what only they say. */
public final class CommissionSigns {

    /** What a commission says; each counts once, however often it is said. */
    private enum Sign {
        SET_UP(
                "\\b(?:har nedsat|nedsatte(?: i \\d{4})?|nedsætte|nedsætter|er nedsat|nedsættes) (?:et|en|af|i henhold|i medfør|som|"
                        + GroupWords.GROUP + ")\\b"),
        CONSISTS(
                "(?:" + GroupWords.GROUP_ENDS
                        + " |\\p{L}gruppe |\\bog )(?:består|sammensættes|udgøres) af|" + GroupWords.GROUP_ENDS
                        + " (?:sammensættes|er sammensat) (?:således|sådan|på følgende måde|som følger)\\b|\\bvi er \\d{1,2} medlemmer|"
                        + GroupWords.GROUP_ENDS
                        + " er (?:bredt )?sammensat|medlemmer er fordelt|vælges \\d{1,2} medlemmer|"
                        + GroupWords.GROUP_ENDS
                        + " har \\d{1,2} medlemmer|følgende er repræsenteret|er repræsenteret i " + GroupWords.GROUP
                        + "|mødes repræsentanter for|(?:task forcen|holdet|panelet|netværket) består af|"
                        + GroupWords.GROUP_ENDS
                        + " har (?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv) medlemmer|plads til (?:\\d{1,2}|\\p{L}+) (?:i|medlemmer|unge|personer)"),
        DELIVERS(
                "\\b(?:afleverer|fremlægger|kommer med|skal komme med|skal aflevere) (?:sit |sin |sine |et |en |højst |mindst )?(?:\\p{L}+ ){0,2}(?:forslag|anbefalinger|rapport|plan|oplæg)\\b"),
        ENDS("\\b(?:" + GroupWords.GROUP_ENDS
                + "|task forcen|\\p{L}gruppen)\\b[^.]{0,80}\\b(?:nedlægges|ophører|opløses|er nedlagt)\\b"),
        LEADS("\\bleder (?:arbejdet|gruppen|møderne)\\b|(?:gruppen|arbejdet|møderne) ledes af"),
        MEMBERS("^(?:.{0,40}\\b)?(?:deltagere|medlemmer)(?: i| af)? (?:" + GroupWords.GROUP
                + ")?.{0,20}:$|^medlemmer af " + GroupWords.GROUP
                + "$|^følgende (?:deltager|sidder) i .{3,40}:$|^(?:§ ?\\d{1,2}\\.? )?"
                + GroupWords.GROUP + "s (?:sammensætning|medlemmer)|\\bkan (?:blive|optages som) medlem(?:mer)?\\b"),
        PURPOSE(
                "\\bhar (?:som sit formål|til formål|til opgave|følgende opgaver)|formål(?:et|ene) med "
                        + GroupWords.GROUP + "(?: er|$)|" + GroupWords.GROUP_ENDS + "s (?:primære )?formål er|"
                        + GroupWords.GROUP_ENDS + "s opgaver er|^" + GroupWords.GROUP
                        + " skal:?$|^\\p{L}[\\p{L}-]*(?:gruppen|udvalget|rådet) skal(?: (?:derfor|bl\\.a\\.|blandt andet|især|også|sørge for|medvirke til))*:$"),
        ADVISES(GroupWords.GROUP_ENDS
                + " (?:er rådgivende|rådgiver|skal rådgive|kan kun rådgive)|et rådgivende (?:forum|organ|råd|udvalg)|\\bvi er rådgivere for|rådet skal høres|"
                + GroupWords.GROUP_ENDS + " [^.]{0,80}\\brådgiver\\b"),
        MAY_NOT(
                "kan ikke behandle enkeltsager|behandler ikke (?:enkelt|person|konkrete)|ikke behandle (?:enkelt|person|konkrete)|ingen beslutningskompetence|træffer ikke beslutning"),
        CHAIRS("\\ber (?:født )?formand(?:[.,]|$)|er (?:blevet |valgt som |valgt til )?formand for " + GroupWords.GROUP
                + "|er (?:automatisk )?medlemmer i " + GroupWords.GROUP),
        CHOOSES(
                "er konstitueret (?:på følgende måde|således)|vælger (?:selv )?(?:sin |en |et )?formand|formand(?:en)?(?: og (?:en )?næstformand(?:en)?)?(?: for "
                        + GroupWords.GROUP
                        + ")? vælges|født (?:formand|medlem)|konstituerer sig|formand for "
                        + GroupWords.GROUP + " er\\b"),
        TERM(
                "funktionsperiode|(?:rådet|udvalget|gruppen|medlemmerne) (?:sidder|er valgt|er udpeget) (?:i|for) perioden \\d|valgperioden? er (?:på )?(?:\\d|to|fire) år|\\d-årig periode|følger (?:by|kommunalbestyrelse)\\p{L}*s? ?(?:valg)?periode|udpeges for \\d år|valgt for perioden \\d|udvalgsperiode|for (?:en periode på )?(?:\\d|to|fire) år ad gangen|for en periode på (?:\\d|to|fire) år"),
        MEETS("^møde(?:frekvens|hyppighed|kadence): ?\\S|(?:" + GroupWords.GROUP_ENDS
                + "|\\p{L}gruppe|\\bvi) (?:mødes|holder|afholder) .{0,40}\\b(?:møder|gange|uge|måned)|ordinære møder|\\bmødes (?:cirka |ca\\. |mindst |højst )?(?:hver |en gang |\\p{L}+ gange )|der er møde i "
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

    private static final int FIRST = 4;

    private static final int LONGEST = 400;

    private static final int MOST_LINES = 400;

    private CommissionSigns() {}

    /** Whether a paper has the name of a group, or of what is its own, for a title. */
    public static boolean titled(Paper paper) {
        return paper.lines().stream()
                .limit(FIRST)
                .anyMatch(line -> GroupWords.name(line.text())
                        || GroupWords.owner(line.text()).isPresent());
    }

    /** What no part of minutes or of an account of an organisation is of. */
    private static final Set<Theme> PARTS = EnumSet.of(
            Theme.COMPOSITION,
            Theme.TASKS,
            Theme.PURPOSE,
            Theme.COMPETENCE,
            Theme.MEETINGS,
            Theme.TERM,
            Theme.REPORTING,
            Theme.MILESTONES,
            Theme.DELIVERY,
            Theme.CHAIR,
            Theme.SECRETARIAT,
            Theme.DELIMITATION,
            Theme.CRITERIA);

    /** Of which a paper that is parted as a commission has one at the least. */
    private static final Set<Theme> WHO_OR_WHEN =
            EnumSet.of(Theme.COMPOSITION, Theme.TERM, Theme.DELIVERY, Theme.MEETINGS, Theme.MILESTONES);

    private static final int MANY_PARTS = 5;

    /** As many as tell a paper whose first lines name a group or a project. */
    private static final int PARTS_OF_NAMED = 3;

    /** A title that names a group or a project, whatever else it says of it. */
    private static final QuickPattern OF_GROUP = QuickPattern.compile(
            "(?:.{0,60}[ -])?\\p{L}*(?:arbejdsgruppe|styregruppe|følgegruppe|projektgruppe|referencegruppe|ekspertgruppe|task ?force|panel|opgaveudvalg|netværk|[a-zæøå]{2}råd|udvalg|grønt råd|program|projekt|analyse)(?:n|t|et|en|met)?(?:s opgaver?|(?:,| [-\u2013:]|:| for| om| i| til| -) ?.{2,100}| \\p{L}.{1,60})?|sådan arbejder .{3,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Bodies that decide and what is about units are no groups that are set up. */
    private static final QuickPattern OF_OTHERS = QuickPattern.compile(
            "\\b(?:byrådet?s?|kommunalbestyrelsens?|økonomiudvalgets?|dagsorden|referat|protokol|møde|organisation|organisering|forvaltningen|afdelingen|centret)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Medlemmer: ...", "Opgave\tFølge byggeriet": a label of a form. */
    private static final QuickPattern LABEL = QuickPattern.compile("^(\\p{Lu}[\\p{L} ]{2,38}?)(?:: ?|\t)(?=\\S)");

    /** The number of a heading that no mark of a list is. */
    private static final QuickPattern NUMBER =
            QuickPattern.compile("^(?:\\[\\d{1,2}\\]|§ ?\\d{1,2}[.:]?|\\d{1,2}[.:]?\t) ?(?=\\p{L})");

    private static final int LONGEST_HEADING = 60;

    private static final int LONGEST_TITLE = 110;

    /** Whether the headings of a paper are those of a commission, whatever it calls itself. */
    public static boolean parted(Paper paper) {
        Set<Theme> all = EnumSet.noneOf(Theme.class);
        for (PaperLine line : paper.lines()) {
            String text = NUMBER.matcher(line.text()).replaceFirst("");
            boolean heads = text.length() <= LONGEST_HEADING
                    && line.kind() != PaperLine.Kind.ROW
                    && !line.bullet()
                    && FoldedWords.capital(text)
                    && (text.endsWith("?") || ThemeHeadings.is(text) || line.headed());
            Matcher label = LABEL.matcher(printed(line, paper));
            Theme theme = heads ? Theme.of(text) : label.lookingAt() ? Theme.of(label.group(1)) : Theme.OTHER;
            all.add(theme);
        }
        all.remove(Theme.OTHER);
        long parts = all.stream().filter(PARTS::contains).count();
        boolean named = named(paper);
        return (parts >= (named ? PARTS_OF_NAMED : MANY_PARTS) || named && parts > 1 && all.size() > PARTS_OF_NAMED)
                && all.stream().anyMatch(WHO_OR_WHEN::contains);
    }

    /** A line with the tabs in it. */
    private static String printed(PaperLine line, Paper paper) {
        String source = paper.source().text();
        boolean has = line.mark().isEmpty() && line.offset() < line.end() && line.end() <= source.length();
        return has && line.text().length() <= LONGEST ? source.substring(line.offset(), line.end()) : line.text();
    }

    /** Whether one of the first lines names a group or a project. */
    public static boolean named(Paper paper) {
        return titled(paper)
                || paper.lines().stream()
                        .limit(FIRST)
                        .map(PaperLine::text)
                        .anyMatch(text -> text.length() <= LONGEST_TITLE
                                && !text.endsWith(".")
                                && OF_GROUP.matches(text)
                                && !OF_OTHERS.find(text));
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
