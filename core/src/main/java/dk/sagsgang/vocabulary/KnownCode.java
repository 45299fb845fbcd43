package dk.sagsgang.vocabulary;

import java.util.Locale;

/**
 * A word of a closed vocabulary, with its Danish term and its English label; implemented by enums.
 *
 * <p>The constant {@code REFERRED_BACK} has the term "tilbagesendt" and the code {@code "referred-back"}.
 */
public interface KnownCode {

    /** The name of the enum constant, such as {@code REFERRED_BACK}. */
    String name();

    /** The Danish term, such as {@code "tilbagesendt"}. */
    String danish();

    /** The word as it stands in JSON, such as {@code "referred-back"}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for people, such as {@code "referred back"} or {@code "tilbagesendt"}; Danish for the language "da". */
    default String label(Locale locale) {
        return locale.getLanguage().equals("da") ? danish() : code().replace('-', ' ');
    }
}
