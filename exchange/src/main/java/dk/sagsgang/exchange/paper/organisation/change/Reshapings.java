package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * The story of a change: below the name of what there was stands what becomes of it, "Omdannes til det nye koncernområde Senior og
 * Handicap". What comes may be named before it is said what it is, so all is remembered until the paper is read.
 */
public final class Reshapings {

    private static final String TARGET =
            "(?:(?:det|den|en|et|én|ét) )?(?:(?:ny|nye|nyt|fælles|samlet|samlede) ){0,2}(?:(?<noun>\\p{Ll}[\\p{L}-]{3,}) )?(?<to>\\p{Lu}[^.:;,]{2,80}?)";

    private static final QuickPattern BECOMES = QuickPattern.compile(
            "^(?:(?:På sigt|Fremover|Herefter) )?(?:(?<from>\\p{Lu}[^.:;]{2,70}?) )?(?:[Oo]mdannes|[Oo]mlægges|[Uu]dvides|[Bb]liver) til "
                    + TARGET + "\\.?$");

    /** "Center for Læring nedlægges og opgaverne flyttes til Senior og Handicap". */
    private static final QuickPattern HANDED_OVER = QuickPattern.compile(
            "^(?<from>\\p{Lu}[^.:;]{2,70}?) (?:nedlægges|opløses|lukkes|lukker|ophører)[^.:;]{0,40}?,? ?(?:og|hvor)? (?:dens |dets |deres )?(?:opgaverne|opgaver|funktionerne|medarbejderne|aktiviteterne|ansvaret) (?:flyttes|flytter|overflyttes|overføres|fordeles|overgår|går) til "
                    + TARGET + "\\.?$");

    /** "Havnekontoret + Brokontoret = Havn og Bro". */
    private static final QuickPattern SUM = QuickPattern.compile(
            "^(?<from>\\p{Lu}[^+=.:;]{1,60}(?: ?\\+ ?\\p{Lu}[^+=.:;]{1,60})+?) ?(?:=|\u2192|->|=>|bliver(?: til)?) ?"
                    + TARGET + "\\.?$");

    private static final QuickPattern PLUS = QuickPattern.compile(" ?\\+ ?");

    /** "Stabsenheden Udvikling lukkes." says nothing of where its work goes; the sentence behind it may. */
    private static final QuickPattern CLOSED = QuickPattern.compile(
            "^(?:Til gengæld bliver )?(?<from>\\p{Lu}[^.:;,]{2,60}?) (?:nedlægges|nedlagt|opløses|lukkes|lukker|ophører)(?: (?:den|pr\\.|fra|med|som|dermed)[^.:;]{0,60})?\\.?$");

    private static final String MOVES = "(?:flytter|flyttes|overgår|går|overføres|overflyttes|fordeles)(?: med)? til ";

    private static final QuickPattern GOES = QuickPattern.compile(
            "^(?:Opgaverne|Medarbejderne|Funktionerne|(?:\\p{Lu}\\p{Ll}+ af )?(?:[Dd]ens|[Dd]ets) )[^.:;,]{0,60}?"
                    + MOVES
                    + "(?<noun>(?!))?(?<to>\\p{Lu}[^.:;,]{2,60}?)(?:,? (?:mens|som|der) .*| og \\p{Ll}.*)?\\.?$");

    private static final QuickPattern REST =
            QuickPattern.compile(", mens [^.:;,]{3,60}? " + MOVES + "(?<noun>(?!))?(?<to>\\p{Lu}[^.:;,]{2,60}?)\\.?$");

    private static final QuickPattern JOINED = QuickPattern.compile(
            "^(?:(?:På sigt|Fremover|Herefter) )?(?:[Ss]ammenlægges|[Ss]amles|[Ll]ægges) (?<from>\\p{Lu}[^.:;]{5,120}?) (?:sammen )?(?:til|i) "
                    + TARGET + "\\.?$");

    /** So a text below the name of what there was begins. */
    private static final QuickPattern OLD = QuickPattern.compile(
            "(?:Omdannes|Omlægges|Nedlægges|Opløses|Tilføres|Fortsætter|Sammenlægges|Lægges sammen|Overgår|Flyttes|Bliver til) \\p{L}.*");

    private static final QuickPattern ENDS =
            QuickPattern.compile(" (?:nedlægges|opløses|lukkes|omdannes|sammenlægges)\\b.*");

    private static final QuickPattern TWO = QuickPattern.compile(" og (?=\\p{Lu})");

    private static final QuickPattern SEVERAL = QuickPattern.compile(", (?:og |samt )?| og (?=\\p{Lu})|,? samt ");

    private static final QuickPattern HOUSE = QuickPattern.compile(
            "(?:[Ss]kole|[Bb]ørnehave|[Bb]ørnehus|[Vv]uggestue|[Dd]agtilbud|SFO|[Bb]ibliotek|[Pp]lejecenter|[Bb]osted|[Hh]jem|[Kk]lub)(?:n|en|et|ret)?(?![\\p{Ll}])");

    private static final int LONGEST = 300;

    private static final int MOST = 200;

