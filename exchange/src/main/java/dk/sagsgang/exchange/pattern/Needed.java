package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text must have for an expression to fit: pieces, of which one of each list is there, a digit, a capital, so many letters.
 *
 * <p>Of {@code "(?:primo|medio) (?:juni|juli) \\d{4}"} these are "primo" or "medio", "juni" or "juli", a digit, and 12 letters. It
 * reads the expression once from left to right; what it does not understand needs nothing.
 */
final class Needed {

    /** A piece that any digit is. */
    static final String DIGIT = "\ue000";

    /** A piece that any capital is. */
    static final String CAPITAL = "\ue001";

    /** With more pieces the looking costs as much as the expression. */
    private static final int MOST = 40;

    /** More lists tell few texts more apart. */
    private static final int MOST_LISTS = 4;

    private static final Pattern DIGITS = Pattern.compile("(?:\\\\d|[0-9]-[0-9]|[0-9])+");

    private static final int LONGEST_TOLD_APART = 6;

    /** A text without them has none of the pieces; with them the expression must be asked. */
    private static final Need NOTHING = new Need(List.of(), 0);

    private static final int ODD_FLAGS =
            Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ | Pattern.UNICODE_CHARACTER_CLASS;

    private final String expression;
    private final boolean exact;
    private int at;

    private Needed(String expression, boolean exact) {
        this.expression = expression;
        this.exact = exact;
    }

    /**
     * What is needed.
     *
     * @param pieces lists of pieces; of each list one must be there
     * @param length the fewest characters that fit
     */
    record Need(List<List<String>> pieces, int length) {

        /** What a text needs that must fit both, one behind the other. */
        private Need and(Need other) {
            if (other.pieces.isEmpty() && other.length == 0) {
                return this;
            }
            List<List<String>> both = new ArrayList<>(pieces);
            both.addAll(other.pieces);
            return new Need(both, length + other.length);
        }

        private List<String> best() {
            return pieces.stream().max(Comparator.comparingInt(Needed::worth)).orElse(List.of());
        }

        /** The lists that tell most texts apart, those first. */
        private Need chosen() {
            return new Need(
                    pieces.stream()
                            .filter(list -> list.size() <= MOST)
                            .distinct()
                            .sorted(Comparator.comparingInt(Needed::worth).reversed())
                            .limit(MOST_LISTS)
                            .toList(),
                    length);
        }
    }

    /** What an expression needs, with flags of {@link Pattern}. */
    static Need of(String expression, int flags, boolean exact) {
        if ((flags & ODD_FLAGS) != 0) {
            return NOTHING;
        }
        Needed needed = new Needed(expression, exact);
        try {
            Need need = needed.alternatives();
            return needed.at < expression.length() ? NOTHING : need.chosen();
        } catch (IndexOutOfBoundsException odd) {
            return NOTHING;
        }
    }

    /** Alternatives up to the end or a closing bracket: the best pieces of all of them, none where one needs nothing. */
    private Need alternatives() {
        Need one = sequence();
        if (at >= expression.length() || expression.charAt(at) != '|') {
            return one;
        }
        List<String> all = new ArrayList<>();
        int length = Integer.MAX_VALUE;
        boolean free = false;
        while (true) {
            List<String> best = one.best();
            free |= best.isEmpty();
            all.addAll(best);
            length = Math.min(length, one.length);
            if (at >= expression.length() || expression.charAt(at) != '|') {
                return new Need(free ? List.of() : List.of(all), length);
            }
            at++;
            one = sequence();
        }
    }

