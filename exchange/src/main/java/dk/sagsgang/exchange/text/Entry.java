package dk.sagsgang.exchange.text;

/**
 * A line, or an element of a list.
 *
 * @param mark the mark that a numbered list prints before it, such as "1." or "a."; empty otherwise
 * @param text what it says, on one line
 * @param depth 0 for a line, 1 for an element of a list, 2 for one of a list inside it
 * @param at the index in the cell where it begins
 */
public record Entry(String mark, String text, int depth, int at) {}
