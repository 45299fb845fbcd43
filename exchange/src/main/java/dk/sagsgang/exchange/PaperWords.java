package dk.sagsgang.exchange;

import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.internal.MonthNames;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The words of a paper that its document says: those of its texts, and those that became days, times and codes. */
final class PaperWords {

    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private PaperWords() {}

    static WordBag of(Imported imported) {
        WordBag words = WordBag.ofComponents(imported.document());
        DocumentWalk.walk(imported.document(), (pointer, value) -> {
            if (value instanceof LocalDate day) {
                day(day, words);
            } else if (value instanceof LocalDateTime moment) {
                day(moment.toLocalDate(), words);
                words.add(moment.getHour() + " " + two(moment.getHour()) + " " + two(moment.getMinute()) + " kl");
            }
            return true;
        });
        SourceText source = imported.source();
        imported.named().forEach((pointer, place) -> {
            if (place.closed()) {
                words.add(source.text().substring(place.offset(source), place.end(source)));
            }
        });
        return words;
    }

    /** A day as papers print it. */
    private static void day(LocalDate day, WordBag words) {
        String month = MonthNames.DANISH.get(day.getMonthValue() - 1);
        words.add(day.getDayOfMonth() + " " + month + " " + day.getYear() + " den");
        words.add(WEEKDAYS.get(day.getDayOfWeek().getValue() - 1));
        words.add(two(day.getDayOfMonth()) + " " + two(day.getMonthValue()));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
