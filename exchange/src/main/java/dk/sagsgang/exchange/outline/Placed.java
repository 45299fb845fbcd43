package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.source.Place;

/**
 * A component with its place.
 *
 * @param <T> the type of the component
 * @param value the component
 * @param place where it came from
 */
public record Placed<T>(T value, Place place) {}
