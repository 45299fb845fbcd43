package dk.sagsgang.exchange;

import dk.sagsgang.report.Location;

/**
 * Something of a source that found no place in a document.
 *
 * <p>Example: path {@code /Dagsordenpunkter/*}{@code /Bilag/*}{@code /Order}, 52 times. Nothing of what is written there is
 * quoted.
 *
 * @param path where in the source it stands, by names; an element of a list is "*", an attribute begins with "@"
 * @param count how many times, such as {@code 12}
 * @param letters how many letters and digits they have together, such as {@code 240}
 * @param first where the first of them stands, such as {@code dagsorden.json:15:16}
 */
public record Leftover(String path, int count, int letters, Location first) {}
