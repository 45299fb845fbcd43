package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.organisation.unit.AreaWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What a unit came from, told from its own side: "Center for Havn er en sammenlægning af Havneafdelingen og Vejafdelingen", "Den afløser
 * Skoleforvaltningen", "Kulturafdelingen deles i Biblioteksafdelingen og Museumsafdelingen".
 */
final class Origins {

    /** Behind a noun that says what it is a name may have commas: "Fagenheden Havn, Kyst og Bro". */
    private static final String NAME =
            "(?<name>\\p{Lu}[^.:;,]{1,80}?|(?:Fagenheden|Fagområdet|Stabsenheden|Afdelingen|Forvaltningen|Området|Sektoren|Sektionen|Center for|Afdelingen for|Forvaltningen for) \\p{Lu}[^.:;]{2,80}?|Den|Det)";

    /** That what there was is no more. */
    private static final String GONE =
            "(?:,? (?:der|som) (?:begge |alle |dermed |nu )?(?:(?:er|bliver) )?(?:nedlagt|nedlægges|lukket|lukkes|lukker|ophører|opløses|lagt sammen)[^.:;]{0,80})?";

    private static final String LIST =
            "(?<before>(?:(?:[Dd]en|[Dd]et|[Dd]e(?: to)?) (?:nuværende |tidligere |hidtidige |eksisterende )?(?:afdelinger |centre |forvaltninger )?)?\\p{Lu}[^.:;]{3,200}?)";

    private static final String ANY_LIST = LIST.replace("\\p{Lu}", "\\p{L}");

    private static final String SURELY_GONE = GONE.substring(0, GONE.length() - 1);

    /** "i ét nyt center, " before the name of what units become. */
    private static final String TARGET =
            "(?:i|til) (?:(?:én|en|ét|et|den|det) )?(?:(?:ny|nyt|nye|fælles|samlet) ){0,2}(?:\\p{Ll}{3,},? (?:(?:(?:under|med) navnet |ved navn |kaldet |(?:der|som) (?:(?:nu|fremover|herefter) )?(?:hedder |får navnet ))?))?";

    /** "I 2020 ", "Pr. 1. januar ": what a sentence may begin with before its verb. */
    private static final String BEFORE = "^(?:I|Pr\\.|Fra|Den|Fremover|Herefter|Nu)(?: [^:;,]{1,30}?)? ";

    private static final List<QuickPattern> FROM = List.of(
            // "Havneafdelingen lægges sammen med Vejafdelingen og hedder fremover Havn og Vej."
            QuickPattern.compile("^" + LIST
                    + " (?:lægges|slås) sammen med (?<with>\\p{L}[^.:;,]{3,80}?),? og (?:hedder|får navnet|kaldes|skifter navn til)(?: fremover| herefter| nu)? "
                    + NAME + "\\.?$"),
            QuickPattern.compile("^" + NAME + " (?:er|bliver) en (?:sammenlægning|fusion|videreførelse) (?:af|mellem) "
                    + LIST + "(?: og (?:får|har|bliver|er) [^.:;]{3,120})?\\.?$"),
            QuickPattern.compile("^" + NAME
                    + ",? (?:(?:der|som) )?samler (?:de|den|det) (?:tidligere|hidtidige|nuværende|gamle) (?:\\p{Ll}+ )?"
                    + LIST
                    + "\\.?$"),
            QuickPattern.compile("^" + LIST
                    + " (?:(?:skal|vil|kommer til at)(?: fremover| herefter| nu| blot| bare){0,2} hedde|hedder (?:nu|fremover|herefter|blot)|(?:har )?(?:skifter|skiftet|ændrer|ændret) navn til|får navnet|omdøbes til|er omdøbt til|kaldes fremover) "
                    + NAME + "\\.?$"),
            QuickPattern.compile("^" + NAME + " (?:hed|hedder i dag) (?:tidligere |før |hidtil )?" + LIST + "\\.?$"),
            QuickPattern.compile(
                    "^" + NAME
                            + " (?:opstår|opstod|dannes|blev dannet|er dannet|er opstået|etableres|blev etableret|oprettes|blev oprettet)(?: (?:den |i |pr\\. )[^,.]{3,30})?,? (?:ved|af|ud af|gennem|da),?(?: at)?(?: en)?(?: (?:sammenlægning|fusion) (?:af|mellem))? "
                            + LIST
                            + "(?: (?:samles|lægges sammen|slås sammen|fusioneres|blev lagt sammen|blev slået sammen|blev samlet))?\\.?$"),
            QuickPattern.compile("^" + NAME + " (?:afløser|erstatter) " + LIST + GONE + "\\.?$"),
            QuickPattern.compile("^" + NAME + " samler " + ANY_LIST + SURELY_GONE + "\\.?$"),
            // "Afdelingen fører Havn og Kyst videre og overtager broerne fra Vej og Park."
            QuickPattern.compile("^" + NAME + " fører " + LIST + " videre(?: og [^.:;]{3,120})?\\.?$"),
            // Tasks may come from a unit that goes on; only one that is no more, or that gives all, is what this one
            // was.
            QuickPattern.compile("^" + NAME
                    + " (?:overtager|varetager fremover|får) (?:alle |de )?opgaver(?:ne)? fra (?:den|det|de)?(?: nuværende| tidligere)? ?"
                    + LIST + SURELY_GONE + "\\.?$"),
            QuickPattern.compile("^(?:.{0,160} (?:til|under|i|af) )?" + NAME
                    + ",? (?:(?:der|som) )?er det nye navn (?:for|på) " + LIST + "\\.?$"),
            QuickPattern.compile("^(?:Den|Det) (?:nuværende|hidtidige|tidligere) " + LIST
                    + " (?:bliver (?:ført|flyttet|lagt)|føres|flyttes|lægges|videreføres|fortsætter)(?: ind)?(?: (?:i|under) [^.:;,]{3,50})? (?:som|under navnet) "
                    + NAME
                    + "(?: og [^.:;]{3,120})?\\.?$"),
            QuickPattern.compile(
                    "^" + NAME + " er " + LIST + " (?:under et nyt navn|med nyt navn|med et nyt navn)\\.?$"),
            QuickPattern.compile("^" + LIST
                    + " (?:bliver(?= til)|samles|lægges sammen|slås sammen|fusioneres|smelter(?: nu)? sammen|smeltes sammen|(?:(?:er|blev|bliver)(?: blevet| nu)? )(?:lagt sammen|slået sammen|samlet|fusioneret)) "
                    + TARGET + NAME + "\\.?$"),
            // "Havneafdelingen er blevet lagt sammen med Vejafdelingen i en afdeling, der nu hedder Havn og Vej."
            QuickPattern.compile("^" + LIST
                    + " (?:(?:er|blev|bliver)(?: blevet)? (?:lagt sammen|slået sammen|fusioneret)|lægges sammen|slås sammen|fusioneres) med (?<with>\\p{L}[^.:;,]{3,80}?) "
                    + TARGET + NAME + "\\.?$"),
            // "I 2020 blev Havneafdelingen og Vejafdelingen lagt sammen til en afdeling under navnet Havn & Vej."
            QuickPattern.compile(BEFORE + "(?:er|blev|bliver) " + LIST
                    + " (?:lagt sammen|slået sammen|samlet|fusioneret) " + TARGET + NAME + "\\.?$"),
            QuickPattern.compile(BEFORE + "(?:lægges|slås) " + LIST + " sammen " + TARGET + NAME + "\\.?$"));

