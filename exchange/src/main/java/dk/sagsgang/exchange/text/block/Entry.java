package dk.sagsgang.exchange.text.block;

/**
 * A line, or an element of a list.
 *
 * @param mark the mark that a numbered list prints before it, such as "1." or "a."; empty otherwise
 * @param text what it says, on one line
 * @param depth 0 for a line, 1 for an element of a list, 2 for one of a list inside it
 * @param at the index in the cell where it begins
 * @param until the index in the cell behind its last character; -1 where markup hides how far it goes
 */
public record Entry(String mark, String text, int depth, int at, int until) {

    /** One of which it is not known how far it goes. */
    public Entry(String mark, String text, int depth, int at) {
        this(mark, text, depth, at, -1);
    }
}
