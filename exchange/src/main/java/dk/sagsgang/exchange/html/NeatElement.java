package dk.sagsgang.exchange.html;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element that is in use in cells of agenda systems, with how it nests.
 *
 * <p>Each tag of a cell asks for its element, so that no name is made of its letters: the same name is the same text.
 *
 * @param name the name in small letters
 * @param nests how it nests
 */
record NeatElement(String name, Nesting nests) {

    private static final int SLOTS = 256;

    private static final NeatElement[][] BY_LETTERS = new NeatElement[SLOTS][0];

    static {
        List.of("span", "strong", "b", "em", "i", "u", "s", "sub", "sup", "ins", "del", "font")
                .forEach(name -> put(name, Nesting.INLINE));
        List.of("div", "ul", "ol", "blockquote").forEach(name -> put(name, Nesting.BLOCK));
        List.of("h1", "h2", "h3", "h4", "h5", "h6").forEach(name -> put(name, Nesting.HEADING));
        List.of("tbody", "thead", "tfoot").forEach(name -> put(name, Nesting.ROWS));
        List.of("td", "th").forEach(name -> put(name, Nesting.CELL));
        List.of("br", "img").forEach(name -> put(name, Nesting.EMPTY));
        put("p", Nesting.PARAGRAPH);
        put("a", Nesting.LINK);
        put("li", Nesting.LIST_ELEMENT);
        put("table", Nesting.TABLE);
        put("tr", Nesting.ROW);
    }

    /** How an element nests. */
    enum Nesting {
        /** Inside a line, and any number in each other. */
        INLINE,
        /** A link, which is in no other. */
        LINK,
        /** Ends a paragraph that is open, as every block does. */
        PARAGRAPH,
        /** A block. */
        BLOCK,
        /** A block that is in no other heading. */
        HEADING,
        /** Stands in a list. */
        LIST_ELEMENT,
        TABLE,
        /** Stands in a table. */
        ROWS,
        /** Stands among the rows. */
        ROW,
        /** Stands in a row. */
        CELL,
        /** Has no end. */
        EMPTY;

        /** Whether only parts of a table stand in it, and no text. */
        boolean betweenCells() {
            return this == TABLE || this == ROWS || this == ROW;
        }
    }

    private static void put(String name, Nesting nests) {
        int slot = slot(name.charAt(0), name.charAt(name.length() - 1), name.length());
        NeatElement[] before = BY_LETTERS[slot];
        NeatElement[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = new NeatElement(name, nests);
        BY_LETTERS[slot] = all;
    }

    private static int slot(char first, char last, int length) {
        return (first * 7 + last * 31 + length) & (SLOTS - 1);
    }

    /** The element with the name that stands there; null where it is none of them. */
    static @Nullable NeatElement of(char[] letters, int from, int to) {
        for (NeatElement each : BY_LETTERS[slot(letters[from], letters[to - 1], to - from)]) {
            if (each.named(letters, from, to)) {
                return each;
            }
        }
        return null;
    }

    /** Whether its name stands there. */
    boolean named(char[] letters, int from, int to) {
        int length = name.length();
        if (to - from != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a browser prints it on lines of its own, or it breaks the line. */
    boolean block() {
        return switch (nests) {
            case INLINE, LINK -> false;
            case EMPTY -> name.equals("br");
            default -> true;
        };
    }
}
