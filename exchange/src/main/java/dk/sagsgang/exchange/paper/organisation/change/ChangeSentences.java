package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Sentences that say where units move, what they are merged from and how they are named anew. */
public final class ChangeSentences {

    private static final String NAME = UnitWords.NAME;

    private static final QuickPattern MOVES = QuickPattern.compile("^(\\p{Lu}[^.:;]{1,160}?)"
            + " (?:flytter|flyttes|overflyttes|overføres|overgår|flyttes over|lægges ind|lægges) (?:fra [^.]{2,80} )?(?:til|under) (?:(?:den|det) (?:nye )?)?(?:[\\p{Ll}]+(?:en|et|område|stab|center|afdeling) )?"
            + NAME
            + "(?: og " + NAME + " til " + NAME + ")?\\.?$");

    private static final QuickPattern MERGES = QuickPattern.compile("^(?:Det foreslås, at )?" + NAME
            + " (?:lægges sammen|sammenlægges|slås sammen|fusioneres|samles)(?: til| i)(?: (?:én?|et|ét))?(?: (?:ny|nyt))?(?: \\p{Ll}+,)? "
            + NAME
            + "\\.?$");

    /** "Teknik nedlægges som selvstændig forvaltning og sammenlægges med Økonomi til Forvaltningen for Økonomi og Teknik". */
    private static final QuickPattern MERGES_WITH = QuickPattern.compile("^" + NAME
            + " (?:nedlægges[^.]{0,60}? og )?(?:lægges sammen|sammenlægges|slås sammen|fusioneres) med " + NAME
            + " (?:til|i|under navnet)(?: (?:én?|et|ét))?(?: (?:ny|nyt))?(?: \\p{Ll}+,)? " + NAME + "\\.?$");

    /** "Direktionen foreslår at sammenlægge Planafdelingen og Miljøafdelingen i én ny afdeling, Byafdelingen." */
    private static final QuickPattern TO_MERGE = QuickPattern.compile(
            "\\b(?:sammenlægge|samle|lægge) (?<before>\\p{Lu}[^.:]{5,120}?)(?: sammen)? (?:i|til) (?:(?:én?|et|ét) )?(?:(?:ny|nyt|fælles) )?(?:\\p{Ll}+,? )?(?<name>\\p{Lu}[^.:,]{3,60})\\.?$");

    private static final QuickPattern RENAMED = QuickPattern.compile(
            "^" + NAME + " (?:omdøbes til|skifter navn til|ændrer navn til|får navnet) [\"\u201d\u201c]?" + NAME
                    + "[\"\u201d\u201c]?\\.?$");

    private static final QuickPattern BELONGS = QuickPattern.compile("^" + NAME
            + " (?:hører (?:organisatorisk )?under|placeres (?:organisatorisk )?(?:under|i)|organiseres under|er (?:placeret|organiseret) under|forankres i|refererer til|bliver (?:fremover )?en del af|er (?:fremover )?en del af|indgår i|kommer til at høre under) "
            + NAME + "\\.?$");

    /** "Aktivitetshuset hører under Vestby Kommune og er organisatorisk placeret i Center for Omsorg." */
    private static final QuickPattern PLACED = QuickPattern.compile("^" + NAME
            + " (?:hører under [^.:;]{3,60} og )?(?:er|hører|ligger|bliver)(?: fortsat| fremover)? organisatorisk (?:(?:placeret|forankret|hjemmehørende) )?(?:i|under|til) "
            + NAME + "\\.?$");

    /** "Familieafdelingen er en afdeling i Familie og Rådgivning i Vestby Kommunes Børneforvaltning": below the first, that below the second. */
    private static final QuickPattern PART = QuickPattern.compile(
            "^" + NAME
                    + " er (?:en|et) (?:\\p{Ll}+ )?(?<noun>\\p{Ll}*(?:afdeling|enhed|team|sektion|kontor|center|sekretariat|stab|del)) (?:i|under|af) (?:\\p{Lu}[\\p{L}-]+ [Kk]ommunes )?(?<above>\\p{Lu}[^.:;]{2,60}?)(?: i (?:\\p{Lu}[\\p{L}-]+ [Kk]ommunes )?(?<top>\\p{Lu}[^.:;]{2,60}?))?\\.?$");

