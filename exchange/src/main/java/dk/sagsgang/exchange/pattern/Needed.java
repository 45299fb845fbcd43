package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which letters a text must have for an expression to fit: some pieces, of which one is there.
 *
 * <p>Of {@code "(?:primo|medio) (?:juni|juli) \\d{4}"} these are "primo" and "medio". It reads the expression once from left to
 * right; what it does not understand needs nothing.
 */
final class Needed {

    /** With more pieces the looking costs as much as the expression. */
    private static final int MOST = 40;

    private final String expression;
    private int at;

    private Needed(String expression) {
        this.expression = expression;
    }

    /** The pieces; none where every text may fit. */
    static List<String> of(String expression) {
        Needed needed = new Needed(expression);
        try {
            List<String> pieces = needed.alternatives();
            return needed.at < expression.length() ? List.of() : pieces;
        } catch (IndexOutOfBoundsException odd) {
            return List.of();
        }
    }

    /** Alternatives up to the end or a closing bracket: the pieces of all of them, none where one needs nothing. */
    private List<String> alternatives() {
        List<String> all = new ArrayList<>();
        boolean free = false;
        while (true) {
            List<String> one = sequence();
            free |= one.isEmpty();
            all.addAll(one);
            if (at >= expression.length() || expression.charAt(at) != '|') {
                return free || all.size() > MOST ? List.of() : all;
            }
            at++;
        }
    }

    /** What a sequence needs: the best of its letters that follow one another, and of its groups. */
    private List<String> sequence() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            char c = expression.charAt(at);
            List<String> group = List.of();
            char letter = 0;
            if (c == '(') {
                group = group();
            } else if (c == '[') {
                skipClass();
            } else if (c == '\\') {
                letter = escape();
            } else {
                at++;
                letter = ".^$".indexOf(c) >= 0 ? 0 : c;
            }
            Count count = count();
            if (letter != 0 && count == Count.ONCE) {
                run.append(letter);
                continue;
            }
            if (letter != 0 && count == Count.AGAIN) {
                run.append(letter);
            }
            best = better(best, run.isEmpty() ? List.of() : List.of(run.toString()));
            run.setLength(0);
            if (count == Count.AGAIN && letter != 0) {
                continue;
            }
            best = count == Count.MAYBE ? best : better(best, group);
        }
        return better(best, run.isEmpty() ? List.of() : List.of(run.toString()));
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

    private List<String> group() {
        at++;
        boolean forbids = false;
        if (expression.charAt(at) == '?') {
            forbids = expression.startsWith("?!", at) || expression.startsWith("?<!", at);
            boolean named = expression.startsWith("?<", at)
                    && !expression.startsWith("?<!", at)
                    && !expression.startsWith("?<=", at);
            if (named) {
                at = expression.indexOf('>', at) + 1;
            } else if (expression.startsWith("?<", at)) {
                at += 3;
            } else {
                while (":=!>)".indexOf(expression.charAt(at)) < 0) {
                    at++;
                }
                if (expression.charAt(at) == ')') {
                    // Flags for what follows.
                    at++;
                    return List.of();
                }
                at++;
            }
        }
        List<String> inside = alternatives();
        at++;
        return forbids ? List.of() : inside;
    }

    private void skipClass() {
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
    }

    /** The letter that an escape stands for; 0 where it stands for several, or for a place. */
    private char escape() {
        char c = expression.charAt(at + 1);
        at += 2;
        if (c == 'p' || c == 'P') {
            at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
            return 0;
        }
        if (c == 'k') {
            at = expression.indexOf('>', at) + 1;
            return 0;
        }
        if (c == 'u') {
            at += 4;
            return 0;
        }
        if (c == 'x' || c == 'Q' || c == 'E' || c == '0' || c == 'c') {
            throw new IndexOutOfBoundsException("Not understood");
        }
        return Character.isLetterOrDigit(c) ? 0 : c;
    }

    /** The pieces that fewer texts have: the longer ones, and of those the fewer. */
    private static List<String> better(List<String> one, List<String> other) {
        return worth(other) > worth(one) ? other : one;
    }

    private static int worth(List<String> pieces) {
        int shortest = pieces.stream().mapToInt(String::length).min().orElse(0);
        return pieces.isEmpty() ? -1 : 100 * Math.min(shortest, 6) - pieces.size();
    }
}
