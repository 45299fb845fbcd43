package dk.sagsgang.identifier;

/**
 * A code list that cannot be used, with the place of the first fault in it.
 *
 * <p>The message names the list and the line and says what is wrong; it does not quote the line.
 *
 * <p>A list of municipalities whose seventh line has the code {@code 61}: the message names the list and line 7.
 */
public final class CodeListException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String list;
    private final int line;

    CodeListException(String list, int line, String problem) {
        super(list + ", line " + line + ": " + problem);
        this.list = list;
        this.line = line;
    }

    /** The name under which the list was loaded, such as {@code "kle-subjects.csv"}. */
    public String list() {
        return list;
    }

    /** The line with the fault, counted from 1. */
    public int line() {
        return line;
    }
}
