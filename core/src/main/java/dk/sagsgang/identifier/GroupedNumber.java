package dk.sagsgang.identifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of a person whose digits are parted otherwise than in six and four: {@code 01.02.70-5678}, {@code 01 02 70
 * 5678}, {@code 01.02.1970-5678}. It is one by its label only.
 *
 * @param end the index after it
 * @param date what its date is
 * @param weak whether only a label just before it makes it one
 */
record GroupedNumber(int end, CprDate date, boolean weak) {

    private static final List<List<Integer>> SHORT_YEAR = List.of(List.of(2, 2, 2, 4), List.of(2, 2, 6));
    private static final List<List<Integer>> FULL_YEAR = List.of(List.of(2, 2, 4, 4), List.of(8, 4));
    private static final int DIGITS = 10;
    private static final int CENTURY = 4;

    /** The number that begins with these groups; null if none does. */
    static @Nullable GroupedNumber of(DigitGroups groups) {
        for (List<Integer> sizes : SHORT_YEAR) {
            if (groups.begin(sizes) && datesAlike(groups)) {
                return found(groups, sizes.size(), groups.digits(), mixed(groups, sizes.size()));
            }
        }
        for (List<Integer> sizes : FULL_YEAR) {
            if (groups.begin(sizes) && !groups.gaps().get(sizes.size() - 2).blank()) {
                return ofFullYear(groups, sizes.size());
            }
        }
        return null;
    }

    /** Exactly ten digits, however they are grouped; null if there are more or fewer. */
    static @Nullable GroupedNumber loose(DigitGroups groups) {
        boolean ten = groups.digits().length() == DIGITS && groups.sizes().size() > 1;
        return ten ? found(groups, groups.sizes().size(), groups.digits(), true) : null;
    }

    private static @Nullable GroupedNumber ofFullYear(DigitGroups groups, int count) {
        String digits = groups.digits();
        int year = Integer.parseInt(digits.substring(CENTURY, CENTURY + 4));
        boolean fits = digits.length() >= DIGITS + 2 && CprDate.isOfYear(year, year % 100, digits.charAt(CENTURY + 4));
        return fits ? found(groups, count, digits.substring(0, CENTURY) + digits.substring(CENTURY + 2), true) : null;
    }

    private static @Nullable GroupedNumber found(DigitGroups groups, int count, String digits, boolean weak) {
        CprDate date = CprDate.in(digits, 0, 6);
        return date == CprDate.NONE ? null : new GroupedNumber(groups.endOf(count), date, weak);
    }

    /** The same short sign after the day and after the month. */
    private static boolean datesAlike(DigitGroups groups) {
        NumberGap day = groups.gaps().get(0);
        NumberGap month = groups.gaps().get(1);
        return day.sign() == month.sign() && day.withinDate() && month.withinDate();
    }

    /** A date with signs and a blank after it, which may well be a date and a time. */
    private static boolean mixed(DigitGroups groups, int count) {
        boolean four = count == 4;
        return four && groups.gaps().get(2).blank() && !groups.gaps().get(0).blank();
    }
}
