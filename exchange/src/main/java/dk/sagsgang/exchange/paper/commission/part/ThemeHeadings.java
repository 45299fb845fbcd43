package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.work.ComingMeetings;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;

/** Tells lines that head a part of a commission by what they say, where nothing else sets them apart. */
public final class ThemeHeadings {

    private static final int LONGEST = 60;

    private static final int MOST_WORDS = 6;

    /** A word of a theme, maybe with whose it is before it and what of behind it. */
    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?:\\p{L}+ ){0,2}?\\p{L}*(?:sammensætning|medlemskab|medlemmer(?:ne)?|deltager(?:e|ne)|deltagerkreds|udpegning|pejlemærker|principper|spilleregler|succeskriterier|kvalitetsmål|effektmål|resultatmål|succesmål|opgave(?:r|n|rne)?|arbejdsområder?|ansvarsområder?"
                    + "|formål|midler|målsætning|baggrund|indledning|lovgrundlag|hjemmel|retsgrundlag|lovgivning|regler|økonomi|budget|finansiering|honorar|diæter|vederlag"
                    + "|ressourcer|kompetence|beføjelser|bemyndigelse|mandat|afgrænsning|tidsramme|periode|ikrafttræden?|varighed|møder|mødeafholdelse|mødevirksomhed|mødefrekvens|arbejdsform"
                    + "|rapportering|årsberetning|beretning|afrapportering|sekretariat|sekretær|sekretariatsbetjening|betjening|formand|formandskab|konstituering"
                    + "|anledning|råderum|bemanding|tilbagemelding(?:er)?|pejlepunkter|kalender|forløb(?:et)?|milepæle|(?:vigtige |nøgle)datoer|tidsplan|procesplan|arbejdsplan|aktivitetsplan|køreplan|proces|organisering|projektorganisation|(?:styre|projekt|arbejds|følge|reference)gruppen?|partnere|leverancer|produkter|kommunikation|inddragelse|interessenter|inspiration|andres erfaringer|erfaringer udefra|evaluering|tavshedspligt|habilitet|ændringer|vedtægtsændringer|forretningsorden(?! for\\b))"
                    + "(?:,? (?:og|samt|/|&|af|for|i|med|m\\.?v\\.?|mv) .{2,40}|, \\p{L}+(?: og \\p{L}+)?)?");

    /** Seats have such words too. */
    private static final QuickPattern SEAT = QuickPattern.compile(
            "formand(?:en)? (?:for|fra|og næstformand (?:for|fra)) .*|(?!medlemmer(?:ne)? (?:af|i) \\p{L}*(?:gruppen|rådet|udvalget)$).*\\b(?:repræsentant|medlem)(?:er|mer)?\\b (?:for|fra|af|i) .*|sekretær(?:en)? (?:for|i) .*");

    private static final QuickPattern SUBPROJECT = QuickPattern.compile(
            "(?i:delprojekt|spor|indsats|arbejdspakke|delanalyse) (?:\\d{1,2}\\)?|[A-H]|[IVX]{1,4})(?: ?[-\u2013:./])? \\p{Lu}.{2,180}[^.:;]");

    /** "Hvem sidder i rådet?", "Hvor tit mødes rådet?". */
    private static final QuickPattern QUESTION =
            QuickPattern.compile("Hv(?:ad|em|or|orfor|ordan|ilke|ornår) (?:\\S+ ){0,7}\\S+\\?");

    /** The same without its mark, as forms have it: "HVORNÅR", "HVAD SKAL DER LAVES"; "Hvem er med i gruppen". */
    private static final QuickPattern ASKED = QuickPattern.compile(
            "(?:HVAD|HVEM|HVOR|HVORFOR|HVORDAN|HVORNÅR|HVILKE)(?: [^\\p{Ll}\\t.:;]+)?|Hv(?:ad|em|or|orfor|ordan|ornår)(?: [^\\s,.:;?]+){2,6}|Hvad skal (?:\\p{L}+ ){1,3}\\p{L}+:|(?:Sådan|Hvordan) (?:ved|ser|måler|arbejder|mødes) vi(?:,? [^\\s,.:;?]+){0,7}");

    private static final QuickPattern CAPITALS =
            QuickPattern.compile("\\p{Lu}{3,}[\\p{Lu}-]*(?: (?:OG|I|AF|FOR|MED|&|\\p{Lu}+[\\p{Lu}-]*)){0,5}");

    private static final QuickPattern SPECIAL = QuickPattern.compile("§ ?17,? ?stk\\.? ?4[ -]?");

    /** "Arbejdsplan for 2018". */
    private static final QuickPattern PLAN_OF_YEAR =
            QuickPattern.compile("^(\\p{Lu}\\p{L}*plan)(?: for| i)? 20\\d{2}(?: ?[-\u2013/] ?(?:20)?\\d{2})?$");

    private ThemeHeadings() {}

    /** Whether a line is the heading of a subproject. */
    static boolean subproject(String title) {
        return SUBPROJECT.matches(title);
    }

    /** Whether a line is a theme in capitals. */
    private static boolean capitals(String printed) {
        return CAPITALS.matches(printed) && Theme.of(printed) != Theme.OTHER;
    }

    /** Whether a line is a heading. */
    public static boolean is(String printed) {
        if (SUBPROJECT.matches(printed)) {
            return true;
        }
        if (QUESTION.matches(printed) || ASKED.matches(printed) || ComingMeetings.is(printed) || capitals(printed)) {
            return true;
        }
        String line =
                PLAN_OF_YEAR.matcher(SPECIAL.matcher(printed).replaceFirst("")).replaceFirst("$1");
        if (line.isEmpty()
                || line.indexOf('\t') >= 0
                || line.length() > LONGEST
                || !FoldedWords.capital(line)
                || ".,;?".indexOf(line.charAt(line.length() - 1)) >= 0
                || line.split(" ").length > MOST_WORDS
                || HeadingLines.sentence(line)) {
            return false;
        }
        String words = FoldedWords.heading(line);
        return HEADING.matches(words) && !SEAT.matches(words) && words.chars().noneMatch(Character::isDigit);
    }
}
