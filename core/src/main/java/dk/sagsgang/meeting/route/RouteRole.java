package dk.sagsgang.meeting.route;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * What a body does when a case passes it.
 *
 * <p>"Ældrerådet (høring)" is {@link #CONSULTED}, in JSON {@code "consulted"}.
 */
public enum RouteRole implements KnownCode {
    /** Gives an opinion (høres). */
    @JsonProperty("consulted")
    CONSULTED("høres"),
    /** Recommends to the body that decides (indstiller). */
    @JsonProperty("recommends")
    RECOMMENDS("indstiller"),
    /** Decides (beslutter). */
    @JsonProperty("decides")
    DECIDES("beslutter"),
    /** Is told (orienteres). */
    @JsonProperty("informed")
    INFORMED("orienteres");

    private final String danish;

    RouteRole(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
