package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * What a vote was cast for.
 *
 * <p>"Undlod at stemme" is {@link #ABSTAINED}, in JSON {@code "abstained"}.
 */
public enum VoteChoice implements KnownCode {
    /** In favour (for). */
    @JsonProperty("in-favour")
    IN_FAVOUR("for"),
    /** Against (imod). */
    @JsonProperty("against")
    AGAINST("imod"),
    /** Cast for neither; does not count when the majority is found (undlod). */
    @JsonProperty("abstained")
    ABSTAINED("undlod");

    private final String danish;

    VoteChoice(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
