package dk.sagsgang.validation.reading;

import dk.sagsgang.vocabulary.KnownCode;
import java.util.Locale;

/**
 * What stands at a place in JSON, or what belongs there, in words that fit the messages of {@link ReadingRules}.
 *
 * <p>Of {@code "items":{}} a message says that a list belongs there and an object stands there.
 */
public enum ValueKind implements KnownCode {
    /** A string. */
    TEXT("en tekst", "a text"),
    /** A string, or an object with a format and the content in it. */
    FORMATTED_TEXT("en tekst eller et objekt med format og indhold", "a text or an object with format and content"),
    /** A number of any kind. */
    NUMBER("et tal", "a number"),
    /** A number without decimals. */
    WHOLE_NUMBER("et helt tal", "a whole number"),
    /** A number without decimals that 32 bits can hold. */
    SMALL_WHOLE_NUMBER("et helt tal på højst 32 bit", "a whole number of at most 32 bits"),
    /** True or false. */
    TRUTH_VALUE("sandt eller falsk (true, false)", "true or false"),
    /** A string with a date. */
    DATE("en dato", "a date"),
    /** A string with a date and a time of day. */
    DATE_TIME("en dato med klokkeslæt", "a date with a time"),
    /** A string with a time of day. */
    TIME("et klokkeslæt", "a time of day"),
    /** A string with one of a closed set of words. */
    WORD("et ord fra en fast ordliste", "a word of a fixed list"),
    /** An array. */
    LIST("en liste", "a list"),
    /** An object. */
    OBJECT("et objekt", "an object"),
    /** Null. */
    NULL("null", "null");

    private final String danish;
    private final String english;

    ValueKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("da") ? danish : english;
    }
}
