package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Names of units, and the kind that a name tells. */
public final class UnitWords {

    /** An expression for the name of a unit inside of a sentence, with a group. */
    public static final String NAME = "(\\p{Lu}[^.:;]{1,80}?)";

    private static final QuickPattern PLURAL_HEADING = QuickPattern.compile(
            "(?:(?:de|vores|øvrige|særlige|fælles|tværgående|decentrale|centrale|faglige|kommunale|nye|andre|selvejende|decentrale|[\\p{L}-]+dækkende|administrative|\\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|\\p{L}+ns) ){0,3}(?<noun>[\\p{L}-]+)(?: (?:og|&) (?<other>[\\p{L}-]+))?");

    private static final QuickPattern VERB = QuickPattern.compile(
            ".*\\b(?:er|var|har|havde|hedder|hed|leder \\p{L}+(?:en|et|erne)|skal|skulle|kan|kunne|vil|ville|består|bliver|blev|varetager|omfatter|samles|ledes|nedlægges|oprettes|som|der|at|hvor|ikke|følgende|lægges"
                    + "|viser|opstår|flyttes|flytter|omdannes|omlægges|tilføres|fortsætter|overgår|ophører|lukker|lukkes|opløses|udvides|placeres|understøtter|sikrer|sikre|skabe|deles|splittes|skæres|reduceres|styrkes|får|\\p{L}+(?:is|ic|ik|in|uc|ur|orm|it)eres|vi|han|hun|den|det|denne|disse)\\b.*");

    /** What is led by people, or is one, and no part of the administration. */
    private static final QuickPattern NO_UNIT = QuickPattern.compile(
            "(?:styre|projekt|arbejds|følge|reference|chef|leder|koncern)grupp(?:en|erne)|projekterne|(?:.*[\\p{L} -])?(?:opgaverne|udvalget|udvalg|(?<!om)rådet|bestyrelsen|byrådet|magistraten|direktøren|direktører|direktørerne|chefen|chefer|cheferne|lederen|ledere|lederne|leder|chef|direktør)"
                    + "|(?:fælles|ny|nyt|samlet) (?:stab|sekretariat|center|team|kontor|enhed|afdeling|sektion|område|forvaltning)|(?:\\p{L}*direktør|borgmester|viceborgmester|rådmand|\\p{L}*ledere|\\p{L}*chefer|\\p{L}*chef|\\p{L}*leder|udvalget|konstitueret|læs mere|se) .*|(?:kommunens? (?:forvaltning|administration|organisation)|administrationen|forvaltningen|afdelingen|centret|sektionen|staben|enheden|området|kommunen|rådhuset|byråd|borgmesteren|rådmanden|politik|organisation|struktur)");

    private static final QuickPattern BARE =
            QuickPattern.compile("stab|sekretariat|center|team|kontor|enhed|afdeling|sektion|område");

    private static final QuickPattern LETTERHEAD = QuickPattern.compile("\\b(?:KOMMUNE|NOTAT|Notat)(?!\\p{L})");

    /** A house that goes by its own name behind such a word: "Plejecenter Solgården", "Børnehuset Kridtpiben". */
    private static final QuickPattern INSTITUTION = QuickPattern.compile(
            "plejecent(?:er|ret)|plejehjem(?:met)?|ældrecent(?:er|ret)|botilbud(?:det)?|bosted(?:et)?|værested(?:et)?|børnehave(?:n)?|børnehus(?:et)?|vuggestue(?:n)?|daginstitution(?:en)?|aktivitetscent(?:er|ret)|dagcent(?:er|ret)|familiehus(?:et)?|krisecent(?:er|ret)|institution(?:en)?");

    /** Words that begin sentences and phrases, and no names. */
    private static final QuickPattern OPENS = QuickPattern.compile(
            "(?:I|En|Et|På|For|Til|Med|Under|Ved|Fra|Om|Se|Læs|At|Hver|Hvert|Alle|Organisering(?:en)?|Sammenlægning(?:en)?|Omorganisering|Forslag|Oplæg|Fakta|Ny (?:organis\\p{L}*|\\p{L}*struktur)|Notat|Rapport|Beskrivelse|Velkommen|Vores|To|Tre|Fire|Fem|Seks|Syv|Otte|Ni|Ti|Følgende|Yderligere|Tidligere|Nuværende|Hvad|Hvem|Hvordan|Sådan|Antal|Kort) ");

    private static final QuickPattern NO_NAME = QuickPattern.compile(
            "\\d{3}| (?:til|af|for|med|og|fra|om|ved|under)$|https?:|[.!?] | (?:på|fra|mellem|uden|om|hos|får|bliver) ");

