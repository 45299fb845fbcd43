package dk.sagsgang.validation.reading;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/**
 * The problems that readers find while they read. Readers report them under these ids; nothing here reads.
 *
 * <p>A strict reader reports each at the severity given here. A tolerant reader takes what is unambiguous and reports it
 * under the same id as a warning.
 *
 * <p>A date written {@code "7.1.2019"} gives DOC-012 at its pointer, such as {@code /date}.
 */
public final class ReadingRules {

    /** DOC-001: The source cannot be read: it is missing, a broken link, or the system refuses. */
    public static final RuleDescription UNREADABLE = RuleDescription.of("DOC-001", Severity.ERROR)
            .withVariant("missing", Severity.ERROR)
            .withVariant("link", Severity.ERROR)
            .withVariant("denied", Severity.ERROR)
            .withVariant("locked", Severity.ERROR)
            .withVariant("damaged", Severity.ERROR);

    /** DOC-002: The source is empty. */
    public static final RuleDescription EMPTY =
            RuleDescription.of("DOC-002", Severity.ERROR).withVariant("pictures", Severity.ERROR);

    /** DOC-003: The bytes are not UTF-8. */
    public static final RuleDescription ENCODING = RuleDescription.of("DOC-003", Severity.ERROR)
            .withVariant("utf-16", Severity.ERROR)
            .withVariant("utf-32", Severity.ERROR);

    /** DOC-004: The text is not well-formed JSON. */
    public static final RuleDescription SYNTAX =
            RuleDescription.of("DOC-004", Severity.ERROR).withVariant("truncated", Severity.ERROR);

    /** DOC-005: Something follows after the document. */
    public static final RuleDescription TRAILING = RuleDescription.of("DOC-005", Severity.ERROR);

    /** DOC-006: The document is larger, deeper or longer somewhere than a reader takes. */
    public static final RuleDescription TOO_LARGE = RuleDescription.of("DOC-006", Severity.ERROR)
            .withVariant("document", Severity.ERROR)
            .withVariant("depth", Severity.ERROR)
            .withVariant("text", Severity.ERROR)
            .withVariant("number", Severity.ERROR)
            .withVariant("items", Severity.ERROR)
            .withVariant("pages", Severity.ERROR)
            .withVariant("problems", Severity.ERROR);

    /** DOC-007: The type of document is missing or unknown. */
    public static final RuleDescription TYPE = RuleDescription.of("DOC-007", Severity.ERROR)
            .withVariant("missing", Severity.ERROR)
            .withVariant("unknown", Severity.ERROR);

    /** DOC-008: The version of the format is missing, malformed or newer than the library. */
    public static final RuleDescription VERSION = RuleDescription.of("DOC-008", Severity.ERROR)
            .withVariant("missing", Severity.ERROR)
            .withVariant("malformed", Severity.ERROR)
            .withVariant("unknown", Severity.ERROR)
            .withVariant("newer", Severity.ERROR);

    /** DOC-009: A property is unknown. */
    public static final RuleDescription UNKNOWN_PROPERTY = RuleDescription.of("DOC-009", Severity.ERROR);

    /** DOC-010: A property stands more than once in an object. */
    public static final RuleDescription DUPLICATE_PROPERTY = RuleDescription.of("DOC-010", Severity.ERROR);

    /** DOC-011: A value has another type than the property takes. */
    public static final RuleDescription WRONG_TYPE =
            RuleDescription.of("DOC-011", Severity.ERROR).withVariant("missing", Severity.ERROR);

    /** DOC-012: A value has the right type but not the form that the property takes. */
    public static final RuleDescription WRONG_FORM = RuleDescription.of("DOC-012", Severity.ERROR)
            .withVariant("date", Severity.ERROR)
            .withVariant("date-time", Severity.ERROR)
            .withVariant("time", Severity.ERROR)
            .withVariant("number", Severity.ERROR)
            .withVariant("choice", Severity.ERROR);

    /** DOC-013: A list has a null in it. */
    public static final RuleDescription NULL_ELEMENT = RuleDescription.of("DOC-013", Severity.ERROR);

    /** DOC-014: A text holds characters that no text may hold: NUL, other control characters, halves of a character. */
    public static final RuleDescription CHARACTERS = RuleDescription.of("DOC-014", Severity.ERROR)
            .withVariant("control", Severity.ERROR)
            .withVariant("surrogate", Severity.ERROR);

    /** DOC-015: A folder has no document in it, or an export none that is published. */
    public static final RuleDescription NO_DOCUMENTS = RuleDescription.of("DOC-015", Severity.ERROR)
            .withVariant("", Severity.ERROR)
            .withVariant("none-published", Severity.INFO);

    /** DOC-016: What is read of a paper is read with certainty. A reading that is not is told, and is for people to look at. */
    public static final RuleDescription UNCERTAIN = RuleDescription.of("DOC-016", Severity.INFO)
            .withVariant("kind", Severity.INFO)
            .withVariant("municipality", Severity.INFO)
            .withVariant("body", Severity.INFO)
            .withVariant("date", Severity.INFO)
            .withVariant("edition", Severity.INFO);

    /** All of them, in the order of their ids. */
    public static final List<RuleDescription> ALL = List.of(
            UNREADABLE,
            EMPTY,
            ENCODING,
            SYNTAX,
            TRAILING,
            TOO_LARGE,
            TYPE,
            VERSION,
            UNKNOWN_PROPERTY,
            DUPLICATE_PROPERTY,
            WRONG_TYPE,
            WRONG_FORM,
            NULL_ELEMENT,
            CHARACTERS,
            NO_DOCUMENTS,
            UNCERTAIN);

    private ReadingRules() {}
}
