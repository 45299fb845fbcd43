package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text must have for an expression to fit: pieces of words, a digit, a capital, so many letters, and how it begins.
 *
 * <p>Of {@code "(?:primo|medio) (?:juni|juli) \\d{4}"} these are "primo" or "medio", "juni" or "juli", a digit, and 12 letters. It
 * reads the expression once from left to right; what it does not understand needs nothing.
 */
final class Needed {

    private static final int ODD_FLAGS =
            Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern NO_LETTER_BEFORE =
            Pattern.compile("\\(\\?<!(?:\\\\p\\{L}|\\[\\\\p\\{L}-])\\)(?![?*+{])");

    private final String expression;
    private final boolean exact;
    private int at;

    private Needed(String expression, boolean exact) {
        this.expression = expression;
        this.exact = exact;
    }

    /** What an expression needs, with flags of {@link Pattern}. */
    static Need of(String expression, int flags, boolean exact) {
        if ((flags & ODD_FLAGS) != 0 || expression.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return Need.ANYTHING;
        }
        Needed needed = new Needed(expression, exact);
        try {
            Need need = needed.alternatives();
            return needed.at < expression.length() ? Need.ANYTHING : need;
        } catch (IndexOutOfBoundsException odd) {
            return Need.ANYTHING;
        }
    }

    /** Whether an expression is one alternative that fits only at the beginning. */
    static boolean onlyAtTheBeginning(String expression) {
        return expression.startsWith("^") && oneAlternative(expression);
    }

    /** Whether an expression is one alternative that fits nothing right behind a letter. */
    static boolean behindNoLetter(String expression) {
        return NO_LETTER_BEFORE.matcher(expression).lookingAt() && oneAlternative(expression);
    }

    private static boolean oneAlternative(String expression) {
        Needed all = new Needed(expression, true);
        try {
            all.sequence();
        } catch (IndexOutOfBoundsException odd) {
            return false;
        }
        return all.at == expression.length();
    }

    /** Alternatives up to the end or a closing bracket: the best pieces of all of them, none where one needs nothing. */
    private Need alternatives() {
        Need one = sequence();
        if (at >= expression.length() || expression.charAt(at) != '|') {
            return one;
        }
        List<Wanted> all = new ArrayList<>();
        int length = Integer.MAX_VALUE;
        boolean empty = false;
        FirstLetters first = FirstLetters.NONE;
        FirstPairs pairs = one.pairs();
        while (true) {
            all.add(one.pieces());
            length = Math.min(length, one.length());
            first = first.or(one.first());
            empty |= one.empty();
            pairs = pairs.or(one.pairs());
            if (at >= expression.length() || expression.charAt(at) != '|') {
                return new Need(Wanted.oneOf(all), length, first, empty, pairs);
            }
            at++;
            one = sequence();
        }
    }

