package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a unit until somebody is found, and what is not filled yet: "Afdelingschefen er endnu ikke fundet. Indtil da står direktør Ida
 * Holk for den daglige ledelse", "Som havnechef fortsætter Bo Ravn".
 */
final class LeadersForNow {

    private static final String TITLE = "[\\p{L}-]*(?:direktør|chef|leder|koordinator)";

    private static final String NAME = "\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}(?:[\\p{L}'-]+|\\.)){1,3}";

    private static final QuickPattern UNFILLED = QuickPattern.compile(
            "^(?<office>\\p{Lu}\\p{Ll}*(?:direktør|chef|leder|koordinator))(?:en)? (?:er slået op|er ubesat|er endnu ikke (?:udpeget|ansat|fundet|besat)|er ikke (?:udpeget|ansat|fundet|besat) endnu)(?![\\p{L}-])(?!.* (?:af|på) )[^.]{0,60}\\.?$");

    private static final QuickPattern ACTING = QuickPattern.compile(
            "(?:^|, (?:og|men) |; )(?:[Ii]ndtil (?:da|videre|den er besat|stillingen er besat|nogen er fundet),?|[Mm]idlertidigt) (?:leder|står(?=[^,;]{3,80} for (?:den daglige ledelse|ledelsen))|varetager(?=[^,;]{3,80} (?:den daglige ledelse|ledelsen|stillingen|posten))|(?:fungerer|er)(?=[^,;]{3,80} som \\p{L})) (?:(?<title>"
                    + TITLE + ")(?:en)? )?(?<name>" + NAME + ")(?: (?:for|som) (?:den daglige ledelse|ledelsen|(?<as>"
                    + TITLE + ")(?:en)?)| den daglige ledelse| \\p{L}+(?:en|et)| den| det)?(?=[.,;]|$)");

    private static final QuickPattern AS = QuickPattern.compile("^Som (?:ny |kommende )?(?<title>" + TITLE
            + ") (?:fortsætter|er|bliver|ansættes|udpeges)(?: fortsat| igen)? (?<name>" + NAME + ")(?:, .*)?\\.?$");

    /** "Stillingen som driftschef på Havnegården er slået op": whose post it is. */
    private static final QuickPattern POST = QuickPattern.compile(
            "[Ss]tillingen som \\p{L}+ (?:på|i|for|af) (?<unit>\\p{Lu}[^.:;,]{2,50}?) (?:er|slås|bliver|opslås)(?![\\p{L}-])");

    /** "Lederen af Havneafdelingen hedder Ida Holk og refererer til ...". */
    private static final QuickPattern CALLED = QuickPattern.compile(
            "^(?<title>(?:Lederen|Chefen|Direktøren|\\p{Lu}\\p{Ll}+(?:lederen|chefen|direktøren)) (?:af|for|i) (?<unit>\\p{Lu}[^.:;,]{2,60}?)) (?:hedder|er) (?<name>"
                    + NAME + ")(?:,? (?:og|som|der) .*)?\\.?$");

    private final UnitTree tree;

    LeadersForNow(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Takes what a sentence says.
     *
     * @param around the key of the unit that the text is about; empty without one
     */
    void take(String around, String sentence) {
        Matcher post = POST.matcher(sentence);
        String about = post.find() ? tree.find(post.group("unit")).orElse("") : around;
        Matcher called = CALLED.matcher(sentence);
        if (called.matches()) {
            tree.find(called.group("unit"))
                    .ifPresent(key -> add(key, called.group("title"), called.group("name"), false));
            return;
        }
        if (about.isEmpty()) {
            return;
        }
        Matcher as = AS.matcher(sentence);
        if (as.matches()) {
            add(about, as.group("title"), as.group("name"), false);
        }
        Matcher acting = ACTING.matcher(sentence);
        if (acting.find()) {
            add(
                    about,
                    acting.group("as") == null ? acting.group("title") : acting.group("as"),
                    acting.group("name"),
                    true);
        }
        Matcher unfilled = UNFILLED.matcher(sentence);
        if (unfilled.matches()) {
            tree.change(about, unit -> vacant(unit, unfilled.group("office")));
        }
    }

    private void add(String key, @Nullable String title, String name, boolean acting) {
        if (NameList.person(name).isEmpty()) {
            return;
        }
        tree.change(key, unit -> {
            boolean known = unit.leadership().stream()
                    .anyMatch(each -> each.person().map(Person::name).equals(Optional.of(name)));
            if (known) {
                return unit;
            }
            List<Leadership> all = new ArrayList<>(unit.leadership());
            all.add(Leadership.builder()
                    .role(title == null ? Optional.empty() : LeadershipRole.ofTitle(title))
                    .office(Optional.ofNullable(title).map(Office::of))
                    .person(Person.of(name))
                    .acting(acting ? Optional.of(true) : Optional.empty())
                    .build());
            return unit.withLeadership(all);
        });
    }

    /** The unit with an office that nobody holds, which may be known already. */
    private static OrganisationUnit vacant(OrganisationUnit unit, String office) {
        List<Leadership> all = new ArrayList<>();
        boolean known = false;
        for (Leadership each : unit.leadership()) {
            boolean same = each.person().isEmpty()
                    && each.office().map(one -> bare(one.title())).equals(Optional.of(bare(office)));
            all.add(same ? each.withVacant(true) : each);
            known |= same;
        }
        if (!known) {
            all.add(Leadership.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(office))
                    .vacant(true)
                    .build());
        }
        return unit.withLeadership(all);
    }

    private static String bare(String title) {
        return ENDS.matcher(FoldedWords.folded(title)).replaceFirst("");
    }

    private static final QuickPattern ENDS =
            QuickPattern.compile("(?<=leder|chef|direktør|koordinator)en$", Pattern.CASE_INSENSITIVE);
}