    /** "Afdelingen er en sammenlægning og videreudvikling af Erhvervsservice, Turistkontoret og Eventhuset samt opgaverne med ..." */
    private static final QuickPattern MADE_OF = QuickPattern.compile(
            "^(?<noun>Den|Det|Forvaltningen|Afdelingen|Centret|Centeret|Sektionen|Staben|Enheden|Kontoret|Området) er en sammenlægning(?: og [\\p{Ll}]+)? af (?<before>\\p{Lu}[^.:;]{5,300}?)(?:,? samt \\p{Ll}[^.:;]*)?\\.?$");

    /** "Kulturforvaltningen er en ny forvaltning, som samler opgaver fra den nuværende Skoleforvaltning og Fritidsforvaltning." */
    private static final QuickPattern TAKES_OVER = QuickPattern.compile(
            "\\b(?:samler|overtager|fusion af|sammenlægning af) opgaver(?:ne)? fra (?:den|de|det) (?:nuværende|tidligere|hidtidige) (?<before>\\p{Lu}[^.:;]{5,300}?)\\.?$");

    /** "HR, IT og Kommunikation samles i et kompetencecenter": what comes is named by its noun alone. */
    private static final QuickPattern GATHERED = QuickPattern.compile(
            "^(?<before>\\p{Lu}[^.:;]{5,120}?) "
                    + "(?:samles|lægges sammen|slås sammen) (?:i|til) (?:én|en|et|ét) (?:(?:ny|nyt|fælles|samlet) ){0,2}(?<noun>[\\p{L}-]+)(?![\\p{L}-])(?! (?:for )?\\p{Lu})(?:[ ,][^.:;]{0,120})?\\.?$");

    /** "... til en ny enhed, der hedder Erhverv, Turisme og Event." */
    private static final QuickPattern CALLED = QuickPattern.compile(
            "\\b(?:en|et|én|ét) (?:ny|nyt|fælles|samlet) (?<noun>[\\p{L}-]+), (?:der|som) (?:hedder|kaldes|får navnet|skal hedde|kommer til at hedde) (?<name>\\p{Lu}[^.:;]{2,80})\\.?$");

    private static final QuickPattern NAMED = QuickPattern.compile(
            "^(?<noun>Distriktet|Det nye distrikt|Den nye (?:afdeling|enhed|forvaltning|stab)|Det nye (?:center|sekretariat|team|kontor)) (?:hedder|kommer til at hedde|får navnet|vil få navnet|skal hedde) (?:[\"»\u201d\u201c](?<quoted>\\p{Lu}[^.:;»«\"\u201d\u201c]{2,80})[»«\"\u201d\u201c]|(?<name>\\p{Lu}[^.:;,»«\"\u201d\u201c]{2,60}?)(?= og (?:ledes|består|får|har|omfatter)|[.]|$))");

    private static final QuickPattern BELOW = QuickPattern.compile(
            "^(?:Under|Til|I) (?<name>\\p{Lu}[^.:;,]{2,80}?) (?:hører|ligger|indgår|samles|placeres|findes|er placeret) (?:desuden |også )?(?<list>\\p{Lu}[^.:;]{3,200}?)\\.?$");

    /** Behind the name in which a clause ends another may go on, and no name of a unit has a comma before a small word. */
    private static final QuickPattern ANOTHER = QuickPattern.compile("(?<!-), (?:og|men|mens) (?=\\p{Ll}[\\p{Ll} ]+ )");

    private final UnitTree tree;
    private final Origins origins;

    /** The unit that the last sentence called by its name, of which "Afdelingen" may go on; empty where another came between. */
    private String called = "";

    public ChangeSentences(UnitTree tree) {
        this.tree = tree;
        this.origins = new Origins(tree);
    }

