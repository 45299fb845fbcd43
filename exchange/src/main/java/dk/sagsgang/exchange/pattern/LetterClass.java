package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A class of characters in an expression, such as "[A-ZÆØÅ]": digits, capitals, or a few that are not letters. */
final class LetterClass {

    private static final Pattern DIGITS = Pattern.compile("(?:\\\\d|[0-9]-[0-9]|[0-9])+");

    private LetterClass() {}

    /** What it needs, with its brackets as written. */
    static Need need(String written, boolean exact) {
        String inside = written.substring(1, written.length() - 1);
        FirstLetters first = FirstLetters.ofClass(written, exact);
        if (DIGITS.matcher(inside).matches()) {
            return Need.one(new Wanted.Piece(Wanted.DIGIT), first);
        }
        if (exact && (inside.equals("A-Z") || inside.equals("A-ZÆØÅ") || inside.equals("\\p{Lu}"))) {
            return Need.one(new Wanted.Piece(Wanted.CAPITAL), first);
        }
        List<Wanted> few = new ArrayList<>();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            boolean range = c == '-' && i > 0 && i + 1 < inside.length();
            if (!Wanted.tells(c) || range || c == '\\' || c == '^' || c == '[' || c == '&') {
                return Need.one(Wanted.NOTHING, first);
            }
            few.add(new Wanted.Piece(String.valueOf(c)));
        }
        return Need.one(few.isEmpty() ? Wanted.NOTHING : Wanted.oneOf(few), first);
    }
}
