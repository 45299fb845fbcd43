package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import java.util.Comparator;
import java.util.Optional;

/**
 * The place of a finding.
 *
 * @param source the name of the file or stream, such as {@code "minutes.json"}; empty for a document that was built in
 *     memory
 * @param pointer the JSON Pointer (RFC 6901) of the component as {@link Pointer} writes it, such as {@code "/items/3/decisions/0"}; empty for the
 *     document as a whole
 * @param line the line in the source, counted from 1, such as {@code 15}; empty when the document was not read from a
 *     source
 * @param column the column in the line, counted from 1 in characters; empty with {@code line}
 */
@JsonForm
public record Location(
        @JsonProperty("source") @Unset String source,
        @JsonProperty("pointer") @Unset String pointer,
        @JsonProperty("line") Optional<Integer> line,
        @JsonProperty("column") Optional<Integer> column)
        implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::source)
            .thenComparing(Location::line, Location::compareNumbers)
            .thenComparing(Location::column, Location::compareNumbers)
            .thenComparing(Location::pointer, Pointer::compare);

    /** Not stable: use {@link #of(String)}. */
    public Location {
        source = Components.text(source);
        pointer = Components.text(pointer);
        line = Components.optional(line);
        column = Components.optional(column);
    }

    /** A place in a document that has no source. */
    public static Location of(String pointer) {
        return new Location("", pointer, Optional.empty(), Optional.empty());
    }

    /** The same place in a named source. */
    public Location in(String source) {
        return new Location(source, pointer, line, column);
    }

    /** The same place with its line and column in the source, both counted from 1. */
    public Location at(int line, int column) {
        return new Location(source, pointer, Optional.of(line), Optional.of(column));
    }

    /**
     * Orders places as a reader meets them: by source, line and column, those without first, then by pointer with numbers
     * as numbers and before names.
     */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The place for people, such as {@code minutes.json:12:7} or {@code /items/3}. */
    @Override
    public String toString() {
        String place =
                line.map(l -> ":" + l).orElse("") + column.map(c -> ":" + c).orElse("");
        if (source.isEmpty()) {
            return pointer.isEmpty() ? "/" : pointer + place;
        }
        return source + place;
    }

    private static int compareNumbers(Optional<Integer> left, Optional<Integer> right) {
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : Boolean.compare(left.isPresent(), right.isPresent());
    }
}
