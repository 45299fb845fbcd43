package dk.sagsgang.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads the tokens of a short text for a hand-written grammar: every method takes what it names and moves on, or takes
 * nothing and says so.
 */
public final class TokenReader {

    private final List<Token> tokens;
    private int next;

    private TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A reader at the beginning of a text. */
    public static TokenReader of(String printed) {
        return new TokenReader(Tokens.of(printed));
    }

    /** Whether everything has been taken. */
    public boolean atEnd() {
        return next == tokens.size();
    }

    /** Takes the longest of some expressions. */
    public boolean take(Expressions expressions) {
        int length = expressions.length(tokens, next);
        next += length;
        return length > 0;
    }

    /** Takes a single character that is neither letter nor digit. */
    public boolean takeMark(String mark) {
        return takeIf(token -> token.kind() == Token.Kind.MARK && token.text().equals(mark))
                .isPresent();
    }

    /** Takes such a character if no white space stands before it. */
    public boolean takeJoinedMark(String mark) {
        return !spaced() && takeMark(mark);
    }

    /** Takes a word of a vocabulary and gives its meaning. */
    public <T> Optional<T> takeWord(Map<String, T> vocabulary) {
        return takeIf(token -> token.kind() == Token.Kind.WORD && vocabulary.containsKey(token.text()))
                .flatMap(token -> Optional.ofNullable(vocabulary.get(token.text())));
    }

    /** Takes a word, whatever it is. */
    public Optional<Token> takeAnyWord() {
        return takeIf(token -> token.kind() == Token.Kind.WORD);
    }

    /** Takes a run of digits of a certain length and gives them as text, which keeps their zeros. */
    public Optional<String> takeDigits(int fewest, int most) {
        return takeIf(token -> token.kind() == Token.Kind.NUMBER
                        && token.text().length() >= fewest
                        && token.text().length() <= most)
                .map(Token::text);
    }

    /** Takes a whole number of a certain length in digits, at most nine. */
    public Optional<Integer> takeNumber(int fewest, int most) {
        return takeDigits(fewest, most).map(Integer::valueOf);
    }

    /** Whether white space, or nothing more, stands before the next token. */
    public boolean spaced() {
        return atEnd() || tokens.get(next).spaced();
    }

    /** Takes all that a rule takes, or nothing where it gives no answer. */
    public <T> Optional<T> attempt(Supplier<Optional<T>> rule) {
        int before = next;
        Optional<T> answer = rule.get();
        if (answer.isEmpty()) {
            next = before;
        }
        return answer;
    }

    /** Takes all that a rule takes, or nothing where it says no. */
    public boolean takeAll(BooleanSupplier rule) {
        return attempt(() -> rule.getAsBoolean() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** Whether a rule would take something here; takes nothing. */
    public boolean sees(BooleanSupplier rule) {
        int before = next;
        boolean seen = rule.getAsBoolean();
        next = before;
        return seen;
    }

    private Optional<Token> takeIf(Predicate<Token> wanted) {
        if (atEnd() || !wanted.test(tokens.get(next))) {
            return Optional.empty();
        }
        return Optional.of(tokens.get(next++));
    }
}
