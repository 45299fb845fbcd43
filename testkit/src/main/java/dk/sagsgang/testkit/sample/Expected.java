package dk.sagsgang.testkit.sample;

/**
 * A finding that a sample must give: which rule, and where.
 *
 * @param rule the id of the rule, such as {@code "DEC-001"}
 * @param pointer the place as a JSON Pointer (RFC 6901), such as {@code "/items/0"}; empty for the document as a whole
 */
public record Expected(String rule, String pointer) {

    /** A finding as {@link #toString} writes it. */
    static Expected parse(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? new Expected(line, "") : new Expected(line.substring(0, space), line.substring(space + 1));
    }

    /** As it stands in a sample's file: the rule, and behind a space the pointer where there is one. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? rule : rule + " " + pointer;
    }
}
