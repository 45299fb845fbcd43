package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.WordBounds;
import java.util.regex.Pattern;

/** What a part of a commission is about, by its heading. */
public enum Theme {
    COMPOSITION(
            "sammensætning|medlemmer|medlemskab|deltagere|deltagerkreds|hvem deltager|hvem (?:sidder|kan (?:sidde|være|blive|deltage)|skal (?:sidde|være|deltage)|er (?:med|vi|der|medlem|deltager)|består)|medvirkende$|udpegning|bemanding af|repræsentation"),
    GUIDEPOSTS(
            "pejlemærke|^(?:fælles |faglige |politiske |bærende |overordnede |styrende |vores )?(?:principper|spilleregler|værdier|dogmer|ledetråde)(?! for (?:udpeg|sammensæt|valg))|^(?:politiske|faglige) rammer$|^rammer og principper$|^hvad (?:holder|står|bygger) .{2,30} (?:fast i|på)$|^hvad (?:lægger|styrer|arbejder) .{2,30} (?:vægt på|efter)$|^(?:det|hvad) (?:styrer|går|arbejder) vi efter$|^(?:hvad )?vi (?:styrer|sigter|går|arbejder) efter$|^hvad vi lægger vægt på$|^hvad vi sigter efter$|^pejlepunkter$"),
    CRITERIA(
            "succeskriteri|kvalitetsmål|effektmål|resultatmål|succesmål|målepunkt|^(?:hvad|det) (?:håber|forventer) .{2,40} (?:at få ud af|at opnå|få ud af)|(?:sådan|hvordan) måle[rs]|(?:er|har) vi (?:i mål|lykke|nået)|lykkes vi|er (?:det|projektet) (?:lykke|en succes)|(?:^| )når (?:det|vi|projektet|arbejdet) (?:er|har|lykke)|^hvornår (?:det|vi|projektet|arbejdet) (?:er lykke|har lykke|er nået|har nået|er i mål|lykkes)|^(?:sådan|hvordan) (?:ved|ser|mærker|opdager|kan) vi\\b.*\\b(?:lykke|nået|virker|i mål)|^tegn på|^måles på|^hvad måles"),
    TASKS(
            "^(?!hvad .*\\bikke$).*opgave(?!udvalg)|forpligtelser|hvad (?:skal(?! (?:[^?]*(?:føre til|opnås?|ud af det|munde ud i|nå|koste|aflevere[rs]?|levere)$|(?:\\p{L}+ ){0,3}ikke\\b))|laver(?! (?:\\p{L}+ ){0,2}ikke\\b)|arbejder)|^hvad går .{2,40} ud på|^hvad gør vi|^opdrag$|^(?:det|hvad) (?:laver|gør|skal) vi$|^(?:det|hvad) vi (?:laver|gør|skal)$|^hvad (?:\\p{L}+(?:gruppen|udvalget|rådet|forcen|teamet)) (?:skal|laver|gør)$|arbejdsområde|ansvarsområde|arbejdsfelt|virkefelt|virkeområde|funktion(?:er|en)?$|funktioner|roller?$|ansvar$|^virke$|(?:rådets|udvalgets|gruppens) virk(?:e|somhed)$|(?:rådets|udvalgets|gruppens|nævnets) arbejde$"),
    PURPOSE(
            "formål|^hvorfor|hensigt|målsætning|^mål$|vision|^hvad (?:skal|vil) .{2,60} (?:føre til|opnås?|nå)$|^hvad er (?:målet|meningen|ideen|idéen)|^hvad er .{3,40} til for$|^hvad vil vi"),
    BACKGROUND(
            "baggrund|indledning|historik|^anledning(?:en)?$|^udgangspunkt(?:et)?$|^situationen\\b|^(?:sådan|hvordan) er det (?:i dag|nu)$|^(?:derfor|hvorfor nu)$|^(?!\\d).*fra .* til .*"),
    LEGAL(
            "§ ?17|lovgrundlag|hjemmel|retsgrundlag|lovgivning|styrelseslov|^regler(?:ne)?$|^hvorpå$|^hvad (?:med|siger) (?:reglerne|loven|lovgivningen)|^hvilke regler"),
    ECONOMY(
            "økonomi|budget|^hvad (?:koster|må det koste|skal det koste|det koster|det må koste)|^hvor meget$|^hvor meget (?:må|koster|er der)\\b|^hvem betaler|bevilling|penge(?:ne)?$|finansiering|^midler$|^tilskud$|honorar|diæt|vederlag|udgifter"),
    RESOURCES("ressource|bemanding"),
    COMPETENCE(
            "kompetence|beføjelse|bemyndigelse|mandat|^hvem (?:bestemmer|beslutter)|^hvad (?:kan|må) .{2,40} (?:bestemme|beslutte)|^hvad (?:bestemmer|beslutter)|^hvad må .{2,30}$|^hvad .{2,40} (?:må|bestemmer|beslutter|kan|(?:må|kan) (?:selv )?(?:bestemme|beslutte))$|^råderum(?:met)?$|^frihedsgrader$|^spillerum$"),
    DELIMITATION(
            "afgrænsning|^hvad (?:skal|omfatter|indgår|laver|ser) .{0,40}\\bikke\\b|^(?:hvad )?(?:det|projektet|analysen|opgaven) (?:omfatter|handler) ikke|^(?:det|hvad) (?:vi (?:ikke )?(?:laver|gør|skal|rører|ser på)|(?:laver|gør|skal|rører|ser) vi)\\b.*\\bikke\\b|^det (?:laver|gør|skal|rører) vi ikke\\b|^uden for (?:opgaven|projektet|kommissoriet)$|^ikke (?:en del af|omfattet)"),
    TERM(
            "hvor længe|^hvornår (?:stopper|slutter|ophører|begynder)|^ophør$|tidsramme|periode|ikrafttræd|varighed|gyldighed"),
    MEETINGS(
            "hvor (?:tit|ofte|mødes)|^hvordan (?:mødes|arbejder|foregår)|^hvornår (?:mødes|holde)|^mødes$|^(?:så tit|så ofte) |^sådan (?:mødes|arbejder) |mødeafholdelse|møde|arbejdsform|.kalender"),
    REPORTING(
            "^orientering\\b(?! om)|^hvem (?:får|skal have) (?:besked|svar|rapport|resultat)|^hvad sker der med|^referencer?$|^opfølgning$|^tilbagemelding(?:er)?$|^hvem (?:hører|får at vide|holdes)\\b|rapportering|årsberetning|beretning|afrapport|^hvordan (?:kan .{1,20} )?følge[rs]? .{0,20}\\bmed$"),
    SECRETARIAT("sekretariat|sekretær|betjening"),
    CHAIR("formand|konstituering|ledelse af"),
    MILESTONES(
            "milepæl|vigtige datoer|^(?:nøgle)?datoer(?:ne)?$|^forløb(?:et)?$|^kalender(?:en)?$|^vejen derhen$|^hvornår$|^hvornår (?:sker|skal|er|gør)|^(?:næste skridt|hvad så nu|vejen frem)$|^hvad sker (?:der )?hvornår|tidsplan|arbejdsplan|aktivitetsplan|køreplan|tidslinje|procesplan|tidshorisont|faser$|proces"),
    ORGANISATION("^hvem$|^hvem gør hvad|organiser|^sådan er (?:vi|projektet) organis|projektorganisation|styregruppe"),
    DELIVERY(
            "leveranc|produkt|resultat|^hvad (?:skal der |skal )?(?:vi )?(?:komme(?:r)?|få(?:r)?) (?:der |vi )?ud af|^hvad (?:skal .*)?(?:aflever|lever)|afleverer|aflevere"),
    COMMUNICATION("kommunikation"),
    PARTICIPATION(
            "inddragelse|interessenter|^hvem (?:skal (?:høres|inddrages|spørges|orienteres)|høres|inddrages|inddrager|spørger|orienteres)"),
    EVALUATION("evaluering"),
    SECRECY("tavshedspligt|habilitet"),
    AMENDMENT("ændring"),
    INSPIRATION(
            "^inspiration(?:skilder)?$|erfaringer (?:udefra|fra andre)|^(?:andres?|andre kommuners) (?:erfaringer|arbejde)|^(?:vi|hvem|her) lærer (?:vi )?af|^læring fra|^(?:hvad )?(?:vi )?har (?:vi )?set andre steder|^hvad (?:vi har set|har vi set|gør(?: de)?|har)(?: (?:hos|af))? andre|^(?:andre steder|hos andre|naboerne|andres? veje)$"),
    OTHER("(?!)");

    private static final int LONGEST = 90;

    /** Words that point to another place of a page. */
    private static final QuickPattern POINTS = QuickPattern.compile("(?:ovenfor|nedenfor|se|læs|her|hent|find)\\b");

    private final Pattern words;

    Theme(String words) {
        this.words = WordBounds.compile(words);
    }

    public static Theme of(String heading) {
        String folded = FoldedWords.heading(heading);
        folded = folded.endsWith("?") ? folded.substring(0, folded.length() - 1) : folded;
        if (folded.length() > LONGEST || POINTS.lookingAt(folded)) {
            return OTHER;
        }
        for (Theme theme : values()) {
            if (theme.words.matcher(folded).find()) {
                return theme;
            }
        }
        return OTHER;
    }
}
