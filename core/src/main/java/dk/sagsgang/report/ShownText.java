package dk.sagsgang.report;

import java.util.regex.Pattern;

/**
 * Text of a document, a file name or a key as it may stand in a line for people: nothing in it is obeyed by a terminal, a
 * build server or a viewer of logs, and nothing in it ends the line.
 *
 * <p>A middle dot stands in place of each character that is not to be seen: control characters (C0, DEL and C1), line and
 * paragraph separators, characters that turn the direction of writing, other format characters, and halves of characters.
 * A tab is a space. What build servers take for a command, {@code ::} at the beginning of a line and {@code ##[} or
 * {@code ##name[} anywhere, has a middle dot too.
 *
 * <pre>{@code ShownText.of("4.\u005cn::error::forged") // "4.·::error::forged"}</pre>
 */
public final class ShownText {

    private static final char DOT = '\u00B7';
    private static final Pattern COMMAND = Pattern.compile("##(?=[a-zA-Z]*\\[)");
    private static final Pattern COMMAND_OF_LINE = Pattern.compile("^([\\s\\p{Z}]*):(?=:)");

    private ShownText() {}

    /** The text as it may be shown; for each character of it there is one, so that columns stay. */
    public static String of(String text) {
        if (harmless(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(c == '\t' ? ' ' : unseen(c) ? DOT : c));
        String broken = COMMAND.matcher(shown).replaceAll("#" + DOT);
        return COMMAND_OF_LINE.matcher(broken).replaceFirst("$1" + DOT);
    }

    /** Nearly every text is of letters, digits and signs that mean nothing. */
    private static boolean harmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F ? c != ':' && c != '#' : c > 0xA0 && c != 0xAD && c < 0x0300;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
