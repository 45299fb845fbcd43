package dk.sagsgang.exchange.pdf;

import dk.sagsgang.exchange.pattern.QuickPattern;

/** Puts a line behind the one that it goes on with: a word that was parted is whole again, and a day in figures has no blank. */
final class BrokenWords {

    /** Words that follow a hyphen that belongs there: "børne- og ungeområdet". */
    private static final QuickPattern AFTER_HYPHEN = QuickPattern.compile("(?:og|eller|samt)\\b.*");

    private BrokenWords() {}

    static void join(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean parted = last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u00ad' || text.charAt(last) == '\u2010')
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLowerCase(line.codePointAt(0))
                && !AFTER_HYPHEN.matches(line);
        boolean figures = last > 0
                && text.charAt(last) == '-'
                && Character.isDigit(text.charAt(last - 1))
                && Character.isDigit(line.charAt(0));
        if (parted) {
            text.setLength(last);
        } else if (!figures) {
            text.append(' ');
        }
        text.append(line);
    }
}
