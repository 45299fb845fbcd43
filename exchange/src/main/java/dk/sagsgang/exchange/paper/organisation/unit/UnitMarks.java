package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.organisation.OrganisationUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sentences in which each unit that the page names is put as a mark, so that an expression can ask for units whatever their names. */
public final class UnitMarks {

    /** Stands before and behind the number of a unit. */
    public static final char MARK = '\u00a4';

    /** An expression for one. */
    public static final String ONE = MARK + "\\d{1,4}" + MARK;

    /** An expression for several in a row. */
    public static final String SEVERAL = ONE + "(?:(?:, | og | samt |, og ){1,2}(?:de[nt] )?" + ONE + "){0,12}";

    /** Shorter words are said of other things too. */
    private static final int SHORTEST = 4;

    /** No page names more units. */
    private static final int MOST = 300;

    private final List<OrganisationUnit> units;

    public UnitMarks(UnitTree tree) {
        // The longest names first: one may be the end of another.
        units = tree.units().values().stream()
                .filter(unit -> unit.name().length() >= SHORTEST)
                .sorted(Comparator.comparing(
                        (OrganisationUnit unit) -> -unit.name().length()))
                .limit(MOST)
                .toList();
    }

    /** The sentence with its units marked. */
    public String marked(String sentence) {
        String marked = sentence;
        for (int i = 0; i < units.size(); i++) {
            String name = units.get(i).name();
            for (int at = marked.indexOf(name); at >= 0; at = marked.indexOf(name, at + 1)) {
                if (whole(marked, at, at + name.length())) {
                    marked = marked.substring(0, at) + MARK + i + MARK + marked.substring(at + name.length());
                }
            }
        }
        return marked;
    }

    /** The keys of the units that are marked in some words. */
    public List<String> keys(String marked) {
        List<String> keys = new ArrayList<>();
        for (int at = marked.indexOf(MARK); at >= 0; ) {
            int end = marked.indexOf(MARK, at + 1);
            if (end < 0) {
                break;
            }
            keys.add(units.get(Integer.parseInt(marked.substring(at + 1, end))).key());
            at = marked.indexOf(MARK, end + 1);
        }
        return keys;
    }

    private static boolean whole(String text, int start, int end) {
        boolean before = start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                        && text.charAt(start - 1) != '-'
                        && text.charAt(start - 1) != MARK;
        return before && (end == text.length() || !Character.isLetter(text.charAt(end)) && text.charAt(end) != '-');
    }
}
