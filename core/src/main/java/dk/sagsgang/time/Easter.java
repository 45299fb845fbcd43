package dk.sagsgang.time;

import java.time.LocalDate;

/** Easter Sunday (påskedag) in the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int yearOfCentury = Math.floorMod(year, 100);
        int skippedLeapDays = Math.floorDiv(century, 4);
        int centuryRest = Math.floorMod(century, 4);
        int lunarCorrection = Math.floorDiv(century - Math.floorDiv(century + 8, 25) + 1, 3);
        int epact = Math.floorMod(19 * golden + century - skippedLeapDays - lunarCorrection + 15, 30);
        int leapDays = yearOfCentury / 4;
        int toSunday = Math.floorMod(32 + 2 * centuryRest + 2 * leapDays - epact - yearOfCentury % 4, 7);
        int lateMoon = (golden + 11 * epact + 22 * toSunday) / 451;
        int count = epact + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
