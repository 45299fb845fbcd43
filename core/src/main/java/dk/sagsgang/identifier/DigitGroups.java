package dk.sagsgang.identifier;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits with no more than a gap between each, such as {@code 01.02.70-5678}: as many as a number of a person
 * can have, and one more.
 *
 * @param digits the digits alone
 * @param sizes how many digits each group has
 * @param gaps what stands after each group but the last
 * @param end the index after the last group
 */
record DigitGroups(String digits, List<Integer> sizes, List<NumberGap> gaps, int end) {

    private static final int MOST = 12;

    /** The groups from a place on, where the first of their digits stands. */
    static DigitGroups from(String text, int start) {
        StringBuilder digits = new StringBuilder();
        List<Integer> sizes = new ArrayList<>();
        List<NumberGap> gaps = new ArrayList<>();
        int at = start;
        while (true) {
            int end = at;
            while (end < text.length() && IdentifierCharacters.isDigit(text.charAt(end)) && end - at <= MOST) {
                end++;
            }
            digits.append(text, at, end);
            sizes.add(end - at);
            NumberGap gap = digits.length() > MOST ? null : NumberGap.after(text, end);
            if (gap == null) {
                return new DigitGroups(digits.toString(), sizes, gaps, end);
            }
            gaps.add(gap);
            at = gap.end();
        }
    }

    /** How many digits the groups from a place on have together. */
    static int digits(String text, int start) {
        int digits = 0;
        int at = start;
        while (true) {
            int end = at;
            while (end < text.length() && IdentifierCharacters.isDigit(text.charAt(end)) && end - at <= MOST) {
                end++;
            }
            digits += end - at;
            NumberGap gap = digits > MOST ? null : NumberGap.after(text, end);
            if (gap == null) {
                return digits;
            }
            at = gap.end();
        }
    }

    /** Whether the first groups have these sizes. */
    boolean begin(List<Integer> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i == sizes.size() || !sizes.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The index after the first so many groups. */
    int endOf(int groups) {
        return groups == sizes.size()
                ? end
                : gaps.get(groups - 1).end() - gaps.get(groups - 1).length();
    }
}