    /**
     * What becomes of some units.
     *
     * @param from their names
     * @param noun what the one that comes is; empty where it is not said
     * @param to the name of the one that comes
     * @param named whether the words say that it is a unit
     * @param line where it is said
     */
    private record Reshaping(List<String> from, String noun, String to, boolean named, PaperLine line) {}

    private final UnitTree tree;
    private final List<Reshaping> told = new ArrayList<>();

    /** What the sentence before says there will be no more; empty without it. */
    private String gone = "";

    public Reshapings(UnitTree tree) {
        this.tree = tree;
    }

    /** Whether a heading names what there was, of which the text below says what becomes of it. */
    public static boolean old(String heading, String below) {
        return OLD.matches(below) || below.startsWith(heading) && ENDS.matches(below.substring(heading.length()));
    }

    /**
     * Remembers what a sentence says.
     *
     * @param heading the heading that it stands below; empty without one
     */
    public void take(String sentence, String heading, PaperLine line) {
        if (sentence.length() > LONGEST || told.size() == MOST) {
            return;
        }
        Matcher becomes = BECOMES.matcher(sentence);
        if (becomes.matches()) {
            String from = becomes.group("from") == null ? heading : becomes.group("from");
            List<String> two = UnitNameLists.of(from, OptionalInt.of(2), false);
            boolean all = two.size() > 1 && two.stream().allMatch(UnitWords::name);
            List<String> several = from.contains(", ") ? List.of(SEVERAL.split(from)) : all ? two : houses(from);
            boolean names = several.size() > 1 && several.stream().allMatch(UnitWords::plain);
            add(becomes, names ? several : List.of(from), true, line);
            return;
        }
        Matcher sum = SUM.matcher(sentence);
        if (sum.matches()) {
            add(sum, List.of(PLUS.split(sum.group("from").strip())), true, line);
            return;
        }
        Matcher goes = GOES.matcher(sentence);
        if (!gone.isEmpty() && goes.find()) {
            add(goes, List.of(gone), false, line);
            Matcher rest = REST.matcher(sentence);
            if (rest.find()) {
                add(rest, List.of(gone), false, line);
            }
            gone = "";
            return;
        }
        Matcher closed = CLOSED.matcher(sentence);
        gone = closed.matches() ? closed.group("from") : "";
        Matcher handed = HANDED_OVER.matcher(sentence);
        if (handed.matches()) {
            add(handed, List.of(handed.group("from")), false, line);
            return;
        }
        Matcher joined = JOINED.matcher(sentence);
        if (joined.matches()) {
            String all = joined.group("from");
            List<String> from = UnitNameLists.of(all, OptionalInt.of(2), true);
            from = from.isEmpty() && all.contains(" samt ") ? List.of(all.split(" samt ")) : from;
            add(joined, from.size() < 2 ? List.of() : from, joined.group("noun") != null || unit(joined), line);
        }
    }

    /** "Havneby Skole og Børnehaven Muslingen" are two: each is a house by its noun. */
    private static List<String> houses(String from) {
        String[] halves = from.split(" og ");
        return halves.length == 2 && HOUSE.find(halves[0]) && HOUSE.find(halves[1]) ? List.of(halves) : List.of();
    }

    private static boolean unit(Matcher said) {
        return UnitWords.name(said.group("to"));
    }

    private void add(Matcher said, List<String> from, boolean becomes, PaperLine line) {
        String noun = said.group("noun") == null ? "" : said.group("noun");
        boolean named = UnitWords.singular(noun).isPresent() || becomes && noun.isEmpty() || unit(said);
        boolean plain = !from.isEmpty() && from.stream().allMatch(name -> UnitWords.plain(name));
        if (plain && UnitWords.plain(said.group("to"))) {
            told.add(new Reshaping(from, noun, said.group("to"), named, line));
        }
    }

    /** Says of the units what they came from. */
    public void finish() {
        Map<String, List<String>> before = new LinkedHashMap<>();
        for (Reshaping each : told) {
            if (each.named()) {
                Optional<UnitKind> kind = UnitWords.singular(each.noun());
                String key = tree.take(UnitItem.of(each.to()).name(), kind, each.line());
                put(before, key, each.from());
            }
        }
        for (Reshaping each : told) {
            if (!each.named()) {
                keys(each.to()).forEach(key -> put(before, key, each.from()));
            }
        }
        before.forEach((key, names) -> {
            OrganisationUnit unit = tree.units().get(key);
            List<String> known = unit == null
                    ? List.of()
                    : unit.predecessors().stream().map(UnitReference::name).toList();
            tree.from(
                    key,
                    names.stream()
                            .filter(name -> !known.contains(name))
                            .distinct()
                            .toList());
        });
    }

    private static void put(Map<String, List<String>> before, String key, List<String> names) {
        before.computeIfAbsent(key, one -> new ArrayList<>()).addAll(names);
    }

    /** The unit that words name, or the two that they name with "og" between them. */
    private List<String> keys(String names) {
        Optional<String> whole = tree.find(names);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Matcher two = TWO.matcher(names);
        while (two.find()) {
            Optional<String> first = tree.find(names.substring(0, two.start()));
            Optional<String> second = tree.find(names.substring(two.end()));
            if (first.isPresent() && second.isPresent()) {
                return List.of(first.get(), second.get());
            }
        }
        return List.of();
    }
}