    /** What a sequence needs: its letters that follow one another, and its groups. */
    private Need sequence() {
        Need all = NOTHING;
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            char c = expression.charAt(at);
            Need one = new Need(List.of(), 1);
            char letter = 0;
            if (c == '(') {
                one = group();
            } else if (c == '[') {
                one = letters();
            } else if (c == '\\') {
                one = escape();
                letter = literal(one);
            } else {
                at++;
                letter = ".^$".indexOf(c) >= 0 ? 0 : c;
                one = c == '^' || c == '$' ? NOTHING : one;
            }
            Count count = count();
            if (letter != 0 && count == Count.ONCE) {
                run.append(letter);
                continue;
            }
            if (letter != 0 && count == Count.AGAIN) {
                run.append(letter);
                one = NOTHING;
            }
            all = all.and(run(run));
            run.setLength(0);
            all = count == Count.MAYBE ? all : all.and(one);
        }
        return all.and(run(run));
    }

    private static Need run(StringBuilder run) {
        String letters = run.toString();
        boolean tells = letters.length() > 1 || (letters.length() == 1 && tells(letters.charAt(0)));
        return new Need(tells ? List.of(List.of(letters)) : List.of(), letters.length());
    }

    /** Whether a character by itself tells texts apart. */
    private static boolean tells(char c) {
        return c != ' ' && !Character.isLetter(c);
    }

    /** The letter that an escape stands for; 0 where it stands for several, or for a place. */
    private static char literal(Need escape) {
        boolean one = escape.length == 1 && escape.pieces.size() == 1;
        String piece = one ? escape.pieces.get(0).get(0) : DIGIT;
        return piece.equals(DIGIT) || piece.equals(CAPITAL) ? 0 : piece.charAt(0);
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
        if (expression.charAt(at) == '?') {
            forbids = expression.startsWith("?!", at) || expression.startsWith("?<!", at);
            looks = forbids || expression.startsWith("?=", at) || expression.startsWith("?<=", at);
            boolean named = expression.startsWith("?<", at) && !looks;
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
                    return NOTHING;
                }
                at++;
            }
        }
        Need inside = alternatives();
        at++;
        return forbids ? NOTHING : looks ? new Need(inside.pieces, 0) : inside;
    }

    /** A class of characters: digits, capitals, or a few that are not letters. */
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
        String inside = expression.substring(from + 1, at - 1);
        if (DIGITS.matcher(inside).matches()) {
            return new Need(List.of(List.of(DIGIT)), 1);
        }
        if (exact && (inside.equals("A-Z") || inside.equals("A-ZÆØÅ") || inside.equals("\\p{Lu}"))) {
            return new Need(List.of(List.of(CAPITAL)), 1);
        }
        List<String> few = new ArrayList<>();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            boolean range = c == '-' && i > 0 && i + 1 < inside.length();
            if (!tells(c) || range || c == '\\' || c == '^' || c == '[' || c == '&') {
                return new Need(List.of(), 1);
            }
            few.add(String.valueOf(c));
        }
        return new Need(few.isEmpty() ? List.of() : List.of(few), 1);
    }

    /** What an escape stands for. */
    private Need escape() {
        char c = expression.charAt(at + 1);
        int from = at;
        at += 2;
        switch (c) {
            case 'p', 'P' -> {
                at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
                boolean capital = exact && expression.startsWith("\\p{Lu}", from);
                return new Need(capital ? List.of(List.of(CAPITAL)) : List.of(), 1);
            }
            case 'k' -> {
                at = expression.indexOf('>', at) + 1;
                return NOTHING;
            }
            case 'd' -> {
                return new Need(List.of(List.of(DIGIT)), 1);
            }
            case 'u' -> {
                at += 4;
                return new Need(List.of(), 1);
            }
            case 'b', 'B', 'A', 'z', 'Z', 'G', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return NOTHING;
            }
            case 'x', 'Q', 'E', '0', 'c', 'N' -> throw new IndexOutOfBoundsException("Not understood");
            default -> {
                boolean several = Character.isLetterOrDigit(c);
                return new Need(several ? List.of() : List.of(List.of(String.valueOf(c))), 1);
            }
        }
    }

    /** How many texts a list tells apart: more the longer its pieces are, and of those more the fewer they are. */
    private static int worth(List<String> pieces) {
        int shortest = LONGEST_TOLD_APART;
        for (String piece : pieces) {
            shortest = Math.min(shortest, piece.length());
        }
        return pieces.isEmpty() ? -1 : 100 * shortest - pieces.size();
    }
}
