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

    /** Any of them, as part of a regular expression. */
    public static final String ANY = "(?:" + String.join("|", DANISH) + ")";

    private MonthNames() {}
}