    /** All tasks of units: only those that the model does not have are gone. */
    private static final List<QuickPattern> ALL_TASKS = List.of(
            QuickPattern.compile("^" + NAME
                    + " (?:overtager|varetager fremover|får) alle opgaver(?:ne)? fra (?:den|det|de)?(?: nuværende| tidligere)? ?"
                    + LIST + "\\.?$"),
            QuickPattern.compile("^Alle opgaver(?:ne)? (?:fra|i) " + LIST
                    + " (?:overføres|flyttes|flytter|overgår|samles|lægges) (?:til|i|ind i|ind under) " + NAME
                    + "\\.?$"));

    /** Which tasks of a unit are meant: "Trafikafdelingen med skilte". */
    private static final QuickPattern ONLY_SOME =
            QuickPattern.compile(" (?:med|om|vedrørende|inden for|på|i forhold til) (?=\\p{Ll})");

    /** "til én afdeling, der hedder Havn & Kyst": what comes is a unit by its noun. */
    private static final QuickPattern ONE_UNIT = QuickPattern.compile(
            "(?:i|til) (?:én|en|ét|et|den|det) (?:ny |nyt |nye |fælles |samlet )*\\p{Ll}*(?:afdeling|center|forvaltning|enhed|sektion|team|område|stab|sekretariat|fagenhed|sektor|distrikt)(?:en)?,? (?:der|som|med navnet|under navnet|kaldet) ");

    private static final QuickPattern IT = QuickPattern.compile("Den|Det|" + UnitNouns.DEFINITE);

    /** "Den nuværende Udviklingsstab videreføres, men skifter navn til Faglig Stab." */
    private static final QuickPattern GOES_ON_AS = QuickPattern.compile(
            "^(?:(?:Den|Det) (?:nuværende|hidtidige) )?(?<before>\\p{Lu}[^.:;,]{2,60}?)(?: (?:videreføres|fortsætter|består|bevares),? men)? (?:skifter|ændrer|får nyt) navn til (?<name>\\p{Lu}[^.:;,]{2,60}?)\\.?$");

