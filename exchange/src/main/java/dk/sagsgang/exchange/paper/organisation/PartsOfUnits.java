package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.UnitDetails;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** What sentences say belongs to a unit by the way: "Vejservice, som er en del af centret, holder til på havnen", "Til centret hører også Borgerservice". */
final class PartsOfUnits {

    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}-]+(?: (?:og |& )?\\p{Lu}[\\p{L}-]+){0,3})";

    private static final QuickPattern PART = QuickPattern.compile(
            "^" + NAME
                    + "(?:,? (?:som|der)(?: i dag)? (?:er|hører|ligger)[^,.]{0,60}?(?<inside>en del af|under) (?<it>[^,.]{4,60}?),| (?:(?:er|bliver|forbliver)(?: fremover| fortsat)? en del af|hører (?:fremover |fortsat |organisatorisk )?(?:til|under)) (?<of>[^,.]{4,60}?)(?=[,.]|$| og (?:har|ledes|er|placeres|holder) ))(?<rest>,? .*)?");

    /** "Visitationen, der har 22 sagsbehandlere, er en del af centret og ledes af en visitationsleder." */
    private static final QuickPattern TOLD = QuickPattern.compile(
            "^" + NAME
                    + ", (?:som|der) [^,]{4,80}, (?:(?:er|bliver|forbliver)(?: fremover| fortsat)? en del af|hører (?:fremover |fortsat )?(?:til|under)) (?<of>[^,.]{4,60}?)(?=[,.]|$| og (?:har|ledes|er|placeres|holder) )(?:,? .*)?");

    /** "Bostedet Åbo og værkstedet Havblik hører under centret og har hver en forstander." */
    private static final QuickPattern BOTH = QuickPattern.compile(
            "^(?<name>\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+) og (?<other>\\p{Ll}{4,}(?:et|en) \\p{Lu}[\\p{L}-]+|\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+) (?:er en del af|hører (?:til|under)) (?<of>[^,.]{4,60}?)(?: og har hver (?:en|et|sin|sit) (?<office>\\p{Ll}[\\p{L}-]{3,}))?\\.?$");

    private static final QuickPattern BECOMES = QuickPattern.compile(
            "^" + NAME
                    + ", (?:som|der) (?:i dag|hidtil|nu) [^,]{4,80}, (?:bliver|er fremover) en del af (?<of>[^,.]{4,60}?)(?=[,.]|$)(?<rest>,? .*)?");

    private static final QuickPattern BELONGS =
            QuickPattern.compile("^(?:Til|Under) (?<of>[^,.]{4,60}?) hører (?:også |desuden |endvidere )?" + NAME
                    + "(?: på (?<place>[^,.]{3,40}))?\\.?$");

    private static final QuickPattern IT =
            QuickPattern.compile("(?:" + UnitNouns.DEFINITE + "|" + UnitNouns.DEFINITE.toLowerCase(Locale.ROOT) + ")");

    private static final int LONGEST = 400;

    private final UnitTree tree;

    PartsOfUnits(UnitTree tree) {
        this.tree = tree;
    }

    /** Takes what a sentence says; true where that is all it says. */
    boolean take(String sentence, String about, PaperLine line) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        Matcher becomes = BECOMES.matcher(sentence);
        if (becomes.matches()) {
            below(becomes.group("name"), becomes.group("of"), about, "", line);
            return false;
        }
        Matcher told = TOLD.matcher(sentence);
        if (told.matches()) {
            below(told.group("name"), told.group("of"), about, sentence, line);
            return false;
        }
        Matcher both = BOTH.matcher(sentence);
        if (both.matches()) {
            String led = both.group("office") == null ? "" : "ledes af en " + both.group("office");
            below(both.group("name"), both.group("of"), about, led, line);
            below(both.group("other"), both.group("of"), about, led, line);
            return false;
        }
        Matcher part = PART.matcher(sentence);
        if (part.matches()) {
            String of = part.group(part.group("it") == null ? "of" : "it");
            below(part.group("name"), of, about, part.group("rest") == null ? "" : part.group("rest"), line);
            return false;
        }
        Matcher belongs = BELONGS.matcher(sentence);
        if (belongs.matches()) {
            String place = belongs.group("place");
            below(
                    belongs.group("name"),
                    belongs.group("of"),
                    about,
                    place == null ? "" : "holder til på " + place,
                    line);
        }
        return false;
    }

    private void below(String name, String of, String about, String rest, PaperLine line) {
        Optional<String> above = IT.matches(of) ? Optional.of(about).filter(key -> !key.isEmpty()) : tree.find(of);
        boolean unit = UnitWords.plain(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                && !IT.matches(name)
                && above.isPresent();
        if (unit) {
            String key = tree.takeBelow(above.get(), name, Optional.empty(), line);
            tree.change(key, each -> UnitDetails.said(each, rest));
        }
    }
}
