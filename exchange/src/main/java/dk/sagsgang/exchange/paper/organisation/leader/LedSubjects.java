package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.AreaWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Units that are known by being led: "Socialområdet ledes af en socialchef". Who leads may be one or several: "ledes af vicedirektøren og to
 * kontorchefer".
 */
final class LedSubjects {

    private static final QuickPattern LED = QuickPattern.compile(
            "(?:^|, | af |og )(?<unit>\\p{Lu}[\\p{L}-]*(?:(?:, | og | & )[\\p{L}-]+){0,4}(?: \\p{Lu}[\\p{L}-]+)?)(?: i \\p{Lu}\\p{L}+ Kommune)?,? (?:(?:der|som) )?(?:ledes|er ledet|bliver ledet)(?: (?:i dag|fremover|i fællesskab|til daglig|dermed|nu))? af (?<list>[^.;:]{4,200})");

    /** What a municipality has that is no unit, or is one of them without its name. */
    private static final QuickPattern NOT = QuickPattern.compile(
            "(?:(?:Den|Det|De|Vi|Kommunen|Administrationen|Organisationen|Afdelingen|Forvaltningen|Centret|Centeret|Området|Sektionen|Staben|Sekretariatet|Enheden|Teamet|Kontoret|Projektet|Arbejdet|Møderne|Mødet|Gruppen|Processen|Indsatsen|Byrådet|Hver|Hvert|Alle)(?: .*)?|.*(?:udvalg(?:et)?|gruppe[nr]?|møde(?:t|rne)?|Kommune|(?<!om)råd(?:et)?))");

    /** "Socialområdet", "Socialområdets Stab". */
    private static final QuickPattern OWN =
            QuickPattern.compile("\\p{Lu}[\\p{L}-]+(?:området|sektoren)(?:s \\p{Lu}\\p{L}+)?");

    private static final int LONGEST = 500;

    private final UnitTree tree;

    LedSubjects(UnitTree tree) {
        this.tree = tree;
    }

    /** Takes up the units that a sentence tells to be led, with those who lead them. */
    void take(String sentence, PaperLine line) {
        Matcher led = LED.matcher(sentence.length() > LONGEST || !sentence.contains("led") ? "" : sentence);
        while (led.find()) {
            String name = led.group("unit");
            Optional<String> known = tree.find(name);
            boolean named = known.isPresent() || (OWN.matches(name) || AreaWords.area(name)) && !NOT.matches(name);
            List<LeadershipSeat> seats = named ? TeamSeats.of(led.group("list")) : List.of();
            if (!seats.isEmpty()) {
                String key = known.orElseGet(() -> tree.take(name, Optional.empty(), line));
                List<Leadership> leaders =
                        seats.stream().map(LedSubjects::leader).toList();
                tree.change(key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(leaders) : unit);
            }
        }
    }

    private static Leadership leader(LeadershipSeat seat) {
        return Leadership.builder()
                .role(seat.role())
                .office(seat.office())
                .person(seat.person())
                .number(seat.number())
                .build();
    }
}
