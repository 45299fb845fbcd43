package dk.sagsgang.time;

import java.time.LocalDate;
import java.util.Optional;

/** The earliest and the latest day that a text can mean, where there is one. */
record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    static Bounds of(Period period) {
        return between(period.first(), period.last());
    }

    static Bounds between(LocalDate earliest, LocalDate latest) {
        return new Bounds(Optional.of(earliest), Optional.of(latest));
    }

    static Bounds from(LocalDate earliest) {
        return new Bounds(Optional.of(earliest), Optional.empty());
    }

    static Bounds until(LocalDate latest) {
        return new Bounds(Optional.empty(), Optional.of(latest));
    }
}
