package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.source.SourcePlace;

/**
 * A component with its place.
 *
 * @param <T> the type of the component
 * @param value the component
 * @param place where it came from
 */
public record WithPlace<T>(T value, SourcePlace place) {}
