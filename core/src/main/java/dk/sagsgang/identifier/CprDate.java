package dk.sagsgang.identifier;

import dk.sagsgang.identifier.CprHit.Certainty;
import java.time.Month;
import java.time.Year;

/** What the first six digits of ten say about a date of birth. */
enum CprDate {
    /** A day that has been, in the century that the seventh digit tells. */
    REAL,
    /** The same with 60 added to the day, as in numbers that an authority gave itself. */
    DAY_PLUS_60,
    /** No date. */
    NONE;

    private static final int ADDED = 60;

    /** How sure a find with this date is when its form or its label says that it is a CPR number. */
    Certainty labelled() {
        return this == REAL ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    /** Reads ddmmyy at one place and the seventh digit at another. */
    static CprDate in(String text, int date, int serial) {
        int day = twoDigits(text, date);
        int month = twoDigits(text, date + 2);
        int year = year(twoDigits(text, date + 4), text.charAt(serial) - '0');
        if (isDate(day, month, year)) {
            return REAL;
        }
        return isDate(day - ADDED, month, year) ? DAY_PLUS_60 : NONE;
    }

    /** Whether the date is of this full year, by the seventh digit. */
    static boolean isOfYear(int fullYear, int twoDigits, char seventh) {
        return year(twoDigits, seventh - '0') == fullYear;
    }

    private static boolean isDate(int day, int month, int year) {
        return day >= 1 && month >= 1 && month <= 12 && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** The full year, from its last two digits and the seventh digit of the number. */
    private static int year(int twoDigits, int seventh) {
        if (seventh <= 3) {
            return 1900 + twoDigits;
        }
        if (seventh == 4 || seventh == 9) {
            return twoDigits <= 36 ? 2000 + twoDigits : 1900 + twoDigits;
        }
        return twoDigits <= 57 ? 2000 + twoDigits : 1800 + twoDigits;
    }

    private static int twoDigits(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
