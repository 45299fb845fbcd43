package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitMentions;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The units that running text names by the way, where no list and no heading does: each that is not told to be gone is one. */
final class MentionedUnits {

    /** Of what is told so the sentences of changes say what becomes of it. */
    private static final QuickPattern CHANGES = QuickPattern.compile(
            "\\b(?:nedl(?:ægges|agt|ægge)|sammenl(?:ægges|agt|ægge)|(?:lægges?|lagt|slås|slået) (?:[^.]{0,40} )?sammen|omdannes|opløses|samles|fusioneres|sammenlægning|fusion|opstår|skifter navn|omdøbes|hidtil|i dag|tidligere|dengang|blev|var|havde|nuværende)\\b");

    private static final QuickPattern ENDS =
            QuickPattern.compile("\\b(?:nedlægges|nedlagt|nedlægge|opløses|lukkes)\\b");

    private static final QuickPattern MOVES =
            QuickPattern.compile("^ (?:flytter|flyttes|overflyttes|overgår|overføres)\\b");

    /** "Direktøren for Teknik og Kultur er Ida Holk". */
    private static final QuickPattern DIRECTS = QuickPattern.compile(
            "^Direktør(?:en)? for (?<name>\\p{Lu}[\\p{L}, &-]{3,60}?) (?:er|hedder) (?<person>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){1,3})[.,]");

    /** "kommunaldirektøren og direktørerne for Havn og Vej samt Børn og Unge". */
    private static final QuickPattern DIRECTORS =
            QuickPattern.compile("\\bdirektørerne for (?<list>\\p{Lu}[^.:;()]{5,200})\\.?$");

    private static final QuickPattern AROUND = QuickPattern.compile("^(?:, | og | samt )|(?:, | og | samt )$");

