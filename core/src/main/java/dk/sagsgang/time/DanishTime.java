package dk.sagsgang.time;

import java.time.ZoneId;

/**
 * Danish local time (dansk tid): the zone of every date and time that a municipality prints, summer time included.
 *
 * <pre>{@code
 * Instant.parse("2019-01-07T16:00:00Z").atZone(DanishTime.ZONE).toLocalTime() // 17:00
 * }</pre>
 */
public final class DanishTime {

    /** {@code Europe/Copenhagen}. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private DanishTime() {}
}
