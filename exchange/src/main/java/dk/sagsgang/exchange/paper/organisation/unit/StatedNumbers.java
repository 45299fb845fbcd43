package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The numbers of units that a paper states, each told once, and the units that are only told as one of a kind. */
public final class StatedNumbers {

    /** "Sundhed og Omsorg" begins with the name of another. */
    private static final QuickPattern GOES_ON = QuickPattern.compile("(?:,? (?:og|&|samt) |, |-| )\\p{Lu}");

    private static final QuickPattern NOUN = QuickPattern.compile("(?<noun>" + UnitNouns.DEFINITE
            + ") (?:(?:op|ind)?deles|består|har|får|omfatter|rummer|er (?:op|ind)delt)(?!\\p{L})");

    private final UnitTree tree;
    private final Map<StatedCount, String> sentences = new IdentityHashMap<>();
    private final List<StatedCount> counts = new ArrayList<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<StatedUnits.Stated, PaperLine> single = new LinkedHashMap<>();

    public StatedNumbers(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Takes the numbers that a sentence states.
     *
     * @param unit the key of the unit that the text around is about; empty without one
     */
    public void take(List<StatedUnits.Stated> stated, String unit, String sentence) {
        stated.stream()
                // One unit of a kind is another than the one before where it goes by another word.
                .filter(each -> counted.add(each.kind() + " " + each.number() + (each.one() ? " " + each.noun() : "")))
                .forEach(each -> {
                    StatedCount count = each.of(unit);
                    sentences.put(count, sentence);
                    counts.add(count);
                });
    }

    private String behind(String key, String sentence) {
        OrganisationUnit unit = tree.units().get(key);
        int end = unit == null ? 0 : Math.min(unit.name().length(), sentence.length());
        return sentence.substring(end);
    }

    /** A number with the unit of which it is told: the one with whose name the sentence begins, which may be known only now. */
    private StatedCount told(StatedCount count) {
        String sentence = sentences.getOrDefault(count, "");
        String within = sentence.startsWith("I ") ? sentence.substring(2) : sentence;
        return tree.beginning(within)
                .filter(key -> !sentence.isEmpty() && !GOES_ON.lookingAt(behind(key, within)))
                .or(() -> count.unit().isEmpty() ? only(within) : Optional.empty())
                .map(count::withUnit)
                .orElse(count);
    }

    /** The only unit of the kind by whose noun a sentence begins: "Afdelingen opdeles i to sektioner" where there is but one. */
    private Optional<String> only(String sentence) {
        Matcher noun = NOUN.matcher(sentence);
        Optional<UnitKind> kind = noun.lookingAt() ? UnitWords.singular(noun.group("noun")) : Optional.empty();
        List<String> keys =
                kind.map(each -> tree.kinds().getOrDefault(each, List.of())).orElse(List.of());
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    /** Remembers the units that are told as one of a kind: "og et koncernsekretariat". */
    public void single(List<StatedUnits.Stated> stated, PaperLine line) {
        stated.stream().filter(each -> each.name().isPresent()).forEach(each -> single.put(each, line));
    }

    /** "12 kontraktstyrede kulturinstitutioner" in a list of units is a number, and no name. */
    public boolean listed(PaperLine line, String below, Optional<UnitKind> kind) {
        List<StatedUnits.Stated> stated = StatedUnits.listed(line.text());
        stated.forEach(each -> counts.add(
                each.kind().isPresent()
                        ? each.of(below)
                        : each.of(below).withKind(kind.filter(StatedNumbers::counted))));
        return !stated.isEmpty();
    }

    /** Whether what is counted in a list may be of its kind: a list of institutions counts those, one of centres also their parts. */
    private static boolean counted(UnitKind kind) {
        return kind.equals(UnitKind.INSTITUTION);
    }

    /** The numbers that sentences state. */
    public List<StatedCount> stated() {
        return counts;
    }

    /** Takes up the units that are told as one of a kind where no other of the kind is known. */
    public void units() {
        single.forEach((stated, line) -> stated.name()
                .filter(name -> tree.units().values().stream()
                        .noneMatch(unit -> unit.kind().equals(stated.kind())))
                .ifPresent(name -> tree.take(name, stated.kind(), line)));
    }

    /** The numbers; those told of no unit are of the one of the title. */
    public List<StatedCount> finish(String top) {
        return Stream.concat(counts.stream().map(this::told), tree.counts().stream())
                .map(each -> each.unit().isEmpty() ? each.withUnit(top) : each)
                .toList();
    }
}
