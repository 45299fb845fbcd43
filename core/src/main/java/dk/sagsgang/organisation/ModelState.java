package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * Whether an organisation model tells how things are or how they are to be.
 *
 * <p>"Forslag til ny organisering" is {@link #PROPOSED}, in JSON {@code "proposed"}.
 */
public enum ModelState implements KnownCode {
    /** How the organisation is today (gældende). */
    @JsonProperty("current")
    CURRENT("gældende"),
    /** How it is proposed to be (forslag). */
    @JsonProperty("proposed")
    PROPOSED("forslag"),
    /** How it has been decided to be (vedtaget). */
    @JsonProperty("adopted")
    ADOPTED("vedtaget");

    private final String danish;

    ModelState(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