    /** What a sequence needs: its letters that follow one another, and its groups. */
    private Need sequence() {
        Need all = Need.NOTHING;
        StringBuilder run = new StringBuilder();
        boolean began = false;
        FirstLetters ahead = FirstLetters.ANY;
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            char c = expression.charAt(at);
            Need one;
            char letter = 0;
            boolean looks = false;
            if (c == '(') {
                looks = expression.startsWith("(?=", at);
                one = group();
            } else if (c == '[') {
                one = letters();
            } else if (c == '\\') {
                one = escape();
                letter = literal(one);
            } else {
                at++;
                letter = ".^$".indexOf(c) >= 0 ? 0 : c;
                one = c == '^' || c == '$'
                        ? Need.NOTHING
                        : Need.one(Wanted.NOTHING, letter == 0 ? FirstLetters.ANY : FirstLetters.of(c, exact));
            }
            Count count = count();
            if (looks && !began && !one.empty() && count != Count.MAYBE) {
                ahead = ahead.and(one.first());
            }
            one = looks ? one.elsewhere() : one;
            began |= !one.empty() || one.first() != FirstLetters.NONE;
            if (letter != 0 && count == Count.ONCE) {
                run.append(letter);
                continue;
            }
            if (letter != 0 && count == Count.AGAIN) {
                run.append(letter);
                one = Need.NOTHING;
            }
            all = all.and(run(run, count == Count.AGAIN));
            run.setLength(0);
            one = count == Count.ONCE ? one : one.again();
            all = all.and(count == Count.MAYBE ? one.maybe() : one);
        }
        all = all.and(run(run, false));
        return ahead == FirstLetters.ANY
                ? all
                : new Need(
                        all.pieces(),
                        all.length(),
                        all.empty() ? ahead : all.first().and(ahead),
                        false,
                        all.pairs());
    }

    /** @param again whether the last letter may stand again */
    private Need run(StringBuilder run, boolean again) {
        String letters = run.toString();
        if (letters.isEmpty()) {
            return Need.NOTHING;
        }
        boolean tells = letters.length() > 1 || Wanted.tells(letters.charAt(0));
        FirstPairs pairs = FirstPairs.one(FirstLetters.of(letters.charAt(0), exact));
        if (letters.length() > 1) {
            pairs = pairs.and(FirstPairs.one(FirstLetters.of(letters.charAt(1), exact)));
        } else if (again) {
            pairs = pairs.again();
        }
        return new Need(
                tells ? new Wanted.Piece(letters) : Wanted.NOTHING, letters.length(), pairs.first(), false, pairs);
    }

    /** The letter that an escape stands for; 0 where it stands for several, or for a place. */
    private static char literal(Need escape) {
        boolean one = escape.length() == 1 && escape.pieces() instanceof Wanted.Piece;
        String piece = one ? ((Wanted.Piece) escape.pieces()).letters() : Wanted.DIGIT;
        return piece.equals(Wanted.DIGIT) || piece.equals(Wanted.CAPITAL) ? 0 : piece.charAt(0);
    }

    /** How often something stands. */
    private enum Count {
        ONCE,
        AGAIN,
        MAYBE
    }

    private Count count() {
        if (at >= expression.length()) {
            return Count.ONCE;
        }
        char c = expression.charAt(at);
        Count count;
        if (c == '?' || c == '*') {
            count = Count.MAYBE;
            at++;
        } else if (c == '+') {
            count = Count.AGAIN;
            at++;
        } else if (c == '{') {
            count = expression.charAt(at + 1) == '0' || expression.charAt(at + 1) == ',' ? Count.MAYBE : Count.AGAIN;
            at = expression.indexOf('}', at) + 1;
        } else {
            return Count.ONCE;
        }
        if (at < expression.length() && (expression.charAt(at) == '?' || expression.charAt(at) == '+')) {
            at++;
        }
        return count;
    }

    private Need group() {
        at++;
        boolean forbids = false;
        boolean looks = false;
        boolean behind = false;
        if (expression.charAt(at) == '?') {
            forbids = expression.startsWith("?!", at) || expression.startsWith("?<!", at);
            looks = forbids || expression.startsWith("?=", at) || expression.startsWith("?<=", at);
            behind = expression.startsWith("?<=", at);
            boolean named = expression.startsWith("?<", at) && !looks;
            if (named) {
                at = expression.indexOf('>', at) + 1;
            } else if (expression.startsWith("?<", at)) {
                at += 3;
            } else {
                while (":=!>)".indexOf(expression.charAt(at)) < 0) {
                    at++;
                }
                String flags = expression.substring(expression.lastIndexOf('?', at), at);
                if (flags.indexOf('U') >= 0 || flags.indexOf('x') >= 0) {
                    throw new IndexOutOfBoundsException("Not understood");
                }
                if (expression.charAt(at) == ')') {
                    // Flags for what follows.
                    at++;
                    return Need.NOTHING;
                }
                at++;
            }
        }
        Need inside = alternatives();
        at++;
        if (forbids) {
            return Need.NOTHING;
        }
        return behind ? inside.behind() : looks ? inside.ahead() : inside;
    }

    /** A class of characters, up to its closing bracket. */
    private Need letters() {
        int from = at;
        int depth = 0;
        do {
            char c = expression.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
            at++;
        } while (depth > 0);
        return LetterClass.need(expression.substring(from, at), exact);
    }

    /** What an escape stands for. */
    private Need escape() {
        char c = expression.charAt(at + 1);
        int from = at;
        at += 2;
        switch (c) {
            case 'p', 'P' -> {
                at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
                String written = expression.substring(from, at);
                boolean capital = exact && written.equals("\\p{Lu}");
                return Need.one(
                        capital ? new Wanted.Piece(Wanted.CAPITAL) : Wanted.NOTHING,
                        FirstLetters.ofClass(written, exact));
            }
            case 'k' -> {
                at = expression.indexOf('>', at) + 1;
                return Need.ANYTHING;
            }
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return Need.ANYTHING;
            }
            case 'd', 'D', 's', 'S', 'w', 'W' -> {
                return Need.one(
                        c == 'd' ? new Wanted.Piece(Wanted.DIGIT) : Wanted.NOTHING,
                        FirstLetters.ofClass(expression.substring(from, at), exact));
            }
            case 'u' -> {
                at += 4;
                return Need.one(Wanted.NOTHING, FirstLetters.ANY);
            }
            case 'b', 'B', 'A', 'z', 'Z' -> {
                return Need.NOTHING;
            }
            case 'G', 'R', 'X' -> {
                // Where the last one ended, or several characters that count as one.
                return Need.ANYTHING;
            }
            case 'x', 'Q', 'E', '0', 'c', 'N' -> throw new IndexOutOfBoundsException("Not understood");
            default -> {
                boolean several = Character.isLetterOrDigit(c);
                return several
                        ? Need.one(Wanted.NOTHING, FirstLetters.ANY)
                        : Need.one(new Wanted.Piece(String.valueOf(c)), FirstLetters.of(c, exact));
            }
        }
    }
}