    /** "Stab og Økonomi ledes af økonomichef Ida Holk". */
    private static final QuickPattern LED = QuickPattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}-]+(?:(?:, | og | & )\\p{Lu}[\\p{L}-]+){1,4}) ledes af (?:[\\p{L}-]*(?:direktør|chef|leder)) \\p{Lu}");

    /** A noun that goes on with the unit of the sentence before: "Området har ...". */
    private static final QuickPattern GOES_ON =
            QuickPattern.compile(UnitNouns.DEFINITE + " (?:har|omfatter|består|rummer)\\b.*");

    private static final QuickPattern NOUN =
            QuickPattern.compile("s?-?(?:forvaltning|afdeling|sektion|sekretariat|stab|kontor)(?:en|et)?$");

    /** "Havneafdelingen" is of what is called "Havn". */
    private static final QuickPattern JOINT = QuickPattern.compile("e$");

    /** "seks magistratsafdelinger", "følgende ældrekontorer". */
    private static final QuickPattern SEVERAL = QuickPattern.compile(
            "(?<![\\p{L}-])(?:" + StatedUnits.NUMBER
                    + "|følgende|alle|vores|kommunens) (?:\\p{Ll}+e ){0,2}(?<stem>\\p{Ll}{3,}(?:afdeling|forvaltning|sektion|sekretariat|kontor))(?:er|erne|ne)(?![\\p{L}-])");

    private final UnitTree tree;
    private final Set<String> several = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final List<String> only = new ArrayList<>();
    private boolean areas;
    private int row = -1;
    private String last = "";

    MentionedUnits(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Takes the units that a sentence names.
     *
     * @param about the key of the unit that the text around is about; empty without one
     */
    void take(String sentence, String about, PaperLine line) {
        if (line.row() != row) {
            row = line.row();
            last = "";
        }
        Matcher plural = SEVERAL.matcher(sentence);
        while (plural.find()) {
            several.add(FoldedWords.folded(plural.group("stem")));
        }
        List<UnitMentions.Mention> named = UnitMentions.in(sentence);
        areas |= named.stream().anyMatch(each -> each.kind().equals(Optional.of(UnitKind.DIRECTORATE)));
        subject(sentence, line);
        String above = GOES_ON.matches(sentence) && !last.isEmpty() ? last : about;
        boolean changes = CHANGES.find(sentence);
        List<String> kept = new ArrayList<>();
        for (UnitMentions.Mention each : named) {
            boolean known = tree.knows(each.name());
            boolean moves = sentence.startsWith(each.name())
                    && MOVES.lookingAt(sentence.substring(each.name().length()));
            boolean gone = (changes || moves) && each.former().isEmpty() && !known;
            if (gone && ENDS.find(sentence)) {
                ended.add(UnitWords.folded(each.name()));
            }
            if (gone || !name(each) || cut(each.name()) || !known && another(each.name(), about)) {
                continue;
            }
            boolean below = each.kind().isPresent() && GOES_ON.matches(sentence);
            String key = below
                    ? tree.takeBelow(above, each.name(), each.kind(), line)
                    : tree.take(each.name(), each.kind(), line);
            if (!known) {
                only.add(key);
            }
            OrganisationUnit unit = tree.units().get(key);
            if (!each.former().isEmpty() && unit != null && unit.predecessors().isEmpty()) {
                tree.from(key, List.of(each.former()));
            }
            kept.add(key);
        }
        last = kept.size() == 1 ? kept.get(0) : last;
    }

    /** The names in a list, in which those that are known already are whole. */
    private List<String> names(String list) {
        List<String> known = new ArrayList<>();
        String rest = list;
        for (OrganisationUnit unit : tree.units().values()) {
            if (unit.name().contains(", ") && rest.contains(unit.name())) {
                known.add(unit.name());
                rest = AROUND.matcher(rest.replace(unit.name(), "")).replaceAll("");
            }
        }
        List<String> others = UnitNameLists.of(rest, OptionalInt.empty(), true);
        return others.isEmpty()
                ? List.of()
                : Stream.concat(known.stream(), others.stream()).toList();
    }

    /** "Center for IT" is a part of "Center for IT, Sekretariat og Kommunikation". */
    private boolean cut(String name) {
        return !tree.knows(name)
                && tree.units().values().stream().anyMatch(unit -> unit.name().startsWith(name + ", "));
    }

    private static boolean name(UnitMentions.Mention mention) {
        return UnitWords.plain(mention.name()) || mention.name().startsWith("kommunaldirektørens ");
    }

    /** "Familieafdelingen" below the heading "Familie", or beside a unit that goes by that name, is the same. */
    private boolean another(String name, String about) {
        String compound = NOUN.matcher(FoldedWords.folded(name)).replaceFirst("");
        OrganisationUnit unit = tree.units().get(about);
        String above = unit == null ? "" : FoldedWords.folded(unit.name());
        return List.of(compound, JOINT.matcher(compound).replaceFirst("")).stream()
                .anyMatch(stem ->
                        stem.length() > 3 && (above.equals(stem) || above.startsWith(stem + " ") || tree.knows(stem)));
    }

    /** "Magistratsafdelingen" beside "de seks magistratsafdelinger" is one of those, and goes by a name of its own. */
    private boolean oneOfSeveral(String key) {
        OrganisationUnit unit = tree.units().get(key);
        return unit != null && unit.name().indexOf(' ') < 0 && several.contains(UnitWords.folded(unit.name()));
    }

    /** Leaves out what was named by the way and is told elsewhere to be gone or to have become another. */
    void finish() {
        Set<String> before = new HashSet<>(ended);
        for (OrganisationUnit unit : tree.units().values()) {
            // What goes on by its name is none that became another.
            unit.predecessors().stream()
                    .map(each -> UnitWords.folded(each.name()))
                    .filter(name -> !name.equals(UnitWords.folded(unit.name())))
                    .forEach(before::add);
        }
        List.copyOf(only).stream().filter(this::oneOfSeveral).forEach(tree::forget);
        only.stream()
                .filter(key -> tree.units().containsKey(key)
                        && before.contains(
                                UnitWords.folded(tree.units().get(key).name())))
                .forEach(tree::forget);
    }

    /** The unit that a sentence begins with, where it says who leads it. */
    private void subject(String sentence, PaperLine line) {
        Matcher directs = DIRECTS.matcher(sentence);
        if (areas && directs.find() && NameList.person(directs.group("person")).isPresent()) {
            last = tree.take(directs.group("name"), Optional.of(UnitKind.DIRECTORATE), line);
        }
        Matcher all = DIRECTORS.matcher(areas ? sentence : "");
        if (all.find()) {
            names(all.group("list")).forEach(name -> tree.take(name, Optional.of(UnitKind.DIRECTORATE), line));
        }
        Matcher led = LED.matcher(sentence);
        if (led.find() && UnitWords.plain(led.group("name"))) {
            last = tree.take(led.group("name"), Optional.empty(), line);
        }
    }
}
