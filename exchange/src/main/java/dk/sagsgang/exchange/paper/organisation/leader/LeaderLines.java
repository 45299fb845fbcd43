package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.NameParticles;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Lines that name a leader: "Direktør Ole Thorning", "Leder: Centerchef Ida Holk", "Direktør for Kultur: Bo Ravn". */
public final class LeaderLines {

    static final String OFFICE =
            "(?:(?:[Oo]rdførende |[Aa]dministrerende |[Aa]dm\\. |\\p{Lu}\\p{Ll}+- og |Teknisk )?[\\p{L}-]*(?:[dD]irektør|[cC]hef|[lL]eder|[kK]oordinator)(?:en)?(?: (?:for|af) (?!de\\b|den\\b|det\\b)\\p{Lu}[^:,.]{2,60}?)?)";

    private static final String LABEL = "(?:(?:Ledelse|Leder|Daglig leder|Chef|Ansvarlig): ?)?";

    /** "Centerchef: Ida Holk (konstitueret)". */
    private static final String ACTING =
            "(?<meanwhile>(?:,| \\(|, \\() ?(?:konst\\.|kst\\.|konstitueret|fungerende|midlertidigt)\\)?)?";

    private static final QuickPattern LEADER = QuickPattern.compile("^" + LABEL
            + "(?<acting>(?:[Kk]onstitueret|[Ff]ungerende|[Kk]st\\.) )?(?<office>" + OFFICE
            + "):?,? (?<name>\\p{Lu}[\\p{L}.'-]+(?: (?:" + NameParticles.ANY + " ){0,2}\\p{Lu}[\\p{L}.'-]*){1,4})"
            + ACTING + "(?:,? (?:[Tt]lf|[Tt]elefon|[Mm]obil|[Mm]ail|[Ee]-?mail).*)?(?:: (?<units>.{5,400}?)\\.?|:)?$");

    /** "Leder: Ida Holk" and the office behind the name: "Ida Holk, centerchef". */
    private static final QuickPattern NAMED = QuickPattern.compile(
            "^(?<office>Daglig leder|\\p{Lu}?\\p{L}*(?:[cC]hef|[lL]eder|[dD]irektør)): (?<name>\\p{Lu}[\\p{L}.'-]+(?: (?:"
                    + NameParticles.ANY + " ){0,2}\\p{Lu}[\\p{L}.'-]*){1,4})" + ACTING + "\\.?$");

    private static final QuickPattern BEHIND = QuickPattern.compile("^(?<name>\\p{Lu}[\\p{L}.'-]+(?: (?:"
            + NameParticles.ANY + " ){0,2}\\p{Lu}[\\p{L}.'-]*){1,4}), (?<office>(?=\\p{Ll})" + OFFICE + ")\\.?$");

    /** "Direktør for Børn, Unge og Kultur": an area of several words. */
    private static final QuickPattern AREAS =
            QuickPattern.compile("\\p{Lu}?[\\p{L}-]*(?:[dD]irektør|[cC]hef)(?:en)? for \\p{Lu}[^:.]{2,80}");

    private static final QuickPattern OF = QuickPattern.compile(" (?:for|af) ");

    private static final List<String> OFFICES =
            List.of("irektør", "chef", "Chef", "leder", "Leder", "oordinator", "Ansvarlig");

    /** The stop of a line, which is none of a name: "Holk.", but not "Holk Jr." */
    private static final QuickPattern STOP = QuickPattern.compile("(?<=\\p{Ll}{3})\\.$");

    private LeaderLines() {}

    private static String bare(String name) {
        return STOP.matcher(name).replaceFirst("");
    }

    /**
     * A leader with what the same line says of the units.
     *
     * @param office the office
     * @param acting whether the office is held for the time being
     * @param person the name
     * @param units the names of the units; empty where they stand below
     */
    public record Leader(String office, boolean acting, String person, List<String> units) {

        /** The seat that a leader has, who answers for some units. */
        public LeadershipSeat seat(List<String> keys) {
            return LeadershipSeat.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(office))
                    .person(Person.of(person))
                    .units(keys)
                    .build();
        }

        /** The leader of one unit. */
        public Leadership leadership() {
            return Leadership.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(office))
                    .person(Person.of(person))
                    .acting(acting ? Optional.of(true) : Optional.empty())
                    .build();
        }
    }

    /** The leader that a line names; empty where it names none. */
    public static Optional<Leader> of(String line) {
        if (line.length() > 600 || !named(line)) {
            return Optional.empty();
        }
        Matcher leader = LEADER.matcher(line);
        Matcher named = NAMED.matcher(line);
        Matcher behind = BEHIND.matcher(line);
        if (leader.matches()) {
            String units = leader.group("units");
            List<String> names = units == null ? List.of() : UnitNameLists.of(units, OptionalInt.empty(), true);
            boolean person = NameList.person(leader.group("name")).isPresent()
                    && !UnitWords.name(leader.group("name"))
                    && !OF.find(leader.group("office")) | line.indexOf(':') > 0 | line.indexOf(',') > 0;
            return !person || units != null && names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Leader(
                            leader.group("office"),
                            leader.group("acting") != null || leader.group("meanwhile") != null,
                            bare(leader.group("name")),
                            names));
        }
        Matcher other = named.matches() ? named : behind;
        if (!other.matches() && line.contains(" for ") && line.contains(": ")) {
            return OfficeHolders.of(line)
                    .filter(held -> line.startsWith(held.office()) && AREAS.matches(held.office()))
                    .map(held -> new Leader(held.office(), false, held.person(), List.of()));
        }
        return other.matches() && NameList.person(other.group("name")).isPresent()
                ? Optional.of(new Leader(
                        other.group("office"),
                        other == named && named.group("meanwhile") != null,
                        bare(other.group("name")),
                        List.of()))
                : Optional.empty();
    }

    /** How many lines from an index on name one chief each and nothing more, below the name of their team; none where a list is led. */
    public static int chiefs(List<PaperLine> lines, int from) {
        int end = from;
        while (end < lines.size()
                && lines.get(end).mark().isEmpty()
                && chief(lines.get(end).text())) {
            end++;
        }
        return end < lines.size() && lines.get(end).bullet() ? 0 : end - from;
    }

    private static boolean chief(String line) {
        return of(line).filter(each -> each.units().isEmpty() && !director(each.office()))
                .isPresent();
    }

    /** A quick look before the expressions are asked. */
    private static boolean named(String line) {
        return OFFICES.stream().anyMatch(line::contains);
    }

    /** Whether an office is one of a director. */
    public static boolean director(String office) {
        return FoldedWords.folded(office).contains("direktør");
    }
}
