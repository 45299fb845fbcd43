package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.change.ChangeSentences;
import dk.sagsgang.exchange.paper.organisation.change.FormerParts;
import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitDetails;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTasks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Sentences that say which units there are and what is below them. */
final class UnitSentences {

    private static final String PARTS =
            "(?<kind>afdelinger|afdelingerne|enheder|enhederne|centre|centrene|teams|teamene|sektioner|sektionerne"
                    + "|områder|områderne|kontorer|kontorerne|stabe|stabene|forvaltninger|forvaltningerne)";

    private static final QuickPattern COMPRISES = QuickPattern.compile(
            "^" + UnitWords.NAME + ",? (?:(?:der|som) )?(?:omfatter|rummer|består af|samler)(?: følgende)?(?: " + PARTS
                    + ")?:? (?<list>.+?)\\.?$");

    /** "Børn og Unge består af tre centre for henholdsvis Læring, Forebyggelse og Økonomi": each is named by noun and matter. */
    private static final QuickPattern FOR_EACH = QuickPattern.compile(
            "^" + UnitWords.NAME
                    + "(?: \\([^()]{2,8}\\))?,? (?:består af|omfatter|rummer|er opdelt i|er organiseret i|har) (?<count>"
                    + StatedUnits.NUMBER
                    + ") (?<noun>centre|afdelinger|forvaltninger|sektioner|områder|sekretariater) for henholdsvis (?<list>[^.:;]{5,300}?)\\.?$");

    private static final Map<String, String> ONE = Map.of(
            "centre", "Center",
            "afdelinger", "Afdeling",
            "forvaltninger", "Forvaltning",
            "sektioner", "Sektion",
            "områder", "Område",
            "sekretariater", "Sekretariat");

    private static final QuickPattern BEHIND_SHORT = QuickPattern.compile("(?<=\\)),? (?:og |samt )?");

    private static final QuickPattern WITH =
            QuickPattern.compile("^" + UnitWords.NAME + " med " + PARTS + " (?<list>.+?)\\.?$");

    /** Without a word for the parts, only a list that "samt" ends is one of units. */
    private static final QuickPattern WITH_LIST =
            QuickPattern.compile("^" + UnitWords.NAME + " med (?<list>\\p{Lu}.+, .+ samt .+?)\\.?$");

    /** "Området ledes af en leder og består af Distrikt Nord og Distrikt Syd." */
    private static final QuickPattern IT_COMPRISES = QuickPattern.compile("^(?:" + UnitNouns.DEFINITE
            + "|Den|Det|Vi)(?: [^.:]{0,80}?)? (?:består (?:\\p{Ll}+ )?af|omfatter|rummer|samler|(?:er )?(?:opdelt|delt|inddelt|organiseret) i|(?:op|ind)?deles i|(?:har|får)(?= (?:afdeling|cent|sektion|team|enhed|kontor)))(?: (?:de |følgende )?"
            + PARTS + ")?:? (?<list>\\p{Lu}[^.:]{5,300}?)\\.?$");

    /** "Der oprettes en udviklingsfunktion på 3 årsværk", "Der etableres en ny afdeling, Afdelingen for Digitalisering, ...". */
    private static final QuickPattern CREATED = QuickPattern.compile(
            "^(?:[^.:;,]{3,60}, at )?(?:[Dd]er|[Vv]i|[Dd]esuden) (?:oprettes|etableres|etablerer|dannes|opretter)(?: der)? (?:en|et|én|ét) (?:(?:ny|nyt|fælles|samlet|tværgående|særlig) ){0,2}(?<noun>[\\p{L}-]{4,})(?:, (?<name>\\p{Lu}[^,.:]{3,60}),?)?(?<rest>[ .,].*)?$");

    private static final QuickPattern CREATED_NOUN = QuickPattern.compile(
            "[\\p{L}-]{4,}(?:funktion|forvaltning|afdeling|center|sekretariat|team|kontor|stab|sektion|enhed)");

    private static final QuickPattern STAFF_OF = QuickPattern.compile(
            "^\\p{Lu}[\\p{L} ]{2,40}? har (?:desuden |også )?(\\p{Lu}[^.:;]{3,100}) i sin stab\\.?$");

    /** "Team Veje: Drift af veje." */
    private static final QuickPattern TOLD_BEHIND = QuickPattern.compile(
            "(?:Team|Center for|Afdelingen for|Sektionen for|Staben for|Sekretariatet for) \\p{Lu}.{2,50}|\\p{Lu}[\\p{L} -]{2,50}(?:afdelingen|forvaltningen|sektionen|sekretariatet|staben|teamet|kontoret)");

