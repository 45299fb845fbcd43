package dk.sagsgang.testkit.sample;

/**
 * A finding that a sample archive must give: in which document, which rule, and where.
 *
 * @param file the name of the document's file, such as {@code "minutes.json"}
 * @param finding the rule and the place in the document, such as {@code DEC-001 /items/0}
 */
public record ExpectedIn(String file, Expected finding) {

    /** A finding as {@link #toString} writes it. */
    static ExpectedIn parse(String line) {
        int space = line.indexOf(' ');
        return new ExpectedIn(line.substring(0, space), Expected.parse(line.substring(space + 1)));
    }

    /** As it stands in a sample's file: the document, the rule, and the pointer where there is one. */
    @Override
    public String toString() {
        return file + " " + finding;
    }
}
