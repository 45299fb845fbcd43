package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
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

    private static final QuickPattern IS_LED = QuickPattern.compile(
            "^(?:(?:Afdelingens|Centrets|Forvaltningens|Sektionens|Stabens|Sekretariatets|Enhedens|Teamets|Områdets|Vores) (?=\\p{Ll}))?(?<office>[\\p{L}]*(?:direktør|chef|leder|koordinator)(?:en)?|Leder|Chef|Direktør)(?: (?:af|for|i) (?:afdelingen|centret|forvaltningen|sektionen|staben|sekretariatet|enheden|teamet|området))?(?: er| bliver| hedder|:) (?<person>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}(?:[\\p{L}'-]+|\\.)){1,3})(?:, (?:som|der|hidtil|tidligere|nuværende) [^.]{3,100})?\\.?$");

    private static final QuickPattern VACANT = QuickPattern.compile(
            "(?:Stillingen som )?(?<office>\\p{L}*(?:[dD]irektør|[cC]hef|[lL]eder))(?::| er)? (?:stillingen (?:er )?)?(?:p\\.t\\. |pt\\. |for tiden )?(?:ikke besat|ubesat|vakant|ledig)\\.?");

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
        Matcher is = IS_LED.matcher(sentence);
        if (is.matches()
                && !key.isEmpty()
                && NameList.person(is.group("person")).isPresent()) {
            change(key, is.group("office"), Optional.of(Person.of(is.group("person"))));
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
        tree.change(key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit);
    }
}
