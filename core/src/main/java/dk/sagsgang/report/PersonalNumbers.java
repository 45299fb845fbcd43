package dk.sagsgang.report;

import java.util.regex.Pattern;

/** Masks what looks like a CPR number, certain or not, in the short texts that reports show. */
final class PersonalNumbers {

    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile("(?<!\\d)\\d{6}[\\s\\p{Z}]?[\\p{Pd}\u2212]?[\\s\\p{Z}]?\\d{4}(?!\\d)");

    private PersonalNumbers() {}

    static String masked(String text) {
        return LOOKS_LIKE_ONE.matcher(text).replaceAll("******-****");
    }
}
