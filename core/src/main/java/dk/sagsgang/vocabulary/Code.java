package dk.sagsgang.vocabulary;

import java.util.Optional;

/**
 * A word of a vocabulary that may grow: an outcome, a case type, the kind of a section.
 *
 * <p>Every such type is a record over its code with constants for the words known today. A code that is not among them
 * is kept as it came, so it survives a round trip and can be reported; {@link #known()} is then empty. In
 * JSON a code is its kebab-case string, such as {@code "referred-back"}.
 */
public interface Code {

    /** The word in kebab-case English, such as {@code "noted"}; empty only in a value made of nothing. */
    String code();

    /** The known word; empty for a code that the library does not know. */
    Optional<? extends KnownCode> known();
}
