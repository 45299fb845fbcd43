package dk.sagsgang.serialization;

/**
 * A place in a source while it is read.
 *
 * @param pointer its JSON Pointer
 * @param offset its byte, counted from the first of the source
 */
record Spot(String pointer, int offset) {}
