package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * Whether an item, a section or an attachment may be read by the public (åben, lukket).
 *
 * <p>"Lukket punkt" is {@link #CLOSED}, in JSON {@code "closed"}.
 */
public enum Access implements KnownCode {
    /** Open to the public (åben). */
    @JsonProperty("open")
    OPEN("åben"),
    /** Behind closed doors, or not published (lukket). */
    @JsonProperty("closed")
    CLOSED("lukket");

    private final String danish;

    Access(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