    /** "Rådgivningscenter om Børn og Unge": behind a word for a unit its matter follows. */
    private static final QuickPattern ABOUT = QuickPattern.compile("^(?<noun>[\\p{L}-]+) om (?=\\p{Lu})");

    /** "Dagtilbudsområde Kyst", "Skoledistrikt Nord". */
    private static final QuickPattern AREA = QuickPattern.compile("\\p{L}{4,}(?:område|distrikt)");

    private static final QuickPattern CONJUNCTION = QuickPattern.compile("og|&|samt");

    private static final QuickPattern BETWEEN = QuickPattern.compile("[ ,/&]+");

    private static final QuickPattern UNKINDED = QuickPattern.compile("sektorer(?:ne)?|fagområder(?:ne)?");

    /** What stands in addresses and sums, and in no name. */
    private static final String SIGNS_OF_OTHERS = "@+=\u2192";

    private static final QuickPattern CUT = QuickPattern.compile("- (?=og |samt )");

    private static final QuickPattern SIGNS = QuickPattern.compile("[^\\p{L}\\d]+");

    private static final QuickPattern DEFINITE =
            QuickPattern.compile("(?<=afdeling|sektion|forvaltning|enhed|stab)en$|(?<=team|sekretariat|kontor)et$");

    /** "Sekretariatet for Kultur" is the "Sekretariat for Kultur" of the heading. */
    private static final QuickPattern OPENING = QuickPattern.compile(
            "^(?:(?<noun>\\p{L}*(?:afdeling|sektion|forvaltning|enhed|stab))en|(?<other>\\p{L}*(?:team|sekretariat|kontor))et|(?<centre>\\p{L}*cent)(?:e?ret)) (?=for |i )");

    private static final QuickPattern CENTRE = QuickPattern.compile("cente?ret$");

    private static final QuickPattern NO_KEY = QuickPattern.compile("[^a-z0-9]+");

    private static final QuickPattern ENDS = QuickPattern.compile("^-|-$");

    private static final int LONGEST = 80;

    private static final int MOST_WORDS = 10;

    private static final QuickPattern FOR =
            QuickPattern.compile("(?:Center|Centret|Afdelingen|Afdeling|Sektionen|Kontoret|Enheden|Team) for ");

    /** Behind "Center for" more words may tell what it is for. */
    private static final int MOST_WORDS_FOR = 13;

    private UnitWords() {}

    /** Whether a text is the name of a unit and nothing else: a word of it says so. */
    public static boolean name(String text) {
        return plain(text) && word(text);
    }

