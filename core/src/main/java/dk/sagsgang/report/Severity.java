package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * How much a finding weighs; in order, the gravest first.
 *
 * <p>A recommended item without a decision in minutes is an {@link #ERROR} ({@code DEC-001}), a heading with nothing under it a
 * {@link #WARNING} (ITM-010), and a closed item without a reason {@link #INFO} (ITM-003).
 */
public enum Severity implements KnownCode {
    /** The document contradicts itself, the law or its format (fejl). */
    @JsonProperty("error")
    ERROR("fejl"),
    /** The document is probably wrong, or its reader will probably be misled (advarsel). */
    @JsonProperty("warning")
    WARNING("advarsel"),
    /** Worth knowing; nothing need be done (oplysning). */
    @JsonProperty("info")
    INFO("oplysning");

    private final String danish;

    Severity(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