    private static final QuickPattern BELOW_LAST = QuickPattern.compile(",? (?:og )?herunder (?=\\p{Lu})");

    private static final QuickPattern COUNTED_LAST =
            QuickPattern.compile("(?:,| og| samt) \\d{1,3} \\p{Ll}[\\p{L} -]+\\.?$");

    private static final int LONGEST = 900;

    private final UnitTree tree;
    private final ChangeSentences changes;
    private final UnitElements elements;
    private final FormerParts former;
    private final PartsOfUnits parts;

    UnitSentences(UnitTree tree) {
        this.tree = tree;
        changes = new ChangeSentences(tree);
        elements = new UnitElements(tree);
        former = new FormerParts(tree);
        parts = new PartsOfUnits(tree);
    }

    /**
     * Takes what a sentence says of units; true where all that it says found a place.
     *
     * @param about the key of the unit that the text around is about; empty without one
     */
    boolean take(String sentence, String about, PaperLine line) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        return former.take(sentence, about, line)
                || parts.take(sentence, about, line)
                || listed(sentence, about, line)
                || forEach(FOR_EACH.matcher(sentence), about, line)
                || below(COMPRISES.matcher(sentence), line)
                || below(WITH.matcher(sentence), line)
                || together(WITH_LIST.matcher(sentence), line)
                || staff(STAFF_OF.matcher(sentence), line)
                || itComprises(IT_COMPRISES.matcher(sentence), about, line)
                || changes.take(sentence, about, line)
                || created(CREATED.matcher(sentence), about, line);
    }

    /** "I forvaltningen har vi tre afdelinger: Kultur, Sundhed samt Fritid." */
    private boolean listed(String sentence, String about, PaperLine line) {
        int colon = sentence.indexOf(": ");
        if (colon < 0) {
            return false;
        }
        String head = sentence.substring(0, colon);
        String list = sentence.substring(colon + 2);
        if (UnitWords.begins(head)) {
            return own(head, list, about, line);
        }
        List<String> small = UnitWords.name(head) ? UnitTasks.behind(list) : List.of();
        List<String> tasks = small.isEmpty() && UnitWords.name(head) ? UnitTasks.enumerated(list) : small;
        if (!tasks.isEmpty()) {
            String key = tree.take(head, Optional.empty(), line);
            tree.change(key, unit -> unit.tasks().isEmpty() ? unit.withTasks(tasks) : unit);
            return false;
        }
        UnitAnnouncement announced = UnitAnnouncement.of(head);
        if (announced.none() && TOLD_BEHIND.matches(head) && UnitWords.name(head)) {
            tree.takeBelow(about, head, Optional.empty(), line);
            return false;
        }
        List<String> flat = UnitNameLists.flat(list);
        if (announced.what() != UnitAnnouncement.What.UNITS) {
            flat.forEach(name -> item(name, about, Optional.empty(), line));
            return false;
        }
        String parent = announced.subject().isEmpty() ? about : tree.take(announced.subject(), Optional.empty(), line);
        if (!flat.isEmpty()) {
            flat.forEach(name -> item(name, parent, announced.kind(), line));
            int letters = flat.stream().mapToInt(String::length).sum() + 4 * flat.size();
            return UnitWords.several(head).isPresent() && letters >= list.length();
        }
        String[] main = BELOW_LAST.split(list, 2);
        List<String> names = UnitNameLists.of(main[0], announced.count(), true);
        boolean counted = announced.count().isPresent()
                && names.size() == announced.count().getAsInt();
        if (!counted && !list.contains(": ") && take(list, about, line)) {
            return true;
        }
        if (names.isEmpty()) {
            return false;
        }
        String last = "";
        for (String name : names) {
            last = item(name, parent, announced.kind(), line);
        }
        if (main.length == 2) {
            List<String> inner = UnitNameLists.of(main[1], OptionalInt.empty(), true);
            for (String name : inner.isEmpty() ? List.of(main[1].replaceFirst("\\.$", "")) : inner) {
                if (UnitWords.plain(name)) {
                    tree.takeBelow(last, name, Optional.empty(), line);
                }
            }
        }
        return true;
    }

    /** "Distrikt Nord: Vigersted Skole, Kildeskolen og 5 daginstitutioner": a unit with its parts. */
    private boolean own(String head, String list, String about, PaperLine line) {
        String bare = COUNTED_LAST.matcher(list).replaceFirst("");
        List<String> names = UnitNameLists.of(bare, OptionalInt.empty(), true);
        names = names.isEmpty() && UnitWords.plain(bare) ? List.of(bare) : names;
        if (names.isEmpty()) {
            return false;
        }
        String parent = tree.takeBelow(about, head, Optional.empty(), line);
        names.forEach(name -> item(name, parent, Optional.empty(), line));
        return true;
    }

    /** Takes an element of a list of units; gives its key, or an empty text where it is none. */
    String item(String text, String parent, Optional<UnitKind> kind, PaperLine line) {
        return elements.item(text, parent, kind, line);
    }

    /** What an element of a list says behind the name of the unit. */
    void more(String key, String text, PaperLine line) {
        elements.more(key, text, line);
    }

    private boolean below(Matcher said, PaperLine line) {
        if (!said.matches()) {
            return false;
        }
        String word = said.group("kind");
        String name = said.group(1).strip();
        List<String> parts = UnitNameLists.of(said.group("list"), OptionalInt.empty(), word != null);
        boolean certain = word != null ? UnitWords.plain(name) : UnitWords.name(name) || tree.knows(name);
        return certain && put(name, parts, word == null ? Optional.empty() : UnitWords.plural(word), line);
    }

    private boolean forEach(Matcher said, String about, PaperLine line) {
        if (!said.matches()) {
            return false;
        }
        OptionalInt count = Count.of(said.group("count") + " " + said.group("noun")).value().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
        String list = said.group("list");
        List<String> parts =
                list.endsWith(")") ? List.of(BEHIND_SHORT.split(list)) : UnitNameLists.of(list, count, true);
        if (count.isEmpty()
                || parts.size() != count.getAsInt()
                || !parts.stream().allMatch(FoldedWords::capital)) {
            return false;
        }
        String parent = tree.find(said.group(1)).orElse(about);
        String noun = ONE.getOrDefault(said.group("noun"), "");
        parts.forEach(part -> item(noun + " for " + part.strip(), parent, UnitWords.plural(said.group("noun")), line));
        return true;
    }

    private boolean together(Matcher said, PaperLine line) {
        return said.matches()
                && UnitWords.name(said.group(1))
                && put(
                        said.group(1).strip(),
                        UnitNameLists.of(said.group("list"), OptionalInt.empty(), true),
                        Optional.empty(),
                        line);
    }

    private boolean put(String name, List<String> parts, Optional<UnitKind> kind, PaperLine line) {
        if (parts.isEmpty()) {
            return false;
        }
        String parent = tree.take(name, Optional.empty(), line);
        tree.announcedKind(parent);
        parts.forEach(part -> item(part, parent, kind, line));
        return true;
    }

    private boolean staff(Matcher said, PaperLine line) {
        if (!said.matches()) {
            return false;
        }
        List<String> names = List.of(said.group(1).split(", | og "));
        if (!names.stream().allMatch(UnitWords::plain) || names.stream().noneMatch(UnitWords::name)) {
            return false;
        }
        names.forEach(name -> tree.take(name, Optional.of(UnitKind.STAFF), line));
        return true;
    }

    private boolean itComprises(Matcher said, String about, PaperLine line) {
        if (about.isEmpty() || !said.matches()) {
            return false;
        }
        Optional<UnitKind> kind = Optional.ofNullable(said.group("kind")).flatMap(UnitWords::plural);
        UnitNameLists.of(said.group("list"), OptionalInt.empty(), true).forEach(name -> item(name, about, kind, line));
        return false;
    }

    private boolean created(Matcher said, String about, PaperLine line) {
        boolean named = said.matches()
                && said.group("name") != null
                && UnitWords.singular(said.group("noun")).isPresent();
        if (!named && (!said.matches() || !CREATED_NOUN.matches(said.group("noun")))) {
            return false;
        }
        Optional<UnitKind> kind = UnitWords.singular(said.group("noun"));
        OrganisationUnit known = tree.units().get(about);
        if (known != null && kind.isPresent() && known.kind().equals(kind)) {
            // "Vi etablerer én samlet myndighedssektion" below the heading of that very section.
            return false;
        }
        String name = said.group("name") != null && UnitWords.plain(said.group("name"))
                ? said.group("name")
                : said.group("noun");
        String key = tree.take(name, UnitWords.singular(said.group("noun")), line);
        String rest = said.group("rest");
        if (rest != null) {
            tree.change(key, unit -> UnitDetails.said(unit, rest));
        }
        return rest == null || rest.equals(".");
    }
}