    private static boolean word(String text) {
        if (kind(text).equals(Optional.of(UnitKind.PROJECT_ORGANISATION))) {
            return true;
        }
        for (String token : BETWEEN.split(FoldedWords.folded(text))) {
            if (token.equals("borgerservice")
                    || token.equals("myndighed")
                    || UnitNouns.one(token).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is a word for a unit with what tells it apart: "Distrikt Nord", "Direktørområde 2". */
    public static boolean begins(String text) {
        String[] tokens = FoldedWords.folded(text).split(" ");
        return tokens.length == 2
                && plain(text)
                && (tokens[0].equals("distrikt") || UnitNouns.one(tokens[0]).isPresent());
    }

    /** Whether a text could be a name: short, with a capital, and no sentence. */
    public static boolean plain(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().filter(c -> c == ' ').count() < (FOR.lookingAt(text) ? MOST_WORDS_FOR : MOST_WORDS)
                && FoldedWords.capital(text)
                && ".;:?!,-".indexOf(text.charAt(text.length() - 1)) < 0
                && SIGNS_OF_OTHERS.chars().noneMatch(sign -> text.indexOf(sign) >= 0)
                && !LETTERHEAD.find(text)
                && !OPENS.lookingAt(text)
                && !NO_NAME.find(matter(text))
                && !VERB.matches(FoldedWords.folded(text))
                && !NO_UNIT.matches(FoldedWords.folded(text))
                && !OF_IT.matches(FoldedWords.folded(text))
                && !TeamWords.team(text);
    }

    /** "Præsentation af centeret" is said of one that goes by a name of its own. */
    private static final QuickPattern OF_IT = QuickPattern.compile(
            ".* (?:af|for|i|til|fra|om|på|ved) (?:cente?ret|afdelingen|forvaltningen|staben|sekretariatet|enheden|teamet|kontoret|området|sektionen|organisationen)");

    private static String matter(String text) {
        Matcher about = ABOUT.matcher(text);
        return about.find()
                        && UnitNouns.one(FoldedWords.folded(about.group("noun")))
                                .isPresent()
                ? text.substring(about.end())
                : text;
    }

    /** A word for several units, with the kind that it tells where it tells one. */
    public record Several(Optional<UnitKind> kind) {}

    /** The word for several units that a heading is: "Fagcentre", "Tværgående centre", "Afdelinger". */
    public static Optional<Several> several(String heading) {
        Matcher plural = PLURAL_HEADING.matcher(FoldedWords.heading(heading));
        if (!plural.matches()) {
            return Optional.empty();
        }
        Optional<UnitKind> first = plural(plural.group("noun"));
        if (plural.group("other") == null) {
            return first.map(kind -> new Several(Optional.of(kind)));
        }
        Optional<UnitKind> other = plural(plural.group("other"));
        return first.isPresent() && other.isPresent()
                ? Optional.of(new Several(first.equals(other) ? first : Optional.empty()))
                : Optional.empty();
    }

    /** The kind that a word for several tells. */
    public static Optional<UnitKind> plural(String word) {
        return UnitNouns.several(FoldedWords.folded(word));
    }

    /** Whether a word is one for several units of which no kind is known by that name: "sektorer". */
    public static boolean unkinded(String word) {
        return UNKINDED.matches(FoldedWords.folded(word));
    }

    /** The kind that a word for one tells: "sekretariat", "fagcenter". */
    public static Optional<UnitKind> singular(String word) {
        if (FoldedWords.folded(word).equals("projekt")
                || FoldedWords.folded(word).equals("projektet")) {
            return Optional.of(UnitKind.PROJECT_ORGANISATION);
        }
        return UnitNouns.one(FoldedWords.folded(word));
    }

    /** The kind that a name tells by its first or its last word; a jobcentre is as often a department or an area. */
    public static Optional<UnitKind> kind(String name) {
        String[] tokens = FoldedWords.folded(name).split(" ");
        if (tokens[0].equals("projekt") && tokens.length > 1 && !tokens[1].equals("og")) {
            return Optional.of(UnitKind.PROJECT_ORGANISATION);
        }
        if (tokens[0].equals("myndighed") && tokens.length == 1) {
            return Optional.of(UnitKind.AUTHORITY_SECTION);
        }
        boolean joined = tokens.length > 1 && CONJUNCTION.matches(tokens[1]) || tokens[0].endsWith(",");
        Optional<UnitKind> first = joined ? Optional.empty() : UnitNouns.one(tokens[0]);
        String last = tokens[tokens.length - 1];
        // "Økonomi & Stab" has a staff among its matters; "Plan og Byggeafdelingen" is a department.
        boolean aside = tokens.length > 2
                && CONJUNCTION.matches(tokens[tokens.length - 2])
                && !tokens[tokens.length - 3].endsWith("-")
                && BARE.matches(last);
        if (tokens[0].startsWith("jobcent")) {
            return Optional.empty();
        }
        if (tokens.length > 1 && !joined && INSTITUTION.matches(tokens[0])) {
            return Optional.of(UnitKind.INSTITUTION);
        }
        if (tokens.length > 1 && !joined && AREA.matches(tokens[0])) {
            return Optional.of(UnitKind.AREA);
        }
        if (tokens[0].equals("stab")) {
            return Optional.of(UnitKind.STAFF);
        }
        if (tokens.length == 2 && List.of("skole", "plejecenter", "bibliotek").contains(last)) {
            return Optional.of(UnitKind.INSTITUTION);
        }
        // "Naturgruppen i Miljøforvaltningen" is no administration.
        boolean inside = List.of(tokens).contains("i");
        return first.isPresent() || aside || inside ? first : UnitNouns.one(last);
    }

    /** A name as it is compared: "Fritid- og Landdistrikt" is "Fritid og Landdistrikt". */
    public static String folded(String name) {
        String whole = CUT.matcher(FoldedWords.folded(name).replace("&", "og")).replaceAll(" ");
        String bare = SIGNS.matcher(whole).replaceAll(" ").strip();
        return CENTRE.matcher(DEFINITE.matcher(opening(bare)).replaceAll("")).replaceAll("center");
    }

    private static String opening(String name) {
        Matcher opening = OPENING.matcher(name);
        if (!opening.find()) {
            return name;
        }
        String noun = opening.group("noun") == null ? opening.group("other") : opening.group("noun");
        return (noun == null ? opening.group("centre") + "er" : noun) + " " + name.substring(opening.end());
    }

    /** A key that a name gives. */
    public static String key(String name) {
        String letters =
                FoldedWords.folded(name).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return ENDS.matcher(NO_KEY.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
