package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.util.Optional;

/** How years are written: "2018" behind a month, "2017/2018" and "2017/18" behind a season or the turn of the year. */
final class YearRules {

    private static final Expressions YEAR_FOLLOWS = Expressions.of("i", "af", "i året", "år");

    private final TokenReader reader;

    YearRules(TokenReader reader) {
        this.reader = reader;
    }

    /** A year in four digits. */
    Optional<Integer> year() {
        return reader.attempt(
                () -> reader.takeNumber(4, 4).filter(year -> year >= Written.FIRST_YEAR && year <= Written.LAST_YEAR));
    }

    /** The year of the month or period that has just been read: "2013", ", 2013", " i 2013", "/2013" or "-2013". */
    Optional<Integer> ownYear() {
        return reader.attempt(() -> {
            boolean joined = reader.takeJoinedMark("/") || reader.takeJoinedMark("-");
            if (joined && reader.spaced()) {
                return Optional.empty(); // "marts- 2019" is no way to write a year
            }
            if (!joined) {
                reader.takeMark(",");
                reader.take(YEAR_FOLLOWS);
            }
            return year();
        });
    }

    /** Such a year behind something that can stretch over two years, but is not followed by a second one here. */
    Optional<Integer> onlyYear() {
        return reader.attempt(() -> ownYear()
                .filter(year -> !reader.sees(() -> (reader.takeJoinedMark("/") || reader.takeJoinedMark("-"))
                        && reader.takeDigits(1, 4).isPresent())));
    }

    /** The former of two years that follow each other: 2017 for "2017/2018", "2017/18" and "2017-2018". */
    Optional<Integer> pair() {
        return reader.attempt(() -> {
            Optional<Integer> former = year();
            boolean divided = reader.takeMark("/") || reader.takeMark("-");
            Optional<Integer> latter = year().or(() -> reader.takeNumber(2, 2));
            return former.filter(year -> divided
                    && latter.filter(next -> next == year + 1 || next == (year + 1) % 100)
                            .isPresent());
        });
    }

    /** The year that a short number behind another year means: 2019 for 19 behind 2018. */
    static int expand(int year, int digits) {
        int inSameCentury = year / 100 * 100 + digits;
        return inSameCentury == year - 99 ? year + 1 : inSameCentury;
    }
}
