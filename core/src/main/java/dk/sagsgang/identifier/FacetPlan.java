package dk.sagsgang.identifier;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facets of KLE (handlingsfacetter): which exist in each category, and what they are called.
 *
 * <p>The bundled plan has 69 facets in seven categories and the same source and date as the bundled {@link KlePlan}.
 *
 * <p>Example: {@code FacetPlan.bundled().title(Facet.of("P19"))} is "Godkendelser". A plan never changes and may be
 * shared between threads.
 */
public final class FacetPlan {

    private static final String HEADER = "Kode,Titel";

    private final String source;
    private final LocalDate date;
    private final Map<Facet, String> titles = new HashMap<>();
    private final Map<FacetCategory, String> categories = new EnumMap<>(FacetCategory.class);
    private final Map<FacetCategory, List<Facet>> facets = new EnumMap<>(FacetCategory.class);

    private FacetPlan(CodeList list) {
        source = list.source();
        date = list.date();
        for (CodeList.Line line : list.lines()) {
            if (line.field(0).length() == 1) {
                addCategory(list, line);
            } else {
                addFacet(list, line);
            }
        }
        facets.replaceAll((category, below) -> List.copyOf(below));
    }

    private void addCategory(CodeList list, CodeList.Line line) {
        Optional<FacetCategory> category = FacetCategory.of(line.field(0).charAt(0));
        if (category.isEmpty()) {
            throw list.problem(line, "the letter is not that of a category");
        }
        if (categories.put(category.get(), line.field(1)) != null) {
            throw list.problem(line, "the category stands twice in the list");
        }
        facets.put(category.get(), new ArrayList<>());
    }

    private void addFacet(CodeList list, CodeList.Line line) {
        Facet facet = Facet.of(line.field(0));
        Optional<FacetCategory> category = facet.category();
        if (category.isEmpty() || !facet.plain().equals(facet)) {
            throw list.problem(line, "the facet is not the letter of a category and two digits");
        }
        List<Facet> siblings = facets.get(category.get());
        if (siblings == null) {
            throw list.problem(line, "the category of the facet does not stand before it");
        }
        if (titles.put(facet, line.field(1)) != null) {
            throw list.problem(line, "the facet stands twice in the list");
        }
        siblings.add(facet);
    }

    /** The plan that comes with the library; read when it is first asked for. */
    public static FacetPlan bundled() {
        return Bundled.PLAN;
    }

    /**
     * A plan from a CSV file with the columns {@code Kode,Titel}, where a code is the letter of a category or a facet,
     * under two lines that say where it was taken and its date, as in {@link KlePlan#load}.
     *
     * @param reader the file, read to its end and not closed
     * @param name the name of the list for messages, such as the file's
     * @throws CodeListException at the first line that is malformed, whose code stands twice, or whose category does
     *     not stand before it
     * @throws UncheckedIOException if the reader fails
     */
    public static FacetPlan load(Reader reader, String name) {
        return new FacetPlan(CodeList.read(reader, name, HEADER));
    }

    /** Whether the plan has this facet. */
    public boolean contains(Facet facet) {
        return titles.containsKey(facet.plain());
    }

    /** The title of a facet, in Danish; empty for a facet that the plan does not have. */
    public Optional<String> title(Facet facet) {
        return Optional.ofNullable(titles.get(facet.plain()));
    }

    /** The title of a category, in Danish; empty for a category that the plan does not have. */
    public Optional<String> title(FacetCategory category) {
        return Optional.ofNullable(categories.get(category));
    }

    /** The facets of a category in the order of the plan; none for a category that the plan does not have. */
    public List<Facet> facets(FacetCategory category) {
        return facets.getOrDefault(category, List.of());
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
        static final FacetPlan PLAN = CodeList.bundled("kle-facets.csv", FacetPlan::load);
    }
}