    /** Takes what a sentence says of the change of units; true where all that it says found a place. */
    public boolean take(String sentence, String about, PaperLine line) {
        goesBy(NAMED.matcher(sentence), about, line);
        if (called(sentence, line) || madeOf(sentence, about) || takesOver(sentence, about)) {
            return false;
        }
        List<String> clauses = List.of(ANOTHER.split(sentence));
        List<String> told =
                clauses.stream().filter(clause -> clause(clause, line)).toList();
        if (told.isEmpty()) {
            origins.take(sentence, about, line);
        }
        return told.size() == clauses.size();
    }

    private boolean clause(String clause, PaperLine line) {
        return moved(clause, line)
                || merged(MERGES.matcher(clause), line)
                || toMerge(TO_MERGE.matcher(clause), line)
                || mergedWith(MERGES_WITH.matcher(clause), line)
                || renamed(RENAMED.matcher(clause), line)
                || belongs(BELONGS.matcher(clause), line)
                || belongs(PLACED.matcher(clause), line)
                || part(PART.matcher(clause), line)
                || below(BELOW.matcher(clause), line);
    }

    /** "Under Center for Natur hører Skovteamet og Vandteamet." */
    private boolean below(Matcher said, PaperLine line) {
        if (!said.matches() || !unit(said.group("name"))) {
            return false;
        }
        List<String> found = UnitNameLists.of(said.group("list"), OptionalInt.empty(), true);
        List<String> names = found.isEmpty() && unit(said.group("list")) ? List.of(said.group("list")) : found;
        String key = names.isEmpty() ? "" : tree.take(said.group("name"), Optional.empty(), line);
        names.forEach(name -> tree.takeBelow(key, UnitItem.of(name).name(), Optional.empty(), line));
        return !names.isEmpty();
    }

    /** "Tandplejen (Skoleforvaltningen) flyttes til Sundhed og Kultur": in brackets stands from where. */
    private boolean moved(String sentence, PaperLine line) {
        Matcher said = MOVES.matcher(sentence);
        if (!said.matches()) {
            return false;
        }
        boolean known = unit(said.group(2)) && (said.group(4) == null || unit(said.group(4)));
        UnitItem first = UnitItem.of(said.group(1));
        if (!known || !UnitWords.plain(first.name()) || said.group(3) != null && !UnitWords.plain(said.group(3))) {
            return false;
        }
        move(first, said.group(2), line);
        if (said.group(3) != null) {
            move(UnitItem.of(said.group(3)), said.group(4), line);
        }
        return true;
    }

    private void move(UnitItem item, String to, PaperLine line) {
        String key = tree.take(item.name(), Optional.empty(), line);
        tree.below(key, tree.take(to, Optional.empty(), line));
        String from = item.more().replaceFirst("^.*; ", "");
        if (UnitWords.name(from)) {
            tree.from(key, List.of(from));
        }
    }

    private boolean merged(Matcher said, PaperLine line) {
        if (!said.matches() || !unit(said.group(2))) {
            return false;
        }
        List<String> before = UnitNameLists.of(said.group(1), OptionalInt.of(2), false);
        before = before.isEmpty() ? UnitNameLists.of(said.group(1), OptionalInt.empty(), false) : before;
        if (before.size() < 2 || before.stream().noneMatch(this::unit)) {
            return false;
        }
        tree.from(tree.take(said.group(2), Optional.empty(), line), before);
        return true;
    }

    private boolean toMerge(Matcher said, PaperLine line) {
        if (!said.find() || !unit(said.group("name"))) {
            return false;
        }
        List<String> before = UnitNameLists.of(said.group("before"), OptionalInt.of(2), false);
        if (before.size() < 2) {
            return false;
        }
        tree.from(tree.take(said.group("name"), Optional.empty(), line), before);
        return false;
    }

    private boolean mergedWith(Matcher said, PaperLine line) {
        if (!said.matches()
                || !unit(said.group(3))
                || !UnitWords.plain(said.group(1))
                || !UnitWords.plain(said.group(2))) {
            return false;
        }
        tree.from(tree.take(said.group(3), Optional.empty(), line), List.of(said.group(1), said.group(2)));
        return true;
    }

