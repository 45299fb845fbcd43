package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Paragraphs that are about one unit: they begin with its name and go on with the noun for it, "Voksenstøtten driver kommunens botilbud.
 * Afdelingen ledes af en driftschef." What such a text calls by a name and by the noun is a unit, whatever its name.
 */
final class UnitParagraphs {

    private static final QuickPattern NAMED = QuickPattern.compile(
            "^(?<name>\\p{Lu}\\p{Ll}{4,}(?:en|et)(?: (?:og|&) \\p{Lu}\\p{Ll}{3,})?|\\p{Lu}\\p{Ll}{3,} (?:og|&) \\p{Lu}\\p{Ll}{3,}|(?:Faglig|Fælles|Intern|Teknisk|Central) \\p{Lu}\\p{Ll}{3,}) (?=\\p{Ll})");

    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "^(?<noun>Afdelingen|Centret|Centeret|Staben|Sektionen|Teamet|Enheden|Sekretariatet|Kontoret) (?:har|får|ledes|er|består|skal|varetager|bemandes|deles|refererer|placeres|samler|hører)(?![\\p{L}-])");

    /** What every paper of an organisation is about, and no unit of it. */
    private static final QuickPattern OTHER = QuickPattern.compile(
            "(?:Kommunen|Modellen|Planen|Strukturen|Forslaget|Organisationen|Projektet|Arbejdet|Ledelsen|Gruppen|Udvalget|Rådet|Området|\\p{L}+(?:ingen|ationen|heden|skabet|planen|modellen|strukturen|arbejdet|projektet))(?: .*)?");

    /** "Sekretariatet betjener direktionen" where one was counted before. */
    private static final QuickPattern ONE = QuickPattern.compile("^(?<noun>Sekretariatet|Staben) (?=\\p{Ll})");

    private final UnitTree tree;
    private final Set<UnitKind> single = new HashSet<>();

    UnitParagraphs(UnitTree tree) {
        this.tree = tree;
    }

    /** The unit that a paragraph is about; empty where it is about none alone. */
    String unit(List<String> sentences, PaperLine line) {
        Optional<String> noun = sentences.stream()
                .skip(1)
                .map(String::strip)
                .map(GOES_ON::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("noun"))
                .findFirst();
        if (noun.isEmpty()) {
            return "";
        }
        String first = sentences.get(0).strip();
        Optional<String> known = tree.beginning(first);
        Optional<UnitKind> kind = UnitWords.singular(noun.get());
        if (known.isPresent()) {
            Optional<UnitKind> own =
                    Optional.ofNullable(tree.units().get(known.get())).flatMap(OrganisationUnit::kind);
            return own.isEmpty() || own.equals(kind) ? known.get() : "";
        }
        Matcher named = NAMED.matcher(first);
        boolean unit = named.find()
                && UnitWords.plain(named.group("name"))
                && !OTHER.matches(named.group("name"))
                && TellingText.does(named.group("name"), first);
        return unit ? tree.take(named.group("name"), kind, line) : "";
    }

    /** Remembers of which kinds a text counts one. */
    void counted(List<StatedUnits.Stated> stated) {
        stated.stream()
                .filter(StatedUnits.Stated::one)
                .flatMap(each -> each.kind().stream())
                .forEach(single::add);
    }

    /** Takes the one of a kind that was counted where a sentence says what it does. */
    void one(String sentence, PaperLine line) {
        Matcher one = ONE.matcher(sentence);
        Optional<UnitKind> kind = one.find() ? UnitWords.singular(one.group("noun")) : Optional.empty();
        if (kind.filter(single::contains).isPresent()
                && tree.units().values().stream().noneMatch(each -> each.kind().equals(kind))) {
            tree.take(one.group("noun"), kind, line);
        }
    }
}
