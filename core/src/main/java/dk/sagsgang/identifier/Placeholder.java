package dk.sagsgang.identifier;

import dk.sagsgang.internal.NormalText;

/**
 * Recognises the place that a template keeps for a case number.
 *
 * <p>The text is cut at its separators. It is a placeholder when every piece is what could stand in a case number, or
 * fillers for it, and at least one piece has fillers: {@code 13/xxxxx} is one, {@code Axel 12} is none.
 */
final class Placeholder {

    private static final String SEPARATORS = ".-/ \u2010\u2011\u2012\u2013\u00A0";
    private static final String FILLERS = "xX_?\u2026";

    private Placeholder() {}

    static boolean in(String printed) {
        String text = NormalText.of(printed);
        if (text.isEmpty() || CaseNumberGrammar.scheme(text).isPresent()) {
            return false;
        }
        return bracketed(text) || dotted(text) || unfilled(text);
    }

    /** Brackets of a kind that templates use, around anything that is not a case number itself. */
    private static boolean bracketed(String text) {
        int last = text.length() - 1;
        boolean pair = switch (text.charAt(0)) {
            case '[' -> text.charAt(last) == ']';
            case '<' -> text.charAt(last) == '>';
            case '{' -> text.charAt(last) == '}';
            default -> false;
        };
        return pair && CaseNumberGrammar.scheme(text.substring(1, last)).isEmpty();
    }

    /** A row of dots to write on. */
    private static boolean dotted(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> c == '.');
    }

    private static boolean unfilled(String text) {
        boolean fillers = false;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                if (isOfFillers(text, start, at)) {
                    fillers = true;
                } else if (!isOfNumber(text, start, at)) {
                    return false;
                }
                start = at + 1;
            }
        }
        return fillers;
    }

    /** Digits and fillers, at least one of them a filler, maybe after the letter of a facet: xx, 20xx, Pxx, p__. */
    private static boolean isOfFillers(String text, int start, int end) {
        boolean facet = end - start == 3 && FacetCategory.isLetter(Character.toUpperCase(text.charAt(start)));
        boolean fillers = false;
        for (int at = facet ? start + 1 : start; at < end; at++) {
            if (isFiller(text.charAt(at))) {
                fillers = true;
            } else if (!IdentifierCharacters.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return fillers;
    }

    /** Nothing, digits, a facet in either case, or the capitals of a body or a kind: 330, P20, p20, EMN, BOR. */
    private static boolean isOfNumber(String text, int start, int end) {
        int at = start;
        while (at < end && IdentifierCharacters.isCapital(text.charAt(at)) && at - start < 5) {
            at++;
        }
        if (at == end) {
            return true;
        }
        boolean facet = end - start == 3 && FacetCategory.isLetter(Character.toUpperCase(text.charAt(start)));
        for (at = facet ? start + 1 : start; at < end; at++) {
            if (!IdentifierCharacters.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFiller(char c) {
        return FILLERS.indexOf(c) >= 0;
    }
}