    private boolean renamed(Matcher said, PaperLine line) {
        if (!said.matches() || !unit(said.group(1)) || !unit(said.group(2))) {
            return false;
        }
        tree.from(tree.take(said.group(2), Optional.empty(), line), List.of(said.group(1)));
        return true;
    }

    private boolean belongs(Matcher said, PaperLine line) {
        if (!said.matches() || !unit(said.group(1)) || !unit(said.group(2)) || !UnitWords.plain(said.group(2))) {
            return false;
        }
        tree.below(tree.take(said.group(1), Optional.empty(), line), tree.take(said.group(2), Optional.empty(), line));
        return true;
    }

    private boolean part(Matcher said, PaperLine line) {
        if (!said.matches() || !unit(said.group(1)) || said.group("above").contains("ommune")) {
            return false;
        }
        String above = said.group("above");
        String top = said.group("top");
        boolean named = unit(above) || top != null && unit(top) && UnitWords.plain(above);
        if (!named || top != null && !unit(top)) {
            return false;
        }
        Optional<UnitKind> kind = UnitWords.singular(said.group("noun")).filter(each -> !each.equals(UnitKind.UNIT));
        String key = tree.take(above, Optional.empty(), line);
        tree.below(tree.take(said.group(1), kind, line), key);
        if (top != null) {
            tree.below(key, tree.take(top, Optional.empty(), line));
        }
        return true;
    }

    /** "Distriktet hedder Karlsvognen og ledes af en leder." */
    private void goesBy(Matcher said, String about, PaperLine line) {
        String name = !said.find() ? "" : said.group("quoted") == null ? said.group("name") : said.group("quoted");
        if (UnitWords.plain(name) && !tree.knows(name)) {
            Optional<UnitKind> kind = UnitWords.singular(said.group("noun").replaceFirst(".* ", ""));
            tree.takeBelow(about, name, kind, line);
        }
    }

    private boolean called(String sentence, PaperLine line) {
        Matcher said = CALLED.matcher(sentence);
        boolean unit = said.find()
                && UnitWords.singular(said.group("noun")).isPresent()
                && UnitWords.plain(said.group("name"));
        if (unit) {
            // "enhed" is said of units of every kind.
            Optional<UnitKind> kind =
                    UnitWords.singular(said.group("noun")).filter(each -> !each.equals(UnitKind.UNIT));
            called = tree.take(said.group("name"), kind, line);
        }
        return unit;
    }

    private boolean madeOf(String sentence, String about) {
        Matcher made = MADE_OF.matcher(sentence);
        Matcher gathered = GATHERED.matcher(sentence);
        boolean it = made.matches();
        String of = it && !called.isEmpty() ? called : about;
        OrganisationUnit unit = tree.units().get(of);
        if (unit == null || !unit.predecessors().isEmpty()) {
            return false;
        }
        boolean same = gathered.matches()
                && unit.kind().isPresent()
                && UnitWords.singular(gathered.group("noun")).equals(unit.kind());
        if (!it && !same) {
            return false;
        }
        List<String> before =
                UnitNameLists.of(it ? made.group("before") : gathered.group("before"), OptionalInt.empty(), true);
        tree.from(of, before);
        if (it) {
            Optional<UnitKind> kind =
                    UnitWords.singular(made.group("noun")).filter(each -> !each.equals(UnitKind.UNIT));
            tree.change(of, each -> each.kind().isPresent() ? each : each.withKind(kind));
        }
        return !before.isEmpty();
    }

    private boolean takesOver(String sentence, String about) {
        Matcher over = TAKES_OVER.matcher(sentence);
        String of = over.find() ? tree.beginning(sentence).orElse(about) : "";
        OrganisationUnit unit = tree.units().get(of);
        if (unit == null || !unit.predecessors().isEmpty()) {
            return false;
        }
        List<String> before = UnitNameLists.of(over.group("before"), OptionalInt.empty(), true).stream()
                .map(name -> UnitItem.of(name).name())
                .toList();
        tree.from(of, before);
        return !before.isEmpty();
    }

    private boolean unit(String name) {
        return UnitWords.name(name) || tree.knows(name);
    }
}
