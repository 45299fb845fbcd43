package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.OwnNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Which unit each of the sentences of a paper is about, in their order: the one that it begins with ("Havneafdelingen har ..."), the
 * one around it that its first word means ("Afdelingen har ..."), the one behind a number ("Der er 30 ansatte i Sekretariatet"), the
 * one of its director, or the one of the sentence before ("Den ledes af ...").
 */
final class SentenceSubjects {

    private static final QuickPattern BUDGET_OF = QuickPattern.compile(
            "^(?:Budgettet|Driftsbudgettet|Rammen) for (?<unit>\\p{Lu}[^.:;]{2,60}?) (?:er|udgør|lyder) .*");

    private static final QuickPattern PRONOUN = QuickPattern.compile(
            "^(?:Den|Det|Der (?:er ansat|er|arbejder) (?:i alt )?(?:ca\\.? |omkring |cirka |godt |knap |over |mere end |flere end )?\\d[\\d.]* (?:ansatte|medarbejdere|årsværk|\\p{Ll}{3,}(?:plejersker|terapeuter|konsulenter|rådgivere|pædagoger|sagsbehandlere))(?= |\\.)|(?<noun>"
                    + UnitNouns.DEFINITE
                    + "|Projektet|Projektorganisationen)(?:s(?= (?:(?:drifts|netto)?budget|\\d)))?|I (?:afdelingen|forvaltningen|centret|centeret|sektionen|staben|sekretariatet|enheden|teamet|kontoret)|Med (?:sine|de|ca\\.|omkring)|Vi|Heraf|Her|Ledes|Refererer|Varetager|Omfatter|Betjener|Løser|Har (?:ansvar|\\d)|(?:Budgettet|Driftsbudgettet|Nettobudgettet|Rammen) (?:er|udgør|bliver|lyder)|Målgruppen (?:er|omfatter))(?: .*|\\.)");

    private static final QuickPattern INSIDE = QuickPattern.compile(
            "Der (?:er ansat|er|arbejder) (?:[^.:;,]|ca\\.){0,20}?\\d[\\d.]* (?:ansatte|medarbejdere|årsværk) (?:i|under|på|hos) (?<unit>\\p{Lu}.{3,80})");

    private static final QuickPattern OF_IT =
            QuickPattern.compile("^(?:Den|Det) (?:placeres|er placeret|ledes|får|har|hører) ");

    private static final QuickPattern WITHIN = QuickPattern.compile("^(?:I |Ledelse: )(?=\\p{L})");

    private final UnitTree tree;
    private final Map<UnitKind, List<String>> kinds;
    private String last = "";
    private String previous = "";

    SentenceSubjects(UnitTree tree) {
        this.tree = tree;
        this.kinds = tree.kinds();
    }

    /** The key of the last unit that a sentence began with; empty before the first. */
    String last() {
        return last;
    }

    /**
     * The key of the unit that the next sentence is about; empty where it is about none.
     *
     * @param around the key of the unit that the text around is about; empty without one
     */
    String next(String sentence, String around) {
        // "I Team Vand arbejder 8 medarbejdere" is about the team.
        String within = WITHIN.matcher(sentence).replaceFirst("");
        Optional<String> subject = tree.beginning(within);
        last = subject.orElse(last);
        String of = subject.or(() -> meant(sentence, around)).orElse("");
        of = inside(sentence).orElse(of);
        if (of.isEmpty()) {
            of = director(sentence);
        }
        if (of.isEmpty()) {
            of = OF_IT.lookingAt(sentence) ? previous : later(sentence);
        }
        previous = of;
        return of;
    }

    /** "Der er 30 ansatte i Sekretariatet": of what is named behind the number. */
    private Optional<String> inside(String sentence) {
        Matcher inside = INSIDE.matcher(sentence);
        return inside.lookingAt() ? tree.beginning(inside.group("unit")) : Optional.empty();
    }

    /** The unit that the first word of a sentence means: "Afdelingen" is the department that the text around is about. */
    private Optional<String> meant(String sentence, String around) {
        OrganisationUnit here = tree.units().get(around);
        if (here != null && OwnNouns.of(here.name(), sentence)) {
            return Optional.of(around);
        }
        Matcher pronoun = PRONOUN.matcher(sentence);
        if (!pronoun.matches()) {
            return Optional.empty();
        }
        if (pronoun.group("noun") == null) {
            return Optional.of(around).filter(key -> !key.isEmpty());
        }
        Optional<UnitKind> kind = UnitWords.singular(pronoun.group("noun"));
        OrganisationUnit unit = tree.units().get(around);
        if (unit != null && (unit.kind().isEmpty() || unit.kind().equals(kind) || called(unit, kind))) {
            return Optional.of(around);
        }
        List<String> fitting = kind.map(kinds::get).orElse(List.of());
        return fitting != null && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "Området" is said of what a director answers for, and "enheden" of a unit of any kind. */
    private boolean called(OrganisationUnit unit, Optional<UnitKind> noun) {
        return noun.equals(Optional.of(UnitKind.UNIT)) && !kinds.containsKey(UnitKind.UNIT)
                || noun.equals(Optional.of(UnitKind.AREA)) && unit.kind().equals(Optional.of(UnitKind.DIRECTORATE));
    }

    /** The last unit that a sentence was about, where a noun for one of its kind goes on with it; empty otherwise. */
    private String later(String sentence) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        String noun = pronoun.matches() ? pronoun.group("noun") : null;
        OrganisationUnit unit = tree.units().get(last);
        return noun != null && unit != null && unit.kind().equals(UnitWords.singular(noun)) ? last : "";
    }

    /** The unit of the director that a sentence begins with: "Direktøren for Teknik & Miljø er ansvarlig for betjening af ...". */
    private String director(String sentence) {
        Matcher held = UnitLeaders.HELD.matcher(sentence);
        Matcher budget = BUDGET_OF.matcher(sentence);
        Matcher of = held.matches() ? held : budget;
        return held.matches() || budget.matches() ? tree.find(of.group("unit")).orElse("") : "";
    }
}
