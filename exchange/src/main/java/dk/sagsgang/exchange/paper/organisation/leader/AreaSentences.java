package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * Areas told with those who answer for them: "Direktøren for teknik og stabe har Plan og Teknik, Økonomi og Løn og HR". What is named
 * are units, whatever their words, where an office or somebody who is known to hold one answers for them.
 */
public final class AreaSentences {

    private static final String WORDS =
            "(?: (?:fortsat|fremover|også|nu|herefter|desuden|dermed|i dag|ligeledes|så|indtil videre|midlertidigt|foreløbig|overtaget|fået)){0,3}";

    /** Words of answering, behind which a name by itself is enough. */
    private static final String ANSWERS = "(?:har|får|overtager|beholder|er|bliver)" + WORDS
            + " (?:(?:det |den |et )?(?:\\p{Ll}+ )?(?:direktør|ledelses|chef)?ansvar(?:et|lig)? for|\\p{L}*direktør for|\\p{L}*chef for|\\p{L}*leder (?:af|for)|referencen (?:til|for)|(?:ansvars)?områderne)";

    private static final QuickPattern TOLD = QuickPattern.compile(
            "^(?<holder>\\p{Lu}(?:[^.:;]|(?<=\\d)\\.){3,110}?),? (?:og )?(?:(?<answers>"
                    + ANSWERS + ")|(?<has>(?:har|får|beholder|leder)" + WORDS
                    + ")):? (?:(?:(?<single>området|afdelingen|centret)|områderne|afdelingerne|centrene|forvaltningerne|de fire|de tre) )?(?<list>\\p{Lu}[^.:;]{5,300}?)\\.?$");

    private static final QuickPattern BELOW = QuickPattern.compile(
            "^(?:Under (?<holder>[^.:;,]{3,80}?) (?:hører|ligger|samles|er|placeres|kommer)" + WORDS
                    + " (?<list>\\p{Lu}[^.:;]{5,300}?)|(?<names>\\p{Lu}[^.:;]{5,300}?) (?:hører|ligger|placeres|samles|kommer til at høre|er placeret)"
                    + WORDS + " (?:ind )?under (?<above>[^.:;,]{3,80}?))\\.?$");

    /** "Den nye direktør forventes at tiltræde 1. april og får ansvaret for ...": the office stands first. */
    private static final QuickPattern FIRST = QuickPattern.compile(
            "^(?:(?:Den|Vores) (?:nye |kommende )?)?(?<office>(?:\\p{L}+- og )?[\\p{L}-]*(?:[dD]irektør|[cC]hef)(?:en)?(?: \\p{Lu}\\p{Ll}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,3})?)(?=[ ,])");

    private static final QuickPattern OF =
            QuickPattern.compile("^.*(?:[dD]irektør|[cC]hef)(?:en)? for (?<unit>.{3,60})$");

    /** "direktøren" alone may be of anything. */
    private static final QuickPattern BARE = QuickPattern.compile("(?:[Dd]en )?(?:[Dd]irektør|[Cc]hef)(?:en)?");

    /** "Kommunikation i sin stab" says more than a name. */
    private static final QuickPattern OWN = QuickPattern.compile(" (?:sin|sit|sine|sig)(?: |$)");

    private static final int LONGEST = 500;

    /** "..., og han er referencedirektør for Kultur": what is said besides, of the same one. */
    private static final QuickPattern CLAUSES = QuickPattern.compile(
            "(?:, og | og )(?=(?:(?:han|hun) )?(?:er|overtager|får|har|bliver|beholder)(?![\\p{L}-]))");

    private static final QuickPattern SAME = QuickPattern.compile(
            "^(?:(?:[Hh]an|[Hh]un|[Dd]enne) )?(?=(?:er|overtager|får|har|bliver|beholder)(?![\\p{L}-]))");

    /** Whoever a sentence begins with. */
    private static final QuickPattern HOLDER = QuickPattern.compile(
            "^(?<holder>(?:[kK]onstitueret )?\\p{Lu}?\\p{L}*(?:[dD]irektør|[cC]hef) \\p{Lu}\\p{Ll}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,3})(?= (?:er|overtager|får|har|bliver|beholder))");

    private final UnitTree tree;
    private final OrganisationTeams teams;

    /** Whoever the last sentence began with, whom "Han" means. */
    private String last = "";

    public AreaSentences(UnitTree tree, OrganisationTeams teams) {
        this.tree = tree;
        this.teams = teams;
    }

