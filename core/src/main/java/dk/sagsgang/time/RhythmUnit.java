package dk.sagsgang.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * The unit of an interval between meetings or reports (tidsenhed).
 *
 * <p>"Afrapporteres hvert kvartal" is {@link #QUARTER}, in JSON {@code "quarter"}.
 */
public enum RhythmUnit implements KnownCode {
    /** A day (dag). */
    @JsonProperty("day")
    DAY("dag"),
    /** A week (uge). */
    @JsonProperty("week")
    WEEK("uge"),
    /** A month (måned). */
    @JsonProperty("month")
    MONTH("måned"),
    /** A quarter of a year (kvartal). */
    @JsonProperty("quarter")
    QUARTER("kvartal"),
    /** A half of a year (halvår). */
    @JsonProperty("half-year")
    HALF_YEAR("halvår"),
    /** A year (år). */
    @JsonProperty("year")
    YEAR("år");

    private final String danish;

    RhythmUnit(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
