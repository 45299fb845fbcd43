package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PersonBuilder;
import dk.sagsgang.party.PoliticalParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of people and parties as they are printed: "A. Holm (V), B. Lund (Stedfortræder: C. Dahl) og (Ø)". */
public final class NameList {

    private static final int LONGEST = 1_500;

    private static final List<String> SEPARATORS = List.of(" og ", " samt ", " & ", " + ");

    private static final String SMALL = NameParticles.ANY;

    private static final String WORD = "(?:[A-ZÆØÅÉÜÖÄ][\\p{L}'\u2019.-]*|" + SMALL + ")";

    /** More than four names in a row are those of two people between which nothing stands. */
    private static final QuickPattern NAME =
            QuickPattern.compile("(" + WORD + "(?: (?:" + SMALL + " ){0,2}" + WORD + "){1,3}(?: " + SMALL + ")?)");

    /** A word that begins a sentence behind a list of names. */
    private static final QuickPattern NO_NAME = QuickPattern.compile(
            "\\b(?:Drøftet|Godkendt|Udsat|Tiltrådt|Vedtaget|Anbefales|Anbefalet|Taget|Indstilles|Indstillet|Dagsorden|Dagsordenen|Orienteringen|Indstillingen|Intet|Ingen|Sagen|Punktet|Udvalget|Rådet|Beslutning|Kommune|Rådhus|Referat|F?TR|F?AMR)\\b");

    /** A word before a name that is none of it: "Kun Ib Dahl", "Formanden Anne Holm". */
    private static final QuickPattern NO_FIRST = QuickPattern.compile(
            "(?iu)^(?:kun|også|hele|alle|både|selv|samtlige|hverken|desuden|endvidere|derudover|herudover|\\p{L}*(?:formanden|forpersonen|sekretæren|mesteren|direktøren|chefen|lederen|konsulenten|inspektøren|koordinatoren|planlæggeren|rådmanden|medarbejderen|repræsentanten|medlemmet|observatøren|dirigenten|referenten|ordstyreren)) .*");

    /** What a society is called by. */
    private static final QuickPattern SOCIETY = QuickPattern.compile(
            "(?iu)(?:dansk|danske|danmarks|ungdommens|kirkens) .*|.*samfund(?:et)?|.*terapeuter(?:ne)?|.*(?:røde|blå) kors|red barnet|.*ældre ?sagen|.* danmark");

    private static final QuickPattern BEHIND = QuickPattern.compile("(.*?)\\s*\\(([^()]{1,80})\\)\\s*");

    private static final QuickPattern LETTER = QuickPattern.compile("\\(?((?!DH|HR|TR|HK)[A-ZÆØÅ]{1,2}(?:-\\d)?)\\)?");

