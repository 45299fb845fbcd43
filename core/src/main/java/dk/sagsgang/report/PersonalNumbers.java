package dk.sagsgang.report;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.identifier.CprNumbers;
import java.util.List;

/** Masks what looks like a CPR number, certain or not, in the short texts that reports show. */
final class PersonalNumbers {

    private static final String MASK = "******-****";

    private PersonalNumbers() {}

    static String masked(String text) {
        List<CprHit> suspects = CprNumbers.suspects(text);
        if (suspects.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (CprHit suspect : suspects) {
            masked.append(text, done, suspect.start()).append(MASK);
            done = suspect.end();
        }
        return masked.append(text, done, text.length()).toString();
    }
}