    /**
     * Takes the areas that a sentence tells.
     *
     * @param heading the heading that it stands below
     * @param about the key of the unit that the text around is about; empty without one
     * @return the key of the unit of the one who answers, when it goes by the heading; empty otherwise
     */
    public Optional<String> take(String sentence, String heading, String about, PaperLine line) {
        if (sentence.length() > LONGEST || !sentence.contains(" ")) {
            return Optional.empty();
        }
        Matcher holder = HOLDER.matcher(sentence);
        last = holder.find() ? holder.group("holder") : SAME.lookingAt(sentence) ? last : "";
        String[] clauses = last.isEmpty() ? new String[] {sentence} : CLAUSES.split(sentence);
        Optional<String> own = Optional.empty();
        for (String clause : clauses) {
            String words = last.isEmpty() ? clause : SAME.matcher(clause).replaceFirst(last + " ");
            Matcher told = TOLD.matcher(words);
            if (told.matches()) {
                Optional<String> taken = told.group("single") != null
                        ? one(told.group("holder"), told.group("list"), about, line)
                        : take(
                                told.group("holder"),
                                told.group("list"),
                                told.group("answers") != null,
                                heading,
                                about,
                                line);
                own = own.or(() -> taken);
            }
        }
        if (own.isPresent() || clauses.length > 1) {
            return own;
        }
        Matcher below = BELOW.matcher(sentence);
        if (!below.matches()) {
            return Optional.empty();
        }
        boolean under = below.group("holder") != null;
        return take(
                below.group(under ? "holder" : "above"),
                below.group(under ? "list" : "names"),
                false,
                heading,
                about,
                line);
    }

    /** "området Børn og Læring": one area, whatever stands in its name. */
    private Optional<String> one(String holder, String name, String about, PaperLine line) {
        Optional<LeadershipSeat> seat = seat(holder, true);
        if (seat.isPresent() && UnitWords.plain(name)) {
            String key = tree.takeBelow(about, name, Optional.empty(), line);
            teams.answers(
                    seat.flatMap(LeadershipSeat::office).map(Office::title).orElse(""),
                    seat.flatMap(LeadershipSeat::person).map(Person::name).orElse(""),
                    List.of(key));
        }
        return Optional.empty();
    }

    private Optional<String> take(
            String holder, String list, boolean answers, String heading, String about, PaperLine line) {
        Optional<LeadershipSeat> seat = seat(holder, answers);
        String person = seat.flatMap(LeadershipSeat::person).map(Person::name).orElse("");
        String office = seat.flatMap(LeadershipSeat::office).map(Office::title).orElse("");
        boolean weak = !answers && person.isEmpty() && BARE.matches(office);
        List<String> names = seat.isEmpty() || weak ? List.of() : names(list);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Matcher of = OF.matcher(office);
        String matter = of.matches() ? of.group("unit") : matter(office);
        boolean headed = !matter.isEmpty() && UnitWords.folded(heading).equals(UnitWords.folded(matter));
        Optional<String> own =
                headed ? Optional.of(tree.take(heading, Optional.of(UnitKind.DIRECTORATE), line)) : tree.find(matter);
        String above = own.orElse(about);
        List<String> keys = new ArrayList<>();
        names.forEach(name -> keys.add(tree.takeBelow(above, name, Optional.empty(), line)));
        own.ifPresent(key -> tree.change(
                key,
                unit -> unit.leadership().isEmpty()
                        ? unit.withLeadership(List.of(Leadership.builder()
                                .role(LeadershipRole.ofTitle(office))
                                .office(Office.of(office))
                                .person(seat.flatMap(LeadershipSeat::person))
                                .build()))
                        : unit));
        teams.answers(office, person, keys);
        return own.filter(key -> headed);
    }

    /** The matter that a compound office names: "Velfærdsdirektøren" is of "Velfærd". */
    private static String matter(String office) {
        return office.replaceFirst("s?-?(?:direktør|chef)(?:en)?$", "");
    }

    /** Whoever is named before the words: by the office, or as one who holds a seat. */
    private Optional<LeadershipSeat> seat(String holder, boolean answers) {
        if (teams.seated(holder)) {
            return Optional.of(
                    LeadershipSeat.builder().person(Person.of(holder)).build());
        }
        Optional<LeadershipSeat> seat = TeamSeats.seat(holder).filter(AreaSentences::leads);
        Matcher first = FIRST.matcher(holder);
        return seat.isPresent() || !answers || !first.find() ? seat : TeamSeats.seat(first.group("office"));
    }

    private static boolean leads(LeadershipSeat seat) {
        String office = FoldedWords.folded(seat.office().map(Office::title).orElse(""));
        return seat.number().isEmpty() && (office.contains("direktør") || office.contains("chef"));
    }

    /** The names of a list that are of units and not of people; empty otherwise. */
    private static List<String> names(String list) {
        List<String> names = UnitNameLists.of(list, OptionalInt.empty(), true);
        boolean people = names.stream()
                .anyMatch(name -> NameList.person(name).isPresent() && !UnitNouns.mentioned(FoldedWords.folded(name)));
        return people || names.stream().anyMatch(name -> OWN.find(name)) ? List.of() : names;
    }
}