    private static final QuickPattern SUBSTITUTE = QuickPattern.compile(
            "(?:stedfortræder|suppleant|sted\\.?|stf\\.?)(?: er| var)?\\s*:?\\s*(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Why somebody is away, in the words in use. */
    public static final String REASONS =
            "(?:egen |akut |barns? |planlagt )?(?:sygdom|sygemelding|ferie|barsel|barselsorlov|forældreorlov|orlov|rejse|kursus|arbejde"
                    + "|anden mødeaktivitet|andet møde|dødsfald|tjenesterejse|(?:personlige|private|familiære|arbejdsmæssige) årsager|mødekollision)";

    private static final QuickPattern WHY = QuickPattern.compile(
            "(?:" + REASONS + "|syg|sygemeldt|på ferie|bortrejst|barn syg)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A list of candidates or a group of the council by its letter: "Liste Ø", "gruppe V". */
    private static final QuickPattern LISTED =
            QuickPattern.compile("(?:[Ll]iste|[Pp]arti|[Gg]ruppe) \\(?([A-ZÆØÅ]{1,2})\\)?");

    private static final QuickPattern GROUP =
            QuickPattern.compile("^(?:[Gg]ruppe|[Ll]iste|[Pp]arti) (?=[A-ZÆØÅ]{1,2}$)");

    private static final QuickPattern LISTS =
            QuickPattern.compile("^(?:[Ll]isterne|[Pp]artierne|[Gg]rupperne) (?=[A-ZÆØÅ(])");

    private static final QuickPattern LOCAL_PARTY =
            QuickPattern.compile("(?:[A-ZÆØÅ][\\p{L}-]* )?[A-ZÆØÅ][\\p{L}-]*(?:listen|partiet|liste)");

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(Rådmand|\\p{Lu}?\\p{Ll}*(?:[Bb]orgmester|[Dd]irektør|[Cc]hef|[Ff]ormand|[Kk]onsulent|[Ll]eder|[Ii]nspektør|[Kk]oordinator|[Pp]lanlægger|[Ii]ngeniør|[Ss]ekretær|[Mm]edarbejder|[Aa]rkitekt|[Ff]uldmægtig|[Rr]epræsentant|[Rr]ådgiver|[Ff]orperson|[Ll]ærer|[Pp]ædagog|medlem)|Observatør) (\\p{Lu}.+)");

    private static final List<String> PARTIES = PhraseFile.lines("recommendations.txt").stream()
            .filter(line -> line.meaning().equals("party"))
            .flatMap(line -> line.parts().stream())
            .toList();

    private NameList() {}

    /**
     * One of a list.
     *
     * @param person a person; empty where a party is named alone
     * @param party a party named alone
     * @param substitute who stood in for the person
     * @param reason why the person was away, as printed; empty where not told
     */
    public record Named(
            Optional<Person> person, Optional<PoliticalParty> party, Optional<Person> substitute, String reason) {

        Named(Optional<Person> person, Optional<PoliticalParty> party, Optional<Person> substitute) {
            this(person, party, substitute, "");
        }
    }

    /** Whether words say why somebody is away, and nothing else. */
    public static boolean reason(String words) {
        return WHY.matches(words);
    }

    /** Whether words are what a society is called by, and no person: "Dansk Blindesamfund", "Red Barnet". */
    public static boolean society(String words) {
        return SOCIETY.matches(words);
    }

    /** The people and parties that a text lists; empty where anything else stands in it. */
    public static Optional<List<Named>> of(String text) {
        String list = Space.single(text);
        list = list.endsWith(".") ? list.substring(0, list.length() - 1) : list;
        list = LISTS.matcher(list).replaceFirst("");
        if (list.isEmpty() || list.length() > LONGEST) {
            return Optional.empty();
        }
        List<Named> named = new ArrayList<>();
        for (String part : parts(list)) {
            Optional<Named> one = one(Space.strip(part));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            named.add(one.get());
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    /** The same where all of them are people. */
    public static Optional<List<Named>> people(String text) {
        return of(text).filter(
                        all -> all.stream().allMatch(each -> each.person().isPresent()));
    }

    /** A single person. */
    public static Optional<Person> person(String text) {
        return one(Space.single(text)).flatMap(Named::person);
    }

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            int length = depth > 0 ? 0 : c == ',' || c == '+' || c == ';' ? 1 : separator(list, i);
            if (length > 0) {
                parts.add(list.substring(from, i));
                from = i + length;
                i += length - 1;
            }
        }
        parts.add(list.substring(from));
        parts.removeIf(String::isBlank);
        return parts;
    }

    private static int separator(String list, int at) {
        if (list.charAt(at) != ' ') {
            return 0;
        }
        for (String word : SEPARATORS) {
            if (list.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static Optional<Named> one(String part) {
        String name = part;
        Optional<PoliticalParty> party = Optional.empty();
        Optional<Person> substitute = Optional.empty();
        String reason = "";
        String initials = "";
        Matcher behind = BEHIND.matcher(name);
        while (behind.matches() && !behind.group(1).isEmpty()) {
            String inside = behind.group(2);
            Matcher stands = SUBSTITUTE.matcher(inside);
            if (stands.matches()) {
                substitute = person(stands.group(1));
                if (substitute.isEmpty()) {
                    return Optional.empty();
                }
            } else if (WHY.matches(inside)) {
                reason = inside;
            } else if (initials(inside, behind.group(1))) {
                initials = inside;
            } else if (party(inside)) {
                party = Optional.of(partyOf(inside));
            } else {
                return Optional.empty();
            }
            name = behind.group(1);
            behind = BEHIND.matcher(name);
        }
        if (!reason.isEmpty()) {
            Optional<Person> away = named(name, party);
            return away.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Named(away, Optional.empty(), substitute, reason));
        }
        name = GROUP.matcher(name).replaceFirst("");
        Matcher letter = LETTER.matcher(name);
        if (letter.matches()) {
            return Optional.of(new Named(
                    Optional.empty(), Optional.of(PoliticalParty.ofLetter(letter.group(1))), Optional.empty()));
        }
        Matcher listed = LISTED.matcher(name);
        if (listed.matches()) {
            return Optional.of(new Named(
                    Optional.empty(), Optional.of(PoliticalParty.ofLetter(listed.group(1))), Optional.empty()));
        }
        if (PARTIES.contains(FoldedWords.folded(name))) {
            PoliticalParty named = party.orElse(partyOf(name)).withName(name);
            return Optional.of(new Named(Optional.empty(), Optional.of(named), Optional.empty()));
        }
        Optional<Person> person = named(name, party);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        String letters = initials;
        return Optional.of(new Named(
                initials.isEmpty() ? person : person.map(who -> who.withInitials(letters)),
                Optional.empty(),
                substitute));
    }

    /** Whether what stands in brackets is the first letters of the name before it: "Nils Riis Høj (NRH)". */
    private static boolean initials(String inside, String name) {
        StringBuilder first = new StringBuilder();
        for (String word : name.split("[ -]")) {
            first.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return inside.length() > 1 && first.toString().equals(inside) && !PARTIES.contains(FoldedWords.folded(inside));
    }

    private static Optional<Person> named(String text, Optional<PoliticalParty> party) {
        Matcher office = OFFICE.matcher(text);
        boolean held = office.matches();
        String name = held ? office.group(2) : text;
        if (!NAME.matches(name) || NO_NAME.find(name) || NO_FIRST.matches(name) || society(name)) {
            return Optional.empty();
        }
        PersonBuilder person = Person.builder().name(name);
        party.ifPresent(person::party);
        if (held) {
            person.office(Office.of(office.group(1)));
        }
        return Optional.of(person.build());
    }

    /** Whether what stands in brackets behind a name is a party, or says that there is none. */
    private static boolean party(String inside) {
        return LETTER.matches(inside)
                || LISTED.matches(inside)
                || LOCAL_PARTY.matches(inside)
                || PARTIES.contains(FoldedWords.folded(inside));
    }

    private static PoliticalParty partyOf(String text) {
        return text.matches("[A-ZÆØÅ]{1,2}(?:-\\d)?")
                ? PoliticalParty.ofLetter(text)
                : PoliticalParty.builder().name(text).build();
    }
}
