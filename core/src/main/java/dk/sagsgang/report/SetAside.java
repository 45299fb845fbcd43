package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.vocabulary.KnownCode;
import java.util.Comparator;

/**
 * A finding that a report keeps but does not count: somebody has decided on it before.
 *
 * <p>Example: the finding of ITM-010 at {@code /items/3}, suppressed for the reason "The map was handed out at the meeting".
 *
 * @param finding the finding, such as a {@code TXT-004} on the title of item 3
 * @param cause why it does not count, such as {@code "suppressed"}
 * @param reason the reason that was given for it, such as "Printed so in the budget"; empty where none is needed. What
 *     looks like a CPR number is masked
 */
@JsonForm
public record SetAside(
        @JsonProperty("finding") Finding finding,
        @JsonProperty("cause") Cause cause,
        @JsonProperty("reason") String reason)
        implements Comparable<SetAside> {

    private static final Comparator<SetAside> ORDER = Comparator.comparing(SetAside::finding)
            .thenComparing(SetAside::cause)
            .thenComparing(SetAside::reason);

    /** Why a finding does not count. */
    public enum Cause implements KnownCode {
        /** A suppression names it, with a reason (undtaget). */
        @JsonProperty("suppressed")
        SUPPRESSED("undtaget"),
        /** It stands in the baseline of known findings (kendt). */
        @JsonProperty("known")
        KNOWN("kendt"),
        /** It stands in the baseline and is no longer found: it was mended (udbedret). */
        @JsonProperty("gone")
        GONE("udbedret");

        private final String danish;

        Cause(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Masks what looks like a CPR number in the reason. */
    public SetAside {
        reason = PersonalNumbers.masked(Components.text(reason));
    }

    /** A finding that a suppression names. */
    public static SetAside suppressed(Finding finding, String reason) {
        return new SetAside(finding, Cause.SUPPRESSED, reason);
    }

    /** A finding that a baseline holds. */
    public static SetAside known(Finding finding) {
        return new SetAside(finding, Cause.KNOWN, "");
    }

    /** What a baseline holds and nobody finds any more. */
    public static SetAside gone(Finding finding) {
        return new SetAside(finding, Cause.GONE, "");
    }

    @Override
    public int compareTo(SetAside other) {
        return ORDER.compare(this, other);
    }
}
