package dk.sagsgang.vocabulary;

import java.util.Locale;

/**
 * A word of a vocabulary that may grow: an outcome, a case type, the kind of a section.
 *
 * <p>Every such type is a record over its code with a constant for each word known today. A code that is not among them is
 * kept as it came, so it survives a round trip and can be reported; {@link #known()} is then false. In JSON a code is its
 * kebab-case string, such as {@code "referred-back"}. Since a vocabulary may grow, code that chooses by a word says what it
 * does with any other.
 */
public interface Code {

    /** The word in kebab-case English, such as {@code "noted"}; empty only in a value made of nothing. */
    String code();

    /** The vocabulary that it is of. */
    Vocabulary<?> vocabulary();

    /** Whether the library knows the word. */
    default boolean known() {
        return vocabulary().knows(code());
    }

    /** The Danish term, such as {@code "tilbagesendt"}; the code itself for a word that the library does not know. */
    default String danish() {
        return vocabulary().danish(code()).orElse(code());
    }

    /**
     * The word for people, such as {@code "referred back"} or {@code "tilbagesendt"}; Danish for the language "da". A word
     * that the library does not know is shown as it came.
     */
    default String label(Locale locale) {
        if (locale.getLanguage().equals("da")) {
            return danish();
        }
        return known() ? code().replace('-', ' ') : code();
    }
}
