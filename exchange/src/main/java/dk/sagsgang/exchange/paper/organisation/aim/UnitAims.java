package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.aim.Aim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * What the text of one unit says that it is to reach, to develop and to work by: "Samtidig skal projektet understøtte samarbejdet",
 * "Fremskudte indsatser skal udvikles yderligere", "Forebyggelsesperspektivet er væsentligt". What a unit does is told elsewhere: an
 * aim has a verb of change.
 */
public final class UnitAims {

    private static final String IT = UnitNouns.DEFINITE
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^\\(\\?:", "(?:projektet|projektorganisationen|programmet|indsatsen|");

    private static final String REACHING =
            "(?:styrke|fremme|understøtte|øge|forbedre|mindske|nedbringe|løfte|bidrage til)";

    private static final QuickPattern SHALL = QuickPattern.compile(
            "^(?:(?:Projekt(?:et|organisationen)|Programmet) skal|(?:Samtidigt?|Desuden|Endvidere|Derudover|Herudover|Dermed) skal "
                    + IT + ") (?<aim>" + REACHING + " [^.:;]{8,300})\\.?$");

    private static final QuickPattern FOCUS = QuickPattern.compile(
            "^Der (?:skal|vil) (?:(?:skulle )?være|lægges|sættes) (?:(?:et )?(?:stort?|særligt?|øget) )?fokus på (?<aim>[^.:;]{8,300})\\.?$");

    private static final QuickPattern DEVELOPED = QuickPattern.compile(
            "^(?<what>\\p{Lu}[^.,:;]{4,80}?) skal (?:videre)?udvikles(?: yderligere| løbende| videre| fortsat)?\\.?$");

    private static final QuickPattern PERSPECTIVE = QuickPattern.compile(
            "^(?:I arbejdet er )?(?<what>\\p{Lu}\\p{Ll}{4,}?)(?:s?perspektivet|s?princippet|s?tankegangen|s?tilgangen) (?:er|bliver|vil være) (?:væsentligt?|centralt?|bærende|vigtigt?|afgørende|grundlæggende)(?: (?:for|i|med) .*)?\\.?$");

    /** No paper has more of them. */
    private static final int MOST = 200;

    private static final int LONGEST = 400;

    private UnitAims() {}

    /** Whether a sentence tells an aim of the unit that its text is about. */
    public static boolean take(String sentence, String unit, UnitTree tree) {
        OrganisationUnit known = tree.units().get(unit);
        if (known == null || sentence.length() > LONGEST || known.aims().size() > MOST) {
            return false;
        }
        for (QuickPattern form : List.of(SHALL, FOCUS)) {
            Matcher aim = form.matcher(sentence);
            if (aim.matches()) {
                List<Aim> aims = new ArrayList<>(known.aims());
                aims.add(Aim.builder().text(aim.group("aim")).build());
                tree.change(unit, each -> each.withAims(aims));
                return true;
            }
        }
        Matcher developed = DEVELOPED.matcher(sentence);
        if (developed.matches() && known.developments().size() < MOST) {
            tree.change(unit, each -> each.withDevelopments(more(each.developments(), developed.group("what"))));
        }
        Matcher perspective = PERSPECTIVE.matcher(sentence);
        if (perspective.matches() && known.principles().size() < MOST) {
            tree.change(unit, each -> each.withPrinciples(more(each.principles(), perspective.group("what"))));
        }
        return false;
    }

    private static List<String> more(List<String> known, String words) {
        List<String> all = new ArrayList<>(known);
        all.add(words);
        return all;
    }
}
