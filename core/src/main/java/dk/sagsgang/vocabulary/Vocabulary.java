package dk.sagsgang.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The known words of one vocabulary, found by their code.
 *
 * <pre>{@code Vocabulary.of(Outcome.Known.class).find("noted") // Optional[NOTED]}</pre>
 *
 * @param <K> the enum of the known words
 */
public final class Vocabulary<K extends Enum<K> & KnownCode> {

    private final Map<String, Optional<K>> byCode;

    private Vocabulary(Class<K> known) {
        byCode = Arrays.stream(known.getEnumConstants()).collect(Collectors.toMap(KnownCode::code, Optional::of));
    }

    /** The vocabulary whose words are the constants of an enum. */
    public static <K extends Enum<K> & KnownCode> Vocabulary<K> of(Class<K> known) {
        return new Vocabulary<>(known);
    }

    /** The known word with this code, if there is one. */
    public Optional<K> find(String code) {
        return byCode.getOrDefault(code, Optional.empty());
    }
}
