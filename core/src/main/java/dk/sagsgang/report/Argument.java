package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/**
 * A named value in the message of a finding.
 *
 * <p>Only values that are safe to show are arguments: numbers, dates, printed marks, codes, identifiers and names of
 * bodies. Free text and the names of people are shown by their place and never quoted. Whatever looks like a CPR number
 * is masked here, so that no message can carry one, and long values are cut.
 *
 * @param name the name that the message uses, such as {@code "date"}
 * @param kind how the value is shown, such as {@code date}
 * @param value the value, such as {@code "2019-01-07"}; numbers plain, dates and times in ISO 8601
 */
public record Argument(
        @JsonProperty("name") String name,
        @JsonProperty("kind") Kind kind,
        @JsonProperty("value") String value) {

    private static final int LONGEST = 80;

    /** Matches nothing. */
    private static final String NONE = "(?!)";

    /** How the value of an argument is shown. */
    public enum Kind {
        /** A number, shown with the decimal sign of the language. */
        @JsonProperty("number")
        NUMBER("-?[0-9]+(?:\\.[0-9]+)?"),
        /** A date, shown as "7. januar 2019" or "7 January 2019". */
        @JsonProperty("date")
        DATE("[-+]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}"),
        /** A date with a time of day, in Danish local time. */
        @JsonProperty("time")
        TIME("[-+]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}"),
        /** A printed mark, such as an item number or "Ad. 1". */
        @JsonProperty("mark")
        MARK(NONE),
        /** A code of a vocabulary, shown by its label where it is known. */
        @JsonProperty("code")
        CODE(NONE),
        /** An identifier, such as a case number or a key. */
        @JsonProperty("identifier")
        IDENTIFIER(NONE),
        /** The name of a body or a unit. */
        @JsonProperty("body")
        BODY(NONE);

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        /** The form in which a value is nothing but a number, a date or a time; for kinds that may hold anything, no form. */
        private Pattern form() {
            return form;
        }
    }

    /** Masks what looks like a CPR number in a printed value and cuts what is too long. */
    public Argument {
        if (value != null && (kind == null || !kind.form().matcher(value).matches())) {
            value = PersonalNumbers.masked(value);
            // A cut can make ten digits of more, so what is left is masked once more.
            value = value.length() > LONGEST ? PersonalNumbers.masked(beginning(value)) + "…" : value;
        }
    }

    private static String beginning(String value) {
        boolean halved = Character.isHighSurrogate(value.charAt(LONGEST - 1));
        return value.substring(0, halved ? LONGEST - 1 : LONGEST);
    }

    /** A whole number. */
    public static Argument number(String name, long value) {
        return new Argument(name, Kind.NUMBER, Long.toString(value));
    }

    /** A decimal number. */
    public static Argument number(String name, BigDecimal value) {
        return new Argument(name, Kind.NUMBER, value.toPlainString());
    }

    /** A date. */
    public static Argument date(String name, LocalDate value) {
        return new Argument(name, Kind.DATE, value.toString());
    }

    /** A date with a time of day. */
    public static Argument time(String name, LocalDateTime value) {
        return new Argument(name, Kind.TIME, value.toString());
    }

    /** A printed mark. */
    public static Argument mark(String name, String value) {
        return new Argument(name, Kind.MARK, value);
    }

    /** A word of a vocabulary. */
    public static Argument code(String name, Code value) {
        return new Argument(name, Kind.CODE, value.code());
    }

    /** A constant of a closed vocabulary. */
    public static Argument code(String name, KnownCode value) {
        return new Argument(name, Kind.CODE, value.code());
    }

    /** An identifier. */
    public static Argument identifier(String name, String value) {
        return new Argument(name, Kind.IDENTIFIER, value);
    }

    /** The name of a body or a unit. */
    public static Argument body(String name, String value) {
        return new Argument(name, Kind.BODY, value);
    }
}
