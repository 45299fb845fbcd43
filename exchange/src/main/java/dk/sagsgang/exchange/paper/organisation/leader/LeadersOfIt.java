package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Who leads the unit that the text goes on with: "Skolechef Ida Holk leder afdelingen", "Afdelingens leder er Ida Holk". */
final class LeadersOfIt {

    /** "Skolechefen leder området og har seks konsulenter." */
    private static final QuickPattern LEADS_IT = QuickPattern.compile(
            "^(?<office>\\p{Lu}[\\p{L}-]*(?:direktøren|chefen|lederen|(?:direktør|chef|leder)(?= \\p{Lu})))(?: (?<person>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3}))? (?:leder|er leder af|står i spidsen for|har ledelsen af) (?<noun>området|afdelingen|cente?ret|forvaltningen|sektionen|enheden|staben|sekretariatet|teamet)(?:[ .].*)?");

    private static final String PERSON = "(?<person>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}(?:[\\p{L}'-]+|\\.)){1,3})";

    private static final String OFFICE =
            "(?<office>[\\p{L}-]*(?:direktør|chef|leder|koordinator|formand|forstander|inspektør)(?:en)?|Leder(?:en)?|Chef(?:en)?|Direktør(?:en)?|Forstander(?:en)?)";

    /** "Sektorchef bliver Ida Holk", "Lederen hedder Bo Ravn", "Havneleder bliver den nuværende bådleder Bo Ravn". */
    private static final QuickPattern IS_LED = QuickPattern.compile(
            "^(?:(?:Afdelingens|Centrets|Forvaltningens|Sektionens|Stabens|Sekretariatets|Enhedens|Teamets|Områdets|Sektorens|Distriktets|Projektets|[Dd]aglig|[Nn]y|Vores) (?=\\p{Ll}))?"
                    + OFFICE
                    + "(?: (?:af|for|i) (?:afdelingen|centret|forvaltningen|sektionen|staben|sekretariatet|enheden|teamet|området|sektoren|distriktet))?(?: er| bliver| hedder|:)(?: (?:fortsat|fremover|pr\\. [^,.]{4,20}))?(?: (?:den )?(?:nuværende|hidtidige|tidligere|nyansatte) (?:\\p{Ll}[\\p{L}-]*(?= \\p{Lu}))?)? "
                    + PERSON + "(?:, (?:som|der|hidtil|tidligere|nuværende) .{3,100})?\\.?$");

    private static final String OPEN =
            "(?:(?:p\\.t\\.|pt\\.|for tiden|endnu|fortsat|stadig) )?(?:ikke (?:besat|fundet|udpeget|ansat)|ubesat|vakant|ledig|slået op|opslået)";

    /** "Direktør: stillingen er ubesat", "Sektorchefen er endnu ikke fundet", "Stillingen som havneleder slås op". */
    private static final QuickPattern VACANT = QuickPattern.compile(
            "(?:Stillingen som )?(?<office>[\\p{L}-]*(?:[dD]irektør|[cC]hef|[lL]eder|[kK]oordinator)(?:en)?)(?:(?::| er)? (?:stillingen (?:er )?)?"
                    + OPEN
                    + "|(?<= som .{1,60}) (?:slås|opslås|bliver slået)(?: op)?)(?:,? (?:og|men|fra|til|indtil|i|hvor) .{2,80})?\\.?");

    /** "Der er desuden to afdelingsledere." */
    private static final QuickPattern BESIDE =
            QuickPattern.compile("Der er (?:desuden|derudover|også|herudover) (?<number>" + StatedUnits.NUMBER
                    + " (?<office>\\p{L}{3,}(?:leder|ledere|chef|chefer|koordinator|koordinatorer)))\\.?");

    /** Clauses of a sentence that name one each: "Sektorchef bliver Ida Holk, og souschef er Bo Ravn". */
    private static final QuickPattern CLAUSES =
            QuickPattern.compile(",? (?:og|mens) (?=\\p{L}+ (?:er|bliver|hedder) )");

    private static final QuickPattern DEPUTY = QuickPattern.compile("(?:souschef|vice\\p{L}+|stedfortræder)(?:en)?");

    private final UnitTree tree;

    LeadersOfIt(UnitTree tree) {
        this.tree = tree;
    }

    /** "Teamleder er Ida Holk." behind what the team does, and "Direktør: stillingen er ubesat.". */
    void is(String key, String sentence) {
        Matcher vacant = VACANT.matcher(sentence);
        if (vacant.matches()) {
            tree.change(
                    key,
                    unit -> unit.leadership().isEmpty()
                            ? unit.withLeadership(List.of(Leadership.builder()
                                    .role(LeadershipRole.ofTitle(vacant.group("office")))
                                    .office(Office.of(vacant.group("office")))
                                    .vacant(true)
                                    .build()))
                            : unit);
        }
        Matcher beside = BESIDE.matcher(sentence);
        if (beside.matches()) {
            tree.change(
                    key,
                    unit -> unit.leadership().size() == 1
                            ? unit.withLeadership(List.of(
                                    unit.leadership().get(0),
                                    EachLeader.beside(beside.group("number"), beside.group("office"))))
                            : unit);
        }
        for (String clause : CLAUSES.split(sentence)) {
            Matcher is = IS_LED.matcher(clause);
            if (is.matches()
                    && !key.isEmpty()
                    && NameList.person(is.group("person")).isPresent()) {
                change(key, is.group("office"), Optional.of(Person.of(is.group("person"))));
            }
        }
    }

    /** "Skolechef Ida Holk står i spidsen for afdelingen." */
    void leads(String around, String sentence) {
        Matcher leads = LEADS_IT.matcher(sentence);
        OrganisationUnit unit = tree.units().get(around);
        if (!leads.matches()
                || unit == null
                || unit.kind().isPresent() && !unit.kind().equals(UnitWords.singular(leads.group("noun")))) {
            return;
        }
        String person = leads.group("person");
        if (person == null || NameList.person(person).isPresent()) {
            change(around, leads.group("office"), Optional.ofNullable(person).map(Person::of));
        }
    }

    private void change(String key, String office, Optional<Person> person) {
        Leadership leader = Leadership.builder()
                .role(LeadershipRole.ofTitle(office))
                .office(Office.of(office))
                .person(person)
                .build();
        // Who stands in for the leader is another.
        boolean second = DEPUTY.matches(FoldedWords.folded(office));
        tree.change(key, unit -> {
            List<Leadership> known = unit.leadership();
            if (known.isEmpty()) {
                return unit.withLeadership(List.of(leader));
            }
            boolean more = second && known.size() == 1 && !known.get(0).office().equals(leader.office());
            return more ? unit.withLeadership(List.of(known.get(0), leader)) : unit;
        });
    }
}
