package dk.sagsgang.exchange;

import dk.sagsgang.report.Location;

/**
 * The words of a source that a component was read from (kildested).
 *
 * <p>Of {@code "Dato: 7. januar 2019"} on line 3 the day has the words from column 7 up to column 21, which is behind the last of them.
 *
 * @param begin the place of the first character, such as {@code referat.txt:3:14}
 * @param end the place behind the last character, such as {@code referat.txt:3:27}; the same as the beginning where an
 *     export does not tell how far it goes
 */
public record SourceSpan(Location begin, Location end) {}
