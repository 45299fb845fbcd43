package dk.sagsgang.report;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.identifier.CprNumbers;
import java.util.List;

/** Masks what looks like a CPR number, certain or not, in the short texts that reports show. */
final class PersonalNumbers {

    private static final String MASK = "******-****";

    private PersonalNumbers() {}

    /**
     * The text in which nothing is found any more: behind a mask, digits can become the nearest to a label that was taken for
     * the masked number's.
     */
    static String masked(String text) {
        String masked = text;
        for (List<CprHit> suspects = CprNumbers.suspects(masked);
                !suspects.isEmpty();
                suspects = CprNumbers.suspects(masked)) {
            masked = masked(masked, suspects);
        }
        return masked;
    }

    private static String masked(String text, List<CprHit> suspects) {
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (CprHit suspect : suspects) {
            masked.append(text, done, suspect.start()).append(MASK);
            done = suspect.end();
        }
        return masked.append(text, done, text.length()).toString();
    }
}
