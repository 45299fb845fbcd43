package dk.sagsgang.exchange.paper.organisation.table;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one cell of a table says of the unit in its row, by the column that it stands in. */
final class TableFacts {

    private static final QuickPattern VACANT = QuickPattern.compile(" \\(?(?:vakant|ubesat|ledig)\\)?$");

    /** A whole cell of who leads, where nobody does yet. */
    private static final QuickPattern NOBODY = QuickPattern.compile(
            "\\(?(?:(?:stillingen )?(?:er )?(?:vakant|ubesat|ledig|opslås|slås op|under besættelse)|N\\.? ?N\\.?)\\)?",
            Pattern.CASE_INSENSITIVE);

    /** Such a head names no office: "Leder". */
    private static final QuickPattern ANY_LEADER =
            QuickPattern.compile("(?:daglig )?leder|chef|ledelse|ansvarlig", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern BETWEEN = QuickPattern.compile(", (?:og |samt )?| og (?=\\p{Lu})| samt |; ?");

    private static final QuickPattern OFFICE =
            QuickPattern.compile("\\p{L}*(?:[lL]eder|[cC]hef|[dD]irektør|[kK]oordinator) ");

    private static final QuickPattern MILLIONS = QuickPattern.compile("mio\\.");

    private static final QuickPattern THOUSANDS = QuickPattern.compile("1\\.000 kr|t\\.kr|tusind");

    /** "Lønbudget" is less than all. */
    private static final QuickPattern WHAT = QuickPattern.compile("(?:Løn|Drifts|Netto)budget");

    private static final QuickPattern YEAR = QuickPattern.compile("(?:19|20)\\d{2}");

    private static final char TAB = '\t';

    private TableFacts() {}

    static boolean fits(TableColumn column, String cell) {
        return column == TableColumn.LEADER
                ? NOBODY.matches(cell)
                        || NameList.person(cell).isPresent()
                        || column.whole().matches(cell)
                : column.whole().matches(cell);
    }

    /** "Udegruppe 1 og Udegruppe 2" are two names. */
    static List<String> names(String cell) {
        return Stream.of(BETWEEN.split(cell)).map(String::strip).toList();
    }

    static OrganisationUnit said(OrganisationUnit unit, TableColumn column, String cell, String head) {
        return switch (column) {
            case UNIT -> unit;
            case LEADER -> unit.leadership().isEmpty() ? unit.withLeadership(leaders(cell, head)) : unit;
            case POSTS ->
                unit.fullTimeEquivalents().isEmpty()
                        ? unit.withFullTimeEquivalents(
                                Count.of(cell + " årsværk").withPrinted(cell).withUnit(""))
                        : unit;
            case PEOPLE -> unit.headCount().isEmpty() ? unit.withHeadCount(Count.of(cell)) : unit;
            case BUDGET -> unit.budget().isEmpty() ? unit.withBudget(budget(cell, head)) : unit;
            case TARGETS -> unit.targetGroups().isEmpty() ? unit.withTargetGroups(List.of(TargetGroup.of(cell))) : unit;
            case TASKS -> unit.tasks().isEmpty() ? unit.withTasks(List.of(cell.split(", "))) : unit;
            case FORMER -> unit.predecessors().isEmpty() ? unit.withPredecessors(former(cell)) : unit;
            case PLACE ->
                unit.placements().isEmpty()
                        ? unit.withPlacements(
                                List.of(Placement.builder().place(cell).build()))
                        : unit;
        };
    }

    private static List<UnitReference> former(String cell) {
        return names(cell).stream().map(UnitReference::named).toList();
    }

    /** Who leads by a cell; the head of its column may be the office that all of them have, "Områdeleder". */
    private static List<Leadership> leaders(String cell, String head) {
        boolean nobody = NOBODY.matches(cell);
        boolean office = !head.isEmpty() && head.indexOf(TAB) < 0 && !ANY_LEADER.matches(head);
        if (nobody || NameList.person(cell).isPresent() && !OFFICE.lookingAt(cell)) {
            return List.of(Leadership.builder()
                    .role(office ? LeadershipRole.ofTitle(head) : Optional.empty())
                    .office(office ? Optional.of(Office.of(head)) : Optional.empty())
                    .person(nobody ? Optional.empty() : Optional.of(Person.of(cell)))
                    .vacant(nobody ? Optional.of(true) : Optional.empty())
                    .build());
        }
        Matcher vacant = VACANT.matcher(cell);
        String held = vacant.find() ? cell.substring(0, vacant.start()) : cell;
        int blank = held.indexOf(' ');
        String title = blank < 0 ? held : held.substring(0, blank);
        Optional<Person> person = blank < 0 ? Optional.empty() : NameList.person(held.substring(blank + 1));
        return List.of(Leadership.builder()
                .role(LeadershipRole.ofTitle(title))
                .office(Office.of(title))
                .person(person)
                .vacant(blank < 0 ? Optional.of(true) : Optional.empty())
                .build());
    }

    private static Budget budget(String cell, String head) {
        Matcher year = YEAR.matcher(head);
        boolean millions = MILLIONS.find(head) && !cell.endsWith("kr.");
        boolean thousands = THOUSANDS.find(head) && !cell.endsWith("kr.");
        Amount amount = millions || thousands
                ? Amount.of(cell + (millions ? " mio. kr." : " t.kr.")).withPrinted(cell)
                : Amount.of(cell);
        Matcher what = WHAT.matcher(head);
        return Budget.builder()
                .amount(amount)
                .remark(what.find() ? what.group() : "")
                .period(year.find() ? Optional.of(ImpreciseDate.of(year.group())) : Optional.empty())
                .build();
    }
}
