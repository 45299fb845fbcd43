package dk.sagsgang.examples.chart;

import dk.sagsgang.examples.chart.Drawing.Style;
import dk.sagsgang.examples.chart.Drawing.Weight;
import dk.sagsgang.examples.chart.Drawing.Words;
import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the box of a unit says: its kind, name, leaders, head count, budget and placement. */
final class UnitText {

    private static final Map<UnitKind, Style> STYLES = Map.ofEntries(
            Map.entry(UnitKind.DIRECTORATE, Style.WHOLE),
            Map.entry(UnitKind.ADMINISTRATION, Style.WHOLE),
            Map.entry(UnitKind.AREA, Style.WHOLE),
            Map.entry(UnitKind.DEPARTMENT, Style.WHOLE),
            Map.entry(UnitKind.SUBDEPARTMENT, Style.WHOLE),
            Map.entry(UnitKind.CENTRE, Style.WHOLE),
            Map.entry(UnitKind.EXECUTION_SECTION, Style.PROVIDER),
            Map.entry(UnitKind.INSTITUTION, Style.PROVIDER),
            Map.entry(UnitKind.AUTHORITY_SECTION, Style.AUTHORITY),
            Map.entry(UnitKind.STAFF, Style.STAFF),
            Map.entry(UnitKind.SECRETARIAT, Style.STAFF),
            Map.entry(UnitKind.PROJECT_ORGANISATION, Style.PROJECT));

    private final Locale locale;

    UnitText(Locale locale) {
        this.locale = locale;
    }

    List<Words> kindAndName(OrganisationUnit unit) {
        List<Words> words = new ArrayList<>();
        words.add(new Words(Weight.KIND, kind(unit)));
        words.add(new Words(Weight.NAME, name(unit)));
        if (unit.workingTitle().orElse(false)) {
            words.add(new Words(Weight.KIND, "(" + ChartWord.WORKING_TITLE.in(locale) + ")"));
        }
        return words;
    }

    /** The facts beside kind and name, a line each. */
    List<Words> facts(OrganisationUnit unit, boolean inTeam) {
        List<String> facts = new ArrayList<>();
        for (Leadership leadership : unit.leadership()) {
            facts.add((inTeam ? "● " : "") + leader(leadership));
            leadership.span().ifPresent(span -> facts.add(ChartWord.LEADS.in(locale) + " " + span.printed()));
        }
        unit.headCount().ifPresent(count -> facts.add(count.printed()));
        unit.fullTimeEquivalents().ifPresent(count -> facts.add(count.printed()));
        unit.budget().map(this::budget).ifPresent(facts::add);
        unit.duration().ifPresent(count -> facts.add(count.printed()));
        unit.placements().forEach(placement -> facts.add(placement(placement)));
        return facts.stream()
                .filter(fact -> !PlainText.clean(fact).isEmpty())
                .map(fact -> new Words(Weight.PLAIN, fact))
                .toList();
    }

    String kind(OrganisationUnit unit) {
        return unit.kind().map(kind -> kind.label(locale)).orElse(ChartWord.UNIT.in(locale));
    }

    static String name(OrganisationUnit unit) {
        return Stream.of(unit.name(), unit.shortName(), unit.key())
                .filter(name -> !PlainText.clean(name).isEmpty())
                .findFirst()
                .orElse("?");
    }

    static Style style(OrganisationUnit unit) {
        return unit.kind().map(kind -> STYLES.getOrDefault(kind, Style.OTHER)).orElse(Style.OTHER);
    }

    String leaders(List<Leadership> leaders) {
        return leaders.isEmpty()
                ? ChartWord.NOBODY.in(locale)
                : leaders.stream().map(this::leader).collect(Collectors.joining("; "));
    }

    private String leader(Leadership leadership) {
        String title = title(leadership.office(), leadership.role(), locale);
        List<String> notes = new ArrayList<>();
        leadership
                .number()
                .filter(number -> number.value().orElse(0) != 1)
                .ifPresent(number -> notes.add(number.printed()));
        if (leadership.vacant().orElse(false)) {
            notes.add(ChartWord.VACANT.in(locale));
        }
        if (leadership.acting().orElse(false)) {
            notes.add(ChartWord.ACTING.in(locale));
        }
        String person = leadership.person().map(who -> who.name()).orElse("");
        String both = Stream.of(title, person).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return notes.isEmpty() ? both : both + " (" + String.join(", ", notes) + ")";
    }

    /** The office as printed, else the word for the role. */
    static String title(Optional<Office> office, Optional<LeadershipRole> role, Locale locale) {
        return office.map(Office::title)
                .or(() -> role.map(r -> r.label(locale)))
                .orElse("");
    }

    private String budget(Budget budget) {
        String amount = budget.amount().map(printed -> printed.printed()).orElse("");
        String period =
                budget.period().map(printed -> " (" + printed.printed() + ")").orElse("");
        String external = Stream.of(
                        budget.externalShare().map(share -> share.printed()).orElse(""),
                        budget.externalAmount().map(part -> part.printed()).orElse(""),
                        budget.externalPurpose())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return amount + period + (external.isEmpty() ? "" : ", " + ChartWord.OF_WHICH.in(locale) + " " + external);
    }

    private String placement(Placement placement) {
        String kind = placement.kind().map(k -> k.label(locale)).orElse("");
        String extent = placement.extent().isBlank() ? "" : " (" + placement.extent() + ")";
        String where = Stream.of(placement.part(), placement.place())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return kind + extent + (where.isEmpty() ? "" : ": " + where);
    }
}
