package dk.sagsgang.identifier;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The subjects of KLE (emneplan): which numbers exist, what they are called, and how they hang together.
 *
 * <p>The bundled plan has 36 main groups, 488 groups and 2,333 subjects. It was taken from a spreadsheet in the public
 * repository OS2mo/os2mo (docs/src/static/kle.xlsx, MPL-2.0), whose content is that of kle-online.dk; {@link #date()} is
 * the day on which the spreadsheet came into that repository. KLE may have changed since, and a municipality may have own
 * numbers in intervals kept for it: a number that is not in the plan need not be wrong. {@code 00.00.00} is not in it
 * either, although it is in wide use.
 *
 * <p>Example: {@code KlePlan.bundled().title(KleNumber.of("00.22.02"))} is "Kommunalbestyrelsen - kommunens styrelse". A
 * plan never changes and may be shared between threads.
 */
public final class KlePlan {

    private static final String HEADER = "Niveau,EmneNr,EmneTitel";

    private final String source;
    private final LocalDate date;
    private final Map<KleNumber, String> titles = new HashMap<>();
    private final Map<KleNumber, List<KleNumber>> children = new HashMap<>();
    private final List<KleNumber> mainGroups;

    private KlePlan(CodeList list) {
        source = list.source();
        date = list.date();
        List<KleNumber> top = new ArrayList<>();
        for (CodeList.Line line : list.lines()) {
            KleNumber number = number(list, line);
            Optional<KleNumber> parent = number.parent();
            if (parent.isEmpty()) {
                top.add(number);
            } else if (titles.containsKey(parent.get())) {
                children.computeIfAbsent(parent.get(), p -> new ArrayList<>()).add(number);
            } else {
                throw list.problem(line, "the number above it does not stand before it");
            }
            if (titles.put(number, line.field(2)) != null) {
                throw list.problem(line, "the number stands twice in the list");
            }
        }
        children.replaceAll((number, below) -> List.copyOf(below));
        mainGroups = List.copyOf(top);
    }

    private static KleNumber number(CodeList list, CodeList.Line line) {
        KleNumber number = KleNumber.of(line.field(1));
        Optional<KleLevel> level = number.level();
        if (level.isEmpty() || !number.plain().equals(number)) {
            throw list.problem(line, "the number is not two digits for each level");
        }
        if (!line.field(0).equals(Integer.toString(level.get().number()))) {
            throw list.problem(line, "the level is not the one that the number has");
        }
        return number;
    }

    /** The plan that comes with the library; read when it is first asked for. */
    public static KlePlan bundled() {
        return Bundled.PLAN;
    }

    /**
     * A plan from a CSV file with the columns {@code Niveau,EmneNr,EmneTitel} (level from 1 to 3, number, title), under
     * two lines that say where it was taken and its date:
     *
     * <pre>
     * # source: kle-online.dk
     * # date: 2023-08-11
     * Niveau,EmneNr,EmneTitel
     * 1,00,Kommunens styrelse
     * 2,00.05,"Besøg, repræsentation mv."
     * </pre>
     *
     * @param reader the file, read to its end and not closed
     * @param name the name of the list for messages, such as the file's
     * @throws CodeListException at the first line that is malformed, whose number stands twice, or whose number above
     *     does not stand before it
     * @throws UncheckedIOException if the reader fails
     */
    public static KlePlan load(Reader reader, String name) {
        return new KlePlan(CodeList.read(reader, name, HEADER));
    }

    /** Whether the plan has this number. */
    public boolean contains(KleNumber number) {
        return titles.containsKey(number.plain());
    }

    /** The title (emnetitel), in Danish; empty for a number that the plan does not have. */
    public Optional<String> title(KleNumber number) {
        return Optional.ofNullable(titles.get(number.plain()));
    }

    /** The number above, if the plan has this number and it is not a main group. */
    public Optional<KleNumber> parent(KleNumber number) {
        return contains(number) ? number.parent() : Optional.empty();
    }

    /** The numbers just below, in the order of the plan; none for a subject and for a number the plan does not have. */
    public List<KleNumber> children(KleNumber number) {
        return children.getOrDefault(number.plain(), List.of());
    }

    /** The main groups (hovedgrupper) in the order of the plan. */
    public List<KleNumber> mainGroups() {
        return mainGroups;
    }

    /** Where the list was taken, as the list itself says. */
    public String source() {
        return source;
    }

    /** The day of which the list is, as the list itself says; 11 August 2023 for the bundled one. */
    public LocalDate date() {
        return date;
    }

    /** Read when it is first asked for. */
    private static final class Bundled {
        static final KlePlan PLAN = CodeList.bundled("kle-subjects.csv", KlePlan::load);
    }
}
