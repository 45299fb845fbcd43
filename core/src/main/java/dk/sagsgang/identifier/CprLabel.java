package dk.sagsgang.identifier;

import java.util.Locale;
import java.util.Set;

/** What the words before a number say that it is. */
enum CprLabel {
    /** A CPR number, and nothing but a verb, "nr." and signs stands between: {@code CPR-nr.: }. */
    JUST_BEFORE,
    /** Probably a CPR number: the label stands within 20 characters, with other words between. */
    NEAR,
    /** Another number, such as an account or a document: {@code konto 9570 }. */
    OF_ANOTHER_NUMBER,
    /** The number of a case: {@code sagsnr. }. */
    OF_A_CASE,
    /** Nothing. */
    MISSING;

    private static final int REACH = 20;
    private static final int LONGEST_WORD = 40;
    private static final int DIGITS_BETWEEN = 5;
    private static final String CPR = "cpr";
    private static final String PERSON = "person";

    /** Endings that say "number"; they also stand as words of their own. */
    private static final Set<String> NUMBER = Set.of("nr", "nummer", "nummeret", "numre", "numrene", "no");

    /** Words that stand between a label and its number; the last is HTML's no-break space. */
    private static final Set<String> BETWEEN = Set.of("er", "var", "lyder", "nbsp");

    /** Names of other numbers, with or without an ending that says "number". */
    private static final Set<String> OTHERS = words("bank beløb bilag bilags cvr dkk dok document dokument ean edoc "
            + "eur faktura fax giro gln iban id isbn issn konto kr kroner "
            + "kvitterings lokations matr matrikel mobil ordre ref reference reg "
            + "registrerings rekvisitions stel swift telefax telefon tlf");

    /** Names of case numbers and of the systems that give them. */
    private static final Set<String> CASES = words("acadre case edoc esdh journal sag sags sbsys");

    /** Names of other numbers that mean something else when no "number" follows, such as "se". */
    private static final Set<String> OTHERS_WHEN_NUMBERED = Set.of("løbe", "p", "se", "serie");

    /**
     * Whether a label of a person's number may stand anywhere in a text: "cpr", or "person" before a word such as "nr" or an
     * ending such as "id". Without one no digits are a number by what stands before them.
     */
    static boolean ofPersonMayStandIn(char[] text) {
        for (int at = 0; at + CPR.length() <= text.length; at++) {
            int letter = text[at] | 0x20;
            if ((letter == 'c' && stands(CPR, text, at)) || (letter == 'p' && numberOfPerson(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean numberOfPerson(char[] text, int at) {
        if (!stands(PERSON, text, at)) {
            return false;
        }
        int rest = at + PERSON.length();
        int end = endOfWord(text, rest);
        if (end > rest) {
            String ending = word(text, rest, end);
            return NUMBER.contains(ending) || ending.equals("id");
        }
        int next = end;
        while (next < text.length && !Character.isLetter(text[next])) {
            next++;
        }
        return NUMBER.contains(word(text, next, endOfWord(text, next)));
    }

    private static int endOfWord(char[] text, int from) {
        int end = from;
        while (end < text.length && end - from < LONGEST_WORD && Character.isLetter(text[end])) {
            end++;
        }
        return end;
    }

    private static String word(char[] text, int from, int to) {
        return new String(text, from, to - from).toLowerCase(Locale.ROOT);
    }

    private static boolean stands(String word, char[] text, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= text.length || (text[at + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the words before a place backwards, until one says what the number is or the reach ends. */
    static CprLabel before(String text, int number) {
        boolean justBefore = true;
        boolean numbered = false;
        int next = number;
        while (true) {
            // "CPR-nummeret" is one label: its last part decides whether it is in reach
            int limit = numbered ? Math.min(next - 2, number - REACH) : number - REACH;
            int end = endOfWord(text, next, limit);
            if (end < 0) {
                return MISSING;
            }
            int start = startOfWord(text, end);
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            boolean compound = next < number && end + 1 == next && CprNumbers.isDash(text.charAt(end)) && !numbered;
            if (NUMBER.contains(word)) {
                numbered = true;
            } else if (!compound && isPerson(word, numbered)) {
                return justBefore && onlySigns(text, end, number) ? JUST_BEFORE : NEAR;
            } else if (isOther(word, numbered) || isCase(word)) {
                boolean belongs = justBefore && digits(text, end, number) <= DIGITS_BETWEEN;
                return !belongs ? MISSING : isCase(word) ? OF_A_CASE : OF_ANOTHER_NUMBER;
            } else {
                justBefore &= BETWEEN.contains(word);
                numbered = false;
            }
            next = start;
        }
    }

    /** Whether it says that the number is none of a person. */
    boolean ofSomethingElse() {
        return this == OF_ANOTHER_NUMBER || this == OF_A_CASE;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    private static boolean isPerson(String word, boolean numbered) {
        String stem = withoutNumber(word);
        return stem.equals(CPR) || (stem.equals(PERSON) && (numbered || !stem.equals(word)));
    }

    private static boolean isOther(String word, boolean numbered) {
        String stem = withoutNumber(word);
        return OTHERS.contains(stem) || (OTHERS_WHEN_NUMBERED.contains(stem) && (numbered || !stem.equals(word)));
    }

    private static boolean isCase(String word) {
        return CASES.contains(withoutNumber(word));
    }

    /** The word without an ending that says "number": "faktura" for "fakturanr" and for "fakturanummer". */
    private static String withoutNumber(String word) {
        for (String ending : NUMBER) {
            if (word.endsWith(ending) && word.length() > ending.length()) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.endsWith("id") && word.length() > 3 ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether neither a digit nor a slash stands in a part of the text: the label belongs to just this number. */
    private static boolean onlySigns(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (IdentifierCharacters.isDigit(c) || c == '/' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int start, int end) {
        int digits = 0;
        for (int at = start; at < end; at++) {
            digits += IdentifierCharacters.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    /** The end of the last word before a place, if it lies not before the limit; else -1. */
    private static int endOfWord(String text, int before, int limit) {
        for (int at = before; at > 0 && at >= limit; at--) {
            if (Character.isLetter(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
