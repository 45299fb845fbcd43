package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * The edition of a meeting's paper: the same meeting at different points of its life.
 *
 * <p>"Tillægsdagsorden" is {@link #SUPPLEMENTARY}, in JSON {@code "supplementary"}.
 */
public enum Edition implements KnownCode {
    /** A draft of the agenda, not sent out (kladde). */
    @JsonProperty("draft")
    DRAFT("kladde"),
    /** The agenda that was sent out (dagsorden). */
    @JsonProperty("agenda")
    AGENDA("dagsorden"),
    /** A supplementary agenda (tillægsdagsorden). */
    @JsonProperty("supplementary")
    SUPPLEMENTARY("tillægsdagsorden"),
    /** The minutes, also called beslutningsprotokol (referat). */
    @JsonProperty("minutes")
    MINUTES("referat");

    private final String danish;

    Edition(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
