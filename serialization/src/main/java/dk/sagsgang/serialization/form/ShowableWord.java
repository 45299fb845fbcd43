package dk.sagsgang.serialization.form;

import dk.sagsgang.report.Argument;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a message may show of a word that a reader does not know: one that looks like the words that belong there and is
 * short. Anything else may be text that slipped in, names and numbers of people with it, and is told by its place.
 */
public enum ShowableWord {
    /** Where the id of a rule stands, such as {@code MTG-099}. */
    RULE_ID("[A-Za-z0-9-]{1,20}"),
    /** Where the type of a file stands, such as {@code minutes}. */
    TYPE("[A-Za-z][A-Za-z-]{0,39}"),
    /** Where the version of the format stands, such as {@code 2.0}. */
    VERSION("[0-9.]{1,20}"),
    /** Where a word of a vocabulary stands, such as {@code comittee}. */
    VOCABULARY("[A-Za-z0-9-]{1,40}"),
    /** Where the name of a profile or of its file stands, such as {@code ærø-2020.json}. */
    PROFILE("[\\p{L}0-9_.-]{1,40}");

    private final Pattern looks;

    ShowableWord(String looks) {
        this.looks = Pattern.compile(looks);
    }

    /** Whether a message may show it. */
    public boolean mayShow(String text) {
        return looks.matcher(text).matches();
    }

    /**
     * The arguments of a message: the word as an identifier, where it may be shown, and the others behind it.
     *
     * @param name the name of the word's argument
     */
    public Argument[] arguments(String name, String text, Argument... others) {
        return mayShow(text)
                ? Stream.concat(Stream.of(Argument.identifier(name, text)), Arrays.stream(others))
                        .toArray(Argument[]::new)
                : others;
    }
}
