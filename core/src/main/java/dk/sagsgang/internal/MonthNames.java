package dk.sagsgang.internal;

import java.util.List;

/** The Danish names of the months, in small letters and in their order. */
public final class MonthNames {

    /** January to December. */
    public static final List<String> DANISH = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private MonthNames() {}
}
