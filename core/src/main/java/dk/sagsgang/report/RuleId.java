package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The stable name of a rule: three capital letters for its family, a hyphen and three digits, such as {@code DEC-003}.
 *
 * <p>Ids are never reused. The families are DOC (reading), STR (structure), MTG, ITM, REC, DEC, RTE and ATT (meetings),
 * COM (commissions), ORG (organisation models), TXT (texts), ARC (many documents together) and CFG (profiles and
 * suppressions). All others are for the rules of hosts, such as {@code KBH-001}.
 *
 * @param id the id as written, such as {@code "DEC-001"}
 */
public record RuleId(@JsonValue String id) implements Comparable<RuleId> {

    /** @throws IllegalArgumentException if the id is not three capitals, a hyphen and three digits */
    public RuleId {
        if (!wellFormed(id)) {
            throw new IllegalArgumentException("A rule id is three capitals, a hyphen and three digits, as in DEC-003");
        }
    }

    /**
     * The id written in a text.
     *
     * @throws IllegalArgumentException if the text is not three capitals, a hyphen and three digits
     */
    @JsonCreator
    public static RuleId of(String id) {
        return new RuleId(id);
    }

    /** The three letters before the hyphen, such as {@code DEC}. */
    public String family() {
        return id.substring(0, 3);
    }

    @Override
    public int compareTo(RuleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }

    private static boolean wellFormed(String id) {
        return id.length() == 7
                && id.charAt(3) == '-'
                && id.chars().limit(3).allMatch(c -> c >= 'A' && c <= 'Z')
                && id.chars().skip(4).allMatch(c -> c >= '0' && c <= '9');
    }
}
