package dk.sagsgang.identifier;

import dk.sagsgang.vocabulary.KnownCode;

/**
 * The place of what is, or is likely to be, a CPR number (CPR-nummer, personnummer) in a text. It never holds the number
 * itself.
 *
 * <p>Of eleven characters behind "Cpr: " the hit begins at 5 and ends at 16.
 *
 * @param start the index of its first digit, counted in characters from 0, such as {@code 5}
 * @param end the index after its last digit, such as {@code 16}
 * @param certainty how sure the find is, such as {@code CERTAIN}
 */
public record CprHit(int start, int end, Certainty certainty) {

    /** How sure it is that a number is a CPR number. */
    public enum Certainty implements KnownCode {
        /** The form or a label says so, and it begins with a real date (sikker). */
        CERTAIN("sikker"),
        /** It could be one, and the check digit or the date says that it probably is (sandsynlig). */
        LIKELY("sandsynlig"),
        /** It has the form of one and nothing more is known; only {@link CprNumbers#suspects} tells of such (mulig). */
        POSSIBLE("mulig");

        private final String danish;

        Certainty(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }
}
