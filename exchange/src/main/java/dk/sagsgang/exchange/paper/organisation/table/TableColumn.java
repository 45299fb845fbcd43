package dk.sagsgang.exchange.paper.organisation.table;

import dk.sagsgang.exchange.pattern.QuickPattern;

/** What stands in a column of a table of units, by the words of its head. */
enum TableColumn {
    UNIT("enhed|afdeling|center|område|team|distrikt|sektion|forvaltning|institution|kontor", "\\p{Lu}[^\\d|]{1,60}?"),
    LEADER(
            "(?:daglig )?leder|chef|ledelse|ansvarlig|\\p{L}*(?:leder|chef|direktør)",
            "(?:\\p{L}*(?:[lL]eder|[cC]hef|[dD]irektør|[kK]oordinator) (?:\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){1,3}|\\(?(?:vakant|ubesat|ledig)\\)?))"),
    POSTS("(?:antal )?(?:årsværk|fuldtidsstillinger|stillinger)|normering", "(?:ca\\. )?\\d[\\d.]*(?:,\\d+)?"),
    PEOPLE("(?:antal )?(?:medarbejdere|ansatte)", "(?:ca\\. )?\\d[\\d.]*"),
    BUDGET(
            "(?:drifts|netto|løn)?budget(?: \\d{4})?(?: ?\\(?(?:i )?(?:mio\\.|1\\.000) kr\\.?\\)?)?",
            "\\d[\\d.]*(?:,\\d+)?(?: ?(?:mio\\. |mia\\. )?kr\\.)?"),
    TARGETS("målgrupper?", "\\S.*?"),
    TASKS("(?:hoved|kerne)?opgaver", "\\S.*?"),
    PLACE("placering|sted|adresse|kontor|hjemsted|har til huse", "\\S.*?"),
    FORMER("(?:dannes|bestod|samlet) af|(?:tidligere|hidtil|i dag|nuværende|før) ?(?:\\p{L}+)?", "\\p{Lu}.*?");

    private final QuickPattern head;
    private final String cell;
    private final QuickPattern whole;

    TableColumn(String head, String cell) {
        this.head = QuickPattern.compile(head);
        this.cell = cell;
        this.whole = QuickPattern.compile(cell);
    }

    boolean open() {
        return this == TARGETS || this == TASKS || this == PLACE || this == FORMER || this == UNIT;
    }

    /** The words of its head. */
    QuickPattern head() {
        return head;
    }

    /** What a cell of it says, as an expression. */
    String cell() {
        return cell;
    }

    /** A whole cell of it. */
    QuickPattern whole() {
        return whole;
    }
}
