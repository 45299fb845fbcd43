package dk.sagsgang.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * On which side of a printed number the true one lies (grænse).
 *
 * <p>"mindst 5 medlemmer" has {@link #AT_LEAST}, "godt 14 mio. kr." {@link #JUST_OVER}. "ca." says no side: such a number is
 * only approximate.
 */
public enum Bound implements KnownCode {
    /** More than the number (over, mere end). */
    @JsonProperty("more-than")
    MORE_THAN("over"),
    /** The number or more (mindst, minimum). */
    @JsonProperty("at-least")
    AT_LEAST("mindst"),
    /** A little more than the number (godt, godt og vel). */
    @JsonProperty("just-over")
    JUST_OVER("godt"),
    /** A little less than the number (knap, næsten, op mod, op imod). */
    @JsonProperty("just-under")
    JUST_UNDER("knap"),
    /** The number or less (højst, op til, maksimalt). */
    @JsonProperty("at-most")
    AT_MOST("højst"),
    /** Less than the number (under, mindre end). */
    @JsonProperty("less-than")
    LESS_THAN("under");

    private final String danish;

    Bound(String danish) {
        this.danish = danish;
    }

    /** The Danish word that says it before a number. */
    @Override
    public String danish() {
        return danish;
    }

    /** Whether the true number is not below the printed one. */
    boolean below() {
        return this == MORE_THAN || this == AT_LEAST || this == JUST_OVER;
    }
}