    private static final QuickPattern PARTED = QuickPattern.compile(
            "^(?:(?:[Dd]et|[Dd]en) (?:nuværende |hidtidige |tidligere )?)?(?<before>\\p{Lu}[^.:;]{3,80}?) (?:(?:deles|opdeles|splittes)(?: op)?|(?:er|bliver|blev)(?: blevet)? (?:delt|opdelt|splittet)(?: op)?)(?: nu| fremover)?"
                    + "(?: i (?:(?:to|tre|fire)(?: \\p{Ll}+){0,2}: ?)?|(?: i (?:to|tre|fire)(?: \\p{Ll}+)?)?,? så der (?:(?:fremover|nu|herefter) )?(?:bliver|er|kommer)(?: fremover| nu| herefter)? )(?<after>(?:(?:ét|et|én|en) (?:nyt? )?)?\\p{Lu}[^.:;]{3,200}?)\\.?$");

    /** "ét Center for Havn, og ét Center for Vej". */
    private static final QuickPattern ONE_EACH =
            QuickPattern.compile("(?:(?<=^)|,? og )(?:ét|et|én|en) (?:nyt? )?(?=\\p{Lu})");

    /** "Ændringen betyder, at ..." */
    private static final QuickPattern THAT = QuickPattern.compile("^[^,.:;]{3,60}, at ");

    private static final QuickPattern QUOTES = QuickPattern.compile("[\u00bb\u00ab\u201c\u201d\"\u2019]");

    /** Two that change their names in one sentence. */
    private static final QuickPattern NAMES = QuickPattern.compile("\\b(?:hedde|hedder|navn)\\b");

    private static final QuickPattern BOTH = QuickPattern.compile(
            ",? (?:og|mens) (?=\\p{Lu}[^,.]{2,60} (?:hedder|skifter navn|ændrer navn|skal|vil|omdøbes))");

    private static final int LONGEST = 400;

    private final UnitTree tree;

    Origins(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Takes what a sentence says.
     *
     * @param about the key of the unit that the text around is about, which "Den" means; empty without one
     */
    void take(String sentence, String about, PaperLine line) {
        if (sentence.length() > LONGEST) {
            return;
        }
        String plain = QUOTES.matcher(sentence).replaceAll("");
        Matcher goesOn = GOES_ON_AS.matcher(plain);
        if (goesOn.matches() && UnitWords.plain(goesOn.group("before")) && UnitWords.plain(goesOn.group("name"))) {
            from(tree.take(goesOn.group("name"), Optional.empty(), line), List.of(goesOn.group("before")));
            return;
        }
        for (String clause : NAMES.find(plain) ? BOTH.split(plain) : new String[] {plain}) {
            if (from(clause, about, line)) {
                return;
            }
        }
        Matcher parted = PARTED.matcher(THAT.matcher(plain).replaceFirst(""));
        if (parted.find() && unit(parted.group("before"))) {
            String each =
                    ONE_EACH.matcher(parted.group("after")).replaceAll(" og ").strip();
            List<String> after = FormerNames.in(each.replaceFirst("^og ", ""));
            if (after.size() > 1 && after.stream().anyMatch(this::unit)) {
                after.forEach(name -> from(tree.take(name, Optional.empty(), line), List.of(parted.group("before"))));
            }
        }
    }

    /** Takes a clause that says from what a unit came; false where it says no such thing. */
    private boolean from(String clause, String about, PaperLine line) {
        boolean found = false;
        for (QuickPattern form : FROM) {
            Matcher from = form.matcher(clause);
            if (!found && from.matches()) {
                List<String> before = new ArrayList<>(FormerNames.in(from.group("before")));
                if (form.pattern().contains("<with>")) {
                    before.add(from.group("with"));
                }
                origin(from.group("name"), before, about, line);
                found = true;
            }
        }
        return (found || allTasks(clause, about, line)) && !NAMES.find(clause);
    }

    private boolean allTasks(String clause, String about, PaperLine line) {
        for (QuickPattern form : ALL_TASKS) {
            Matcher all = form.matcher(clause);
            if (all.matches() && !ONLY_SOME.find(all.group("before"))) {
                List<String> before = FormerNames.in(all.group("before"));
                if (before.stream().noneMatch(tree::knows)) {
                    origin(all.group("name"), before, about, line);
                }
                return true;
            }
        }
        return false;
    }

    private void origin(String name, List<String> before, String about, PaperLine line) {
        boolean pronoun = IT.matches(name);
        boolean units = before.stream().anyMatch(this::unit) || before.stream().allMatch(AreaWords::area);
        if (before.isEmpty() || pronoun && (about.isEmpty() || !units)) {
            return;
        }
        // What two units became is one, whatever its name.
        boolean all = before.size() > 1 && before.stream().allMatch(UnitWords::name);
        boolean areas = AreaWords.area(name) && before.stream().allMatch(AreaWords::area);
        boolean named = UnitWords.plain(name) && (unit(name) || all || areas || ONE_UNIT.find(line.text()));
        if (pronoun || named) {
            from(pronoun ? about : tree.take(name, Optional.empty(), line), before);
        }
    }

    private void from(String key, List<String> before) {
        OrganisationUnit unit = tree.units().get(key);
        if (unit != null && unit.predecessors().isEmpty()) {
            tree.from(key, before);
        }
    }

    private boolean unit(String name) {
        return UnitWords.name(name) || tree.knows(name);
    }
}
