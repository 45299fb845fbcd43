package dk.sagsgang.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of one vocabulary that the library knows, each declared once with its code and its Danish term.
 *
 * <pre>{@code
 * private static final Vocabulary<CaseType> WORDS = Vocabulary.of(CaseType::new);
 * public static final CaseType DECISION = WORDS.word("decision", "beslutningssag");
 * }</pre>
 *
 * @param <C> the type of its words
 */
public final class Vocabulary<C extends Code> {

    private final Function<String, C> constructor;
    private final Map<String, C> words = new LinkedHashMap<>();
    private final Map<String, String> danish = new LinkedHashMap<>();

    private Vocabulary(Function<String, C> constructor) {
        this.constructor = constructor;
    }

    /** A vocabulary without words yet. */
    public static <C extends Code> Vocabulary<C> of(Function<String, C> constructor) {
        return new Vocabulary<>(constructor);
    }

    /** Declares a word; only for the constants of the type, while its class is initialised. */
    public C word(String code, String term) {
        C word = constructor.apply(code);
        if (words.put(code, word) != null) {
            throw new IllegalArgumentException("Two words of one vocabulary have the code " + code);
        }
        danish.put(code, term);
        return word;
    }

    /** The word with a code, known or not; null is a word without a code. */
    public C of(@Nullable String code) {
        C word = words.get(code);
        return word == null ? constructor.apply(code) : word;
    }

    /** The known words, in their order. */
    public List<C> words() {
        return List.copyOf(words.values());
    }

    /** The Danish term of a code; empty where it is not known. */
    public Optional<String> danish(String code) {
        return Optional.ofNullable(danish.get(code));
    }

    /** Whether a word of this code is known. */
    public boolean knows(String code) {
        return words.containsKey(code);
    }
}
