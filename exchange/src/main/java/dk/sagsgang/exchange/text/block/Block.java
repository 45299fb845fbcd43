package dk.sagsgang.exchange.text.block;

import java.util.List;

/**
 * A piece of a cell that stands on lines of its own.
 *
 * @param kind what it is
 * @param level of a heading: 0 for one of the frame, else 1 to 6
 * @param entries its lines, or the elements of the list
 * @param html the same as clean HTML
 * @param simple whether plain text says as much as the HTML
 * @param strong whether all of it is printed bold or underlined
 * @param at the index in the cell where it begins
 */
public record Block(Kind kind, int level, List<Entry> entries, String html, boolean simple, boolean strong, int at) {

    /** What a piece is printed as. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST,
        BULLETS,
        TABLE
    }

    /** Its lines as text. */
    public String text() {
        if (entries.size() == 1) {
            return line(entries.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(line(entry));
        }
        return text.toString();
    }

    /** The index in the cell behind its last character; -1 where markup hides how far it goes. */
    public int until() {
        return entries.isEmpty() ? -1 : entries.get(entries.size() - 1).until();
    }

    private static String line(Entry entry) {
        return entry.mark().isEmpty() ? entry.text() : entry.mark() + " " + entry.text();
    }
}
