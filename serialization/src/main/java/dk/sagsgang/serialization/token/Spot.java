package dk.sagsgang.serialization.token;

/**
 * A place in a source while it is read.
 *
 * @param pointer its JSON Pointer
 * @param offset its byte, counted from the first of the source
 */
public record Spot(String pointer, int offset) {}
